import { useLingui } from '@lingui/react/macro';
import { Link, useRoute } from 'wouter';
import { cx } from '../lib/cx';
import { paths } from '../lib/paths';
import { Icon, type IconName } from '../ui/icon';
import { CompanySwitch } from './company-switch';
import styles from './sidebar.module.css';
import { useWaiting } from './use-waiting';

/** The way through the app. A number or a dot stands where something waits, and nowhere else. */
export function Sidebar() {
  const { t } = useLingui();
  const waiting = useWaiting();
  return (
    <nav className={styles['sidebar']} aria-label={t`Główne`}>
      <CompanySwitch />
      <ul className={styles['group']}>
        <Item to={paths.dashboard} icon="dashboard" label={t`Pulpit`} />
        <Item to={paths.documents('invoice')} icon="invoice" label={t`Faktury`} />
        <Item to={paths.documents('expense')} icon="expense" label={t`Wydatki`} />
        <Item to={paths.contractors} icon="contractors" label={t`Kontrahenci`} />
        <Item to={paths.sync} icon="sync" label={t`Synchronizacja`} count={waiting.documents} />
        {waiting.doubts > 0 && (
          <Item
            to={paths.unsettled}
            icon="state-unknown"
            label={t`Do wyjaśnienia`}
            count={waiting.doubts}
            signal={t`są sprawy do wyjaśnienia`}
          />
        )}
      </ul>
      <ul className={cx(styles['group'], styles['bottom'])}>
        <Item to={paths.reference} icon="reference" label={t`Kursy i słowniki`} />
        <Item
          to={paths.limits}
          icon="limit"
          label={t`Limity API`}
          signal={waiting.limits ? t`zostało mało` : null}
        />
        <Item
          to={paths.keys}
          icon="key"
          label={t`Klucze API`}
          signal={waiting.keys ? t`klucz czeka na Ciebie` : null}
        />
        <Item to={paths.backup} icon="backup" label={t`Kopie zapasowe`} />
        <Item to={paths.settings} icon="settings" label={t`Ustawienia`} />
      </ul>
    </nav>
  );
}

type ItemProps = {
  readonly to: string;
  readonly icon: IconName;
  readonly label: string;
  readonly count?: number;
  /** What waits here, in words for those who do not see the dot. */
  readonly signal?: string | null;
};

function Item({ to, icon, label, count = 0, signal = null }: ItemProps) {
  const [isHere] = useRoute(`${to}/*?`);
  return (
    <li>
      <Link href={to} className={styles['item']} aria-current={isHere ? 'page' : undefined}>
        <Icon name={icon} />
        <span className={styles['label']}>{label}</span>
        {signal !== null && (
          <>
            <span className={styles['dot']} />
            <span className="visually-hidden">{signal}</span>
          </>
        )}
        {count > 0 && <span className={styles['count']}>{count}</span>}
      </Link>
    </li>
  );
}
