import { useLingui } from '@lingui/react/macro';
import { TextField } from '../ui/fields/text-field';

type BackupPassphraseFieldProps = {
  readonly value: string;
  readonly onChange: (passphrase: string) => void;
};

/** Which one opens a backup: the one of its own day, not the one of today. */
export function BackupPassphraseField({ value, onChange }: BackupPassphraseFieldProps) {
  const { t } = useLingui();
  return (
    <TextField
      label={t`Hasło do kopii`}
      type="password"
      autoFocus
      value={value}
      onChange={onChange}
      hint={t`To, które było ustawione, gdy kopia powstała.`}
    />
  );
}
