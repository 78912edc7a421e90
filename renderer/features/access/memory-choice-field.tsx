import { useLingui } from '@lingui/react/macro';
import { CheckField } from '../../ui/fields/check-field';
import type { MemoryChoice } from './use-memory-choice';

export function MemoryChoiceField({ choice }: { readonly choice: MemoryChoice }) {
  const { t } = useLingui();
  if (!choice.isOffered) return null;
  return (
    <CheckField
      label={t`Zapamiętaj tylko do zamknięcia Kwita`}
      hint={t`Klucz nie trafi do magazynu haseł.`}
      isSelected={choice.memoryOnly}
      onChange={choice.setMemoryOnly}
    />
  );
}
