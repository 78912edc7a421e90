import { Trans, useLingui } from '@lingui/react/macro';
import type { LimitOverview } from '../../../shared/ipc/contracts/limits.contract';
import { formatCount } from '../../lib/format-count';
import { Section } from '../../ui/section';
import styles from './limits.module.css';

/** Requests, which Kwit paces by itself: there is nothing for the user to do. */
export function RequestLimit({ requests }: Pick<LimitOverview, 'requests'>) {
  const { t } = useLingui();
  return (
    <Section title={t`Zapytania`} lead={<Trans>Kwit sam pilnuje tempa, z zapasem do limitów iFirmy.</Trans>}>
      <dl className={styles['facts']}>
        <Pair term={t`W tej minucie`} used={requests.usedThisMinute} allowed={requests.perMinute} />
        <Pair term={t`Dzisiaj`} used={requests.usedToday} allowed={requests.perDay} />
      </dl>
    </Section>
  );
}

function Pair({
  term,
  used,
  allowed,
}: {
  readonly term: string;
  readonly used: number;
  readonly allowed: number;
}) {
  const [usedText, allowedText] = [formatCount(used), formatCount(allowed)];
  return (
    <div className={styles['fact']}>
      <dt>{term}</dt>
      <dd>
        <Trans>
          {usedText} z {allowedText}
        </Trans>
      </dd>
    </div>
  );
}
