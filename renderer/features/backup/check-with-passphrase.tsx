import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { BackupPassphraseField } from '../../company/backup-passphrase-field';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/overlays/dialog';
import { ErrorBanner } from '../../ui/error-banner';

type CheckWithPassphraseProps = { readonly fileName: string; readonly onClose: () => void };

/** A backup of a day with another passphrase, or from when there was one: only a person knows it. */
export function CheckWithPassphrase({ fileName, onClose }: CheckWithPassphraseProps) {
  const { t } = useLingui();
  const [passphrase, setPassphrase] = useState('');
  const { run, isRunning, error } = useChannelCommand('backup.check');
  return (
    <Dialog
      title={t`Podaj hasło do kopii`}
      isOpen
      onClose={onClose}
      onSubmit={() => {
        void run({ fileName, passphrase }).then((checked) => {
          if (checked.ok) onClose();
        });
      }}
      primary={
        <Button type="submit" tone="primary" isPending={isRunning} isDisabled={passphrase === ''}>
          {t`Sprawdź kopię`}
        </Button>
      }
      secondary={<Button onPress={onClose}>{t`Anuluj`}</Button>}
    >
      <p>
        <Trans>
          Tej kopii nie otwiera hasło, które Kwit ma teraz zapisane. Sprawdzenie niczego nie zmieni.
        </Trans>
      </p>
      <BackupPassphraseField value={passphrase} onChange={setPassphrase} />
      {error && <ErrorBanner error={error} />}
    </Dialog>
  );
}
