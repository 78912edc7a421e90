import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { PickedBackup } from '../../shared/ipc/contracts/backup.contract';
import { useChannelCommand } from '../bridge/use-channel-command';
import { Button } from '../ui/button';
import { ErrorBanner } from '../ui/error-banner';
import { RestoreBackup } from './restore-backup';

type RestoreFromFileProps = {
  readonly today: string;
  /** Where no company was open, another screen takes the place of this one by itself. */
  readonly onRestored?: () => void;
};

/** A button that asks for a file and restores it: wherever a company can be brought back. */
export function RestoreFromFile({ today, onRestored }: RestoreFromFileProps) {
  const { t } = useLingui();
  const pick = useChannelCommand('backup.pickFile');
  const [backup, setBackup] = useState<PickedBackup | null>(null);
  const close = () => {
    setBackup(null);
  };
  return (
    <>
      <Button
        isPending={pick.isRunning}
        onPress={() => {
          void pick.run({}).then((answer) => {
            if (answer.ok) setBackup(answer.value);
          });
        }}
      >
        {t`Odtwórz z pliku kopii…`}
      </Button>
      {pick.error && <ErrorBanner error={pick.error} />}
      {backup !== null && (
        <RestoreBackup
          backup={backup}
          today={today}
          onClose={close}
          onRestored={() => {
            close();
            onRestored?.();
          }}
        />
      )}
    </>
  );
}
