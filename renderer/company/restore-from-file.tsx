import { useLingui } from '@lingui/react/macro';
import { AskInDialog } from './ask-in-dialog';
import { RestoreBackup } from './restore-backup';

type RestoreFromFileProps = {
  readonly today: string;
  /** Where no company was open, another screen takes the place of this one by itself. */
  readonly onRestored?: () => void;
};

/** A button that asks for a file and restores it: wherever a company can be brought back. */
export function RestoreFromFile({ today, onRestored }: RestoreFromFileProps) {
  const { t } = useLingui();
  return (
    <AskInDialog label={t`Odtwórz z pliku kopii…`} channel="backup.pickFile" input={{}}>
      {(backup, close) => (
        <RestoreBackup backup={backup} today={today} onClose={close} onRestored={onRestored} />
      )}
    </AskInDialog>
  );
}
