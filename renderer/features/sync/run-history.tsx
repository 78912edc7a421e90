import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
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
          const accepted = run.items.filter((item) => item.state === 'accepted').length;
          const sent = t`${plural(run.items.length, { one: '# dokument', few: '# dokumenty', other: '# dokumentów' })}`;
          return (
            <li key={run.runId} className={styles['row']}>
              <span />
              <span>{formatInstant(i18n, run.startedAt, today)}</span>
              <span className={styles['meta']}>{t`${sent}, przyjęte: ${accepted}`}</span>
              <span />
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
