import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { SelectField } from '../../ui/fields/select-field';
import styles from './invoice-sheet.module.css';
import type { InvoiceSectionProps } from './invoice-section-props';

/** A Polish buyer needs no country. Another one comes along with a contractor: it is sent, so it is shown. */
export function BuyerCountry({ form, onChange, onLeaveField, problemAt, isReadOnly }: InvoiceSectionProps) {
  const { t, i18n } = useLingui();
  const { buyer } = form;
  const isAbroad = buyer.countryCode !== 'PL';
  // Once shown it stays, with the focus in it, also when Poland was chosen.
  const [shownCode, setShownCode] = useState<string | null>(null);
  const foreignCode = isAbroad ? buyer.countryCode : shownCode;
  if (foreignCode === null) return null;
  if (isAbroad && shownCode !== foreignCode) setShownCode(foreignCode);

  return (
    <div className={styles['country']}>
      <SelectField
        label={t`Kraj nabywcy`}
        path="buyer.countryCode"
        appearance="quiet"
        isReadOnly={isReadOnly}
        value={buyer.countryCode}
        error={problemAt('buyer.countryCode')}
        hint={
          isAbroad && buyer.kind === 'firm' && !isReadOnly
            ? t`Faktura krajowa jest dla firm z Polski.`
            : undefined
        }
        options={[foreignCode, 'PL'].map((code) => ({ value: code, label: sayCountry(i18n.locale, code) }))}
        onBlur={onLeaveField}
        onChange={(countryCode) => {
          onChange({ ...form, buyer: { ...buyer, contractorId: null, countryCode } });
        }}
      />
    </div>
  );
}

/** A code that is none stays as it is. */
function sayCountry(locale: string, code: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return /^[A-Z]{2}$/u.test(code) ? (names.of(code) ?? code) : code;
}
