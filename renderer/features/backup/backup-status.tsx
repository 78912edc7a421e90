import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { BackupOverview } from '../../../shared/ipc/contracts/backup.contract';
import { formatInstant } from '../../lib/format-instant';
import { ErrorBanner } from '../../ui/error-banner';
import styles from './backup-page.module.css';

/** Whether the newest proof is good, in one sentence; a failure is loud until a backup succeeds. */
export function BackupStatus({
  overview,
  today,
}: {
  readonly overview: BackupOverview;
  readonly today: string;
}) {
  const { t, i18n } = useLingui();
  const { backups, lastFailure } = overview;
  const proven = backups.find(({ checkedAt }) => checkedAt !== null);
  return (
    <>
      {lastFailure !== null && (
        <ErrorBanner
          error={lastFailure.error}
          title={t`Ostatnia kopia nie powstała (${formatInstant(i18n, lastFailure.at, today)})`}
        />
      )}
      {proven?.checkedAt != null && (
        <p className={styles['status']}>
          {t`Odtworzenie sprawdzone ${formatInstant(i18n, proven.checkedAt, today)}, ${plural(
            proven.documentCount ?? 0,
            { one: '# dokument', few: '# dokumenty', other: '# dokumentów' },
          )}`}
        </p>
      )}
    </>
  );
}
