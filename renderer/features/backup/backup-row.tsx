import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { BackupEntry } from '../../../shared/ipc/contracts/backup.contract';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { AskInDialog } from '../../company/ask-in-dialog';
import { RestoreBackup } from '../../company/restore-backup';
import { formatBytes } from '../../lib/format-bytes';
import { formatInstant } from '../../lib/format-instant';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { Icon } from '../../ui/icon';
import { useBackupKindText } from './backup-kind-text';
import styles from './backup-page.module.css';
import { CheckWithPassphrase } from './check-with-passphrase';

type BackupRowProps = {
  readonly backup: BackupEntry;
  readonly today: string;
  readonly onRestored: () => void;
};

export function BackupRow({ backup, today, onRestored }: BackupRowProps) {
  const { t, i18n } = useLingui();
  const kindText = useBackupKindText();
  const check = useChannelCommand('backup.check');
  const [asksPassphrase, setAsksPassphrase] = useState(false);
  const { choice, fileName, madeAt, checkedAt, damagedAt, documentCount, isEncrypted, kind, sizeBytes } =
    backup;
  const facts = [
    kind === null ? null : kindText(kind),
    documentCount === null
      ? null
      : t`${plural(documentCount, { one: '# dokument', few: '# dokumenty', other: '# dokumentów' })}`,
    formatBytes(i18n, sizeBytes),
    isEncrypted ? t`z hasłem` : null,
    choice?.withPdfs === false ? t`bez PDF-ów` : null,
    choice?.withHistory === false ? t`bez historii` : null,
  ];
  return (
    <li className={styles['row']}>
      <Icon name={damagedAt !== null ? 'problem' : checkedAt === null ? 'state-unknown' : 'check'} />
      <div className={styles['words']}>
        <span>{madeAt === null ? fileName : formatInstant(i18n, madeAt, today)}</span>
        <span className={styles['meta']}>{facts.filter((fact) => fact !== null).join(' · ')}</span>
        <span className={styles['meta']}>
          {damagedAt !== null
            ? t`Nie da się jej odtworzyć, sprawdzono ${formatInstant(i18n, damagedAt, today)}`
            : checkedAt === null
              ? t`Odtworzenia jeszcze nie sprawdzono`
              : t`Odtworzenie sprawdzone ${formatInstant(i18n, checkedAt, today)}`}
        </span>
      </div>
      <Button
        tone="quiet"
        isPending={check.isRunning}
        onPress={() => {
          void check.run({ fileName, passphrase: null }).then((checked) => {
            setAsksPassphrase(!checked.ok && isAboutPassphrase(checked.error));
          });
        }}
      >
        {t`Sprawdź`}
      </Button>
      <AskInDialog
        label={t`Odtwórz…`}
        tone="quiet"
        channel="backup.pickListed"
        input={{ fileName }}
        errorClassName={styles['wholeRow']}
      >
        {(picked, close) => (
          <RestoreBackup backup={picked} today={today} onClose={close} onRestored={onRestored} />
        )}
      </AskInDialog>
      {asksPassphrase && (
        <CheckWithPassphrase
          fileName={fileName}
          onClose={() => {
            setAsksPassphrase(false);
          }}
        />
      )}
      {check.error && !isAboutPassphrase(check.error) && (
        <div className={styles['wholeRow']}>
          <ErrorBanner error={check.error} />
        </div>
      )}
    </li>
  );
}

/** The passphrase that Kwit knows is not this backup's, or it knows none: the person is asked. */
function isAboutPassphrase({ code }: { readonly code: string }): boolean {
  return code === 'backup_passphrase_needed' || code === 'backup_passphrase_wrong';
}
