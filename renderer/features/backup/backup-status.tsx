import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { BackupOverview } from '../../../shared/ipc/contracts/backup.contract';
import { formatInstant } from '../../lib/format-instant';
import styles from './backup-page.module.css';

/** The newest proof, in one sentence. A failure stands over every screen until a backup succeeds. */
export function BackupStatus({
  overview,
  today,
}: {
  readonly overview: BackupOverview;
  readonly today: string;
}) {
  const { t, i18n } = useLingui();
  const { backups } = overview;
  const proven = backups.find(({ checkedAt }) => checkedAt !== null);
  // Not the newest one: the sentence is not about that.
  const soundFrom = proven === backups[0] ? null : (proven?.madeAt ?? null);
  return (
    <>
      {proven?.checkedAt != null && (
        <p className={styles['status']}>
          {soundFrom !== null && <>{t`Najnowsza dobra kopia: ${formatInstant(i18n, soundFrom, today)}.`} </>}
          {t`Odtworzenie sprawdzone ${formatInstant(i18n, proven.checkedAt, today)}, ${plural(
            proven.documentCount ?? 0,
            { one: '# dokument', few: '# dokumenty', other: '# dokumentów' },
          )}`}
        </p>
      )}
    </>
  );
}
