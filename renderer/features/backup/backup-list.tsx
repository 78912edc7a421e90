import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { BackupEntry, PickedBackup } from '../../../shared/ipc/contracts/backup.contract';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { RestoreBackup } from '../../company/restore-backup';
import { ErrorBanner } from '../../ui/error-banner';
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
  const pick = useChannelCommand('backup.pickListed');
  const [picked, setPicked] = useState<PickedBackup | null>(null);
  const close = () => {
    setPicked(null);
  };
  return (
    <>
      {pick.error && <ErrorBanner error={pick.error} />}
      <ul className={styles['list']} aria-label={t`Kopie`}>
        {backups.map((backup) => (
          <BackupRow
            key={backup.fileName}
            backup={backup}
            today={today}
            onRestore={() => {
              void pick.run({ fileName: backup.fileName }).then((answer) => {
                if (answer.ok) setPicked(answer.value);
              });
            }}
          />
        ))}
      </ul>
      {picked !== null && (
        <RestoreBackup
          backup={picked}
          today={today}
          onClose={close}
          onRestored={() => {
            close();
            onRestored();
          }}
        />
      )}
    </>
  );
}
