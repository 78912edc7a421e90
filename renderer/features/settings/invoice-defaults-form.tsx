import { useLingui } from '@lingui/react/macro';
import type { CompanyProfile } from '../../../shared/domain/company/company';
import type { InvoiceDefaults } from '../../../shared/domain/invoice/invoice-defaults';
import { PAYMENT_METHODS } from '../../../shared/domain/invoice/invoice-form';
import { PAYMENT_TERM_PICKS } from '../../../shared/domain/invoice/invoice-form-dates';
import type { FieldProblem } from '../../../shared/field-problem';
import { problemAt } from '../../../shared/i18n/field-problem-text';
import { PAYMENT_METHOD_LABELS } from '../../lib/payment-method-label';
import { BankAccountField } from '../../ui/fields/bank-account-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { TextField } from '../../ui/fields/text-field';
import styles from './settings-page.module.css';

type InvoiceDefaultsFormProps = {
  readonly profile: CompanyProfile;
  readonly onChange: (profile: CompanyProfile) => void;
  readonly problems: readonly FieldProblem[];
};

const NO_TERM = 'no-term';

/** Term, method, price basis and notes of a new invoice, with the account and place that stand on it. */
export function InvoiceDefaultsForm({ profile, onChange, problems }: InvoiceDefaultsFormProps) {
  const { t, i18n } = useLingui();
  const { invoiceDefaults: defaults } = profile;
  const set = (part: Partial<InvoiceDefaults>) => {
    onChange({ ...profile, invoiceDefaults: { ...defaults, ...part } });
  };
  const termPicks = [...new Set([...PAYMENT_TERM_PICKS.map(String), defaults.paymentTermDays])].filter(
    (days) => days !== '',
  );
  return (
    <div className={styles['fields']}>
      <BankAccountField
        label={t`Rachunek bankowy`}
        path="bankAccount"
        hint={t`26 cyfr. Trafi na faktury płatne przelewem.`}
        value={profile.bankAccount}
        error={problemAt(i18n, problems, 'bankAccount')}
        onChange={(bankAccount) => {
          onChange({ ...profile, bankAccount });
        }}
      />
      <TextField
        label={t`Miejsce wystawienia`}
        path="placeOfIssue"
        value={profile.placeOfIssue}
        error={problemAt(i18n, problems, 'placeOfIssue')}
        onChange={(placeOfIssue) => {
          onChange({ ...profile, placeOfIssue });
        }}
      />
      <SelectField
        label={t`Termin płatności`}
        path="invoiceDefaults.paymentTermDays"
        value={defaults.paymentTermDays === '' ? NO_TERM : defaults.paymentTermDays}
        error={problemAt(i18n, problems, 'invoiceDefaults.paymentTermDays')}
        options={[
          ...termPicks.map((value) => ({ value, label: t`${value} dni` })),
          { value: NO_TERM, label: t`Bez terminu` },
        ]}
        onChange={(value) => {
          set({ paymentTermDays: value === NO_TERM ? '' : value });
        }}
      />
      <SelectField
        label={t`Sposób zapłaty`}
        path="invoiceDefaults.paymentMethod"
        value={defaults.paymentMethod}
        options={PAYMENT_METHODS.map((value) => ({ value, label: i18n._(PAYMENT_METHOD_LABELS[value]) }))}
        onChange={(paymentMethod) => {
          set({ paymentMethod });
        }}
      />
      <SelectField
        label={t`Ceny na fakturze`}
        path="invoiceDefaults.priceBasis"
        value={defaults.priceBasis}
        options={[
          {
            value: 'by_vat_status',
            label: profile.vatStatus === 'payer' ? t`Jak zwykle (netto)` : t`Jak zwykle (brutto)`,
            detail: t`Podatnik VAT netto, zwolniony brutto.`,
          },
          { value: 'net', label: t`Netto` },
          { value: 'gross', label: t`Brutto` },
        ]}
        onChange={(priceBasis) => {
          set({ priceBasis });
        }}
      />
      <div className={styles['wide']}>
        <TextAreaField
          label={t`Uwagi na fakturze`}
          path="invoiceDefaults.notes"
          value={defaults.notes}
          error={problemAt(i18n, problems, 'invoiceDefaults.notes')}
          onChange={(notes) => {
            set({ notes });
          }}
        />
      </div>
    </div>
  );
}
