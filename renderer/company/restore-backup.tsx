import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { PickedBackup, RestorePlan } from '../../shared/ipc/contracts/backup.contract';
import { useChannelCommand } from '../bridge/use-channel-command';
import { Button } from '../ui/button';
import { Dialog } from '../ui/overlays/dialog';
import { ErrorBanner } from '../ui/error-banner';
import { BackupPassphraseField } from './backup-passphrase-field';
import styles from './restore-backup.module.css';
import { WhatComesBack } from './what-comes-back';

type RestoreBackupProps = {
  readonly backup: PickedBackup;
  readonly today: string;
  readonly onClose: () => void;
  readonly onRestored?: (() => void) | undefined;
};

/** From a file to a company: the passphrase where there is one, then what would happen, then the deed. */
export function RestoreBackup({ backup, today, onClose, onRestored }: RestoreBackupProps) {
  const { t } = useLingui();
  const [passphrase, setPassphrase] = useState('');
  const [plan, setPlan] = useState<RestorePlan | null>(null);
  const look = useChannelCommand('backup.planRestore');
  const restore = useChannelCommand('backup.restore');
  const picked = { backupId: backup.backupId, passphrase: backup.isEncrypted ? passphrase : null };

  const goOn = async () => {
    if (plan === null) {
      const seen = await look.run(picked);
      if (seen.ok) setPlan(seen.value);
      return;
    }
    const restored = await restore.run(picked);
    if (!restored.ok) return;
    onClose();
    onRestored?.();
  };

  return (
    <Dialog
      title={t`Odtworzyć z kopii?`}
      isOpen
      mustStay={restore.isRunning}
      onClose={onClose}
      onSubmit={() => void goOn()}
      primary={
        <Button
          type="submit"
          tone="primary"
          isPending={look.isRunning || restore.isRunning}
          isDisabled={backup.isEncrypted && passphrase === ''}
        >
          {plan === null ? t`Sprawdź kopię` : t`Odtwórz firmę`}
        </Button>
      }
      secondary={
        <Button onPress={onClose} isDisabled={restore.isRunning}>
          {t`Anuluj`}
        </Button>
      }
    >
      <p className={styles['file']}>{backup.fileName}</p>
      {backup.isEncrypted && plan === null && (
        <BackupPassphraseField value={passphrase} onChange={setPassphrase} />
      )}
      {plan === null && !backup.isEncrypted && (
        <p>
          <Trans>
            Kwit najpierw odtworzy kopię na próbę i powie, co w niej jest. Niczego przy tym nie zmieni.
          </Trans>
        </p>
      )}
      {plan !== null && <PlannedRestore plan={plan} today={today} />}
      {look.error && <ErrorBanner error={look.error} />}
      {restore.error && <ErrorBanner error={restore.error} />}
    </Dialog>
  );
}

function PlannedRestore({ plan, today }: { readonly plan: RestorePlan; readonly today: string }) {
  const { t } = useLingui();
  return (
    <WhatComesBack of={t`Firma`} name={plan.companyName} stateAt={plan.madeAt} plan={plan} today={today}>
      {plan.replacesCompany ? (
        <Trans>
          Obecny stan firmy Kwit zachowa w osobnym pliku. Co już poszło do iFirmy, zostanie oznaczone jako
          wysłane, więc nic nie pójdzie drugi raz.
        </Trans>
      ) : (
        <Trans>
          Klucze API nie są częścią kopii: wpiszesz je ponownie. Wysyłanie będzie wyłączone, dopóki go nie
          włączysz.
        </Trans>
      )}
    </WhatComesBack>
  );
}
