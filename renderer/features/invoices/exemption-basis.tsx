import { useLingui } from '@lingui/react/macro';
import { filledLines } from '../../../shared/domain/invoice/invoice-lines';
import { TextField } from '../../ui/fields/text-field';
import type { InvoiceSectionProps } from './invoice-section-props';

const pathOf = (index: number) => `lines.${String(index)}.exemptionBasis`;

/** One legal basis for all lines of an exempt seller. It stands for the line that was refused, else for the first that counts. */
export function ExemptionBasis({
  form,
  profile,
  problemAt,
  isReadOnly,
  onLeaveField,
  onChange,
}: InvoiceSectionProps) {
  const { t } = useLingui();
  const refused = form.lines.findIndex((_, index) => problemAt(pathOf(index)) !== undefined);
  const index = refused === -1 ? (filledLines(form)[0]?.index ?? 0) : refused;
  return (
    <TextField
      label={t`Podstawa zwolnienia z VAT`}
      appearance="quiet"
      path={pathOf(index)}
      placeholder={profile.exemptionBasis}
      value={form.lines[index]?.exemptionBasis ?? ''}
      error={problemAt(pathOf(index))}
      isReadOnly={isReadOnly}
      onBlur={onLeaveField}
      onChange={(exemptionBasis) => {
        onChange({ ...form, lines: form.lines.map((line) => ({ ...line, exemptionBasis })) });
      }}
    />
  );
}
