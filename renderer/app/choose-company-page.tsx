import { Trans } from '@lingui/react/macro';
import type { CompanyEntry } from '../../shared/ipc/contracts/app.contract';
import { useChannelCommand } from '../bridge/use-channel-command';
import { Button } from '../ui/button';
import { ErrorBanner } from '../ui/error-banner';
import { Icon } from '../ui/icon';
import styles from './lone-page.module.css';

/** No company is open: the last one was closed or could not be opened. */
export function ChooseCompanyPage({ companies }: { readonly companies: readonly CompanyEntry[] }) {
  const open = useChannelCommand('app.openCompany');
  return (
    <main className={styles['page']}>
      <div className={styles['column']}>
        <h1 className={styles['title']}>
          <Trans>Którą firmę otworzyć?</Trans>
        </h1>
        {open.error && <ErrorBanner error={open.error} />}
        <ul className={styles['list']}>
          {companies.map(({ companyId, name, kind }) => (
            <li key={companyId} className={styles['item']}>
              <Icon name="company" />
              <span className={styles['name']}>{name}</span>
              {kind === 'demo' && <Trans>konto demo</Trans>}
              <Button
                isDisabled={open.isRunning}
                onPress={() => {
                  void open.run({ companyId });
                }}
              >
                <Trans>Otwórz</Trans>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
