import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { operationText } from '../../../shared/i18n/operation-text';
import { useToday } from '../../bridge/open-company';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { formatInstant } from '../../lib/format-instant';
import { Disclosure } from '../../ui/disclosure';
import styles from './sync-page.module.css';

/** Earlier runs: when, how many documents, how they ended. */
export function RunHistory() {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { data: runs = [] } = useChannelQuery('sync.history', { limit: 200 });
  if (runs.length === 0) return null;
  return (
    <Disclosure label={t`Historia wysyłania`}>
      <ul className={styles['list']}>
        {runs.map((run) => {
          const documents = run.items.filter((item) => item.role === 'document');
          const accepted = documents.filter((item) => item.state === 'accepted').length;
          const steps = run.items.filter((item) => item.role === 'step');
          const sent = t`${plural(documents.length, { one: '# dokument', few: '# dokumenty', other: '# dokumentów' })}`;
          return (
            <li key={run.runId} className={styles['row']}>
              <span />
              <span>{formatInstant(i18n, run.startedAt, today)}</span>
              <span className={styles['meta']}>
                {[
                  ...(documents.length > 0 ? [t`${sent}, przyjęte: ${accepted}`] : []),
                  ...new Set(steps.map((step) => operationText(i18n, step.operation))),
                ].join(' · ')}
              </span>
              <span />
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
