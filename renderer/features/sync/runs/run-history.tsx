import { Trans, useLingui } from '@lingui/react/macro';
import { useChannelQuery } from '../../../bridge/use-channel-query';
import { Section } from '../../../ui/layout/section';
import { PastRun } from './past-run';
import styles from '../sync-page.module.css';

const RUNS_KEPT_IN_SIGHT = 200;

/** The sync centre: what went out earlier, why it began, how it ended. Trying again is a fresh plan and nothing else (C-01). */
export function RunHistory({ onRetry }: { readonly onRetry: (() => void) | null }) {
  const { t } = useLingui();
  const { data: runs = [] } = useChannelQuery('sync.history', { limit: RUNS_KEPT_IN_SIGHT });
  if (runs.length === 0) return null;
  return (
    <Section title={t`Historia wysyłania`} lead={<Trans>Ostatnie wysyłki, najwyżej 200.</Trans>}>
      <ul className={styles['list']} aria-label={t`Historia wysyłania`}>
        {runs.map((run) => (
          <PastRun key={run.runId} run={run} onRetry={onRetry} />
        ))}
      </ul>
    </Section>
  );
}
