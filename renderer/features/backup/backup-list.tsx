import { useLingui } from '@lingui/react/macro';
import type { BackupEntry } from '../../../shared/ipc/contracts/backup.contract';
import { BackupRow } from './backup-row';
import styles from './backup-page.module.css';

type BackupListProps = {
  readonly backups: readonly BackupEntry[];
  readonly today: string;
  readonly onRestored: () => void;
};

/** Every backup in the folder, the newest first. */
export function BackupList({ backups, today, onRestored }: BackupListProps) {
  const { t } = useLingui();
  return (
    <ul className={styles['list']} aria-label={t`Kopie`}>
      {backups.map((backup) => (
        <BackupRow key={backup.fileName} backup={backup} today={today} onRestored={onRestored} />
      ))}
    </ul>
  );
}
