import { useLingui } from '@lingui/react/macro';
import { PAYMENT_METHODS } from '../../../shared/domain/invoice/invoice-form';
import { PAYMENT_METHOD_LABELS } from '../../lib/payment-method-label';
import { BankAccountField } from '../../ui/fields/bank-account-field';
import { CheckField } from '../../ui/fields/check-field';
import { MoneyField } from '../../ui/fields/money-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { TextField } from '../../ui/fields/text-field';
import styles from './invoice-sheet.module.css';
import type { InvoiceSectionProps } from './invoice-section-props';

export function PaymentSection({
  form,
  profile,
  onChange,
  onLeaveField,
  problemAt,
  isReadOnly,
}: InvoiceSectionProps) {
  const { t, i18n } = useLingui();
  const shared = { appearance: 'quiet', isReadOnly, onBlur: onLeaveField } as const;
  return (
    <section className={styles['payment']} aria-label={t`Płatność i uwagi`}>
      <SelectField
        {...shared}
        label={t`Sposób zapłaty`}
        path="paymentMethod"
        value={form.paymentMethod}
        options={PAYMENT_METHODS.map((value) => ({ value, label: i18n._(PAYMENT_METHOD_LABELS[value]) }))}
        onChange={(paymentMethod) => {
          onChange({ ...form, paymentMethod });
        }}
      />
      <MoneyField
        {...shared}
        label={t`Zapłacono`}
        path="paid"
        value={form.paid}
        error={problemAt('paid')}
        placeholder="0,00"
        suffix={t`zł`}
        onChange={(paid) => {
          onChange({ ...form, paid });
        }}
      />
      <div className={styles['whole-row']}>
        <BankAccountField
          {...shared}
          label={t`Rachunek bankowy`}
          path="bankAccount"
          value={form.bankAccount}
          error={problemAt('bankAccount')}
          hint={
            form.bankAccount === '' && !isReadOnly ? t`Puste: na fakturze nie będzie rachunku.` : undefined
          }
          onChange={(bankAccount) => {
            onChange({ ...form, bankAccount });
          }}
        />
      </div>
      <TextField
        {...shared}
        label={t`Miejsce wystawienia`}
        path="placeOfIssue"
        value={form.placeOfIssue}
        error={problemAt('placeOfIssue')}
        onChange={(placeOfIssue) => {
          onChange({ ...form, placeOfIssue });
        }}
      />
      <div className={styles['whole-row']}>
        <TextAreaField
          {...shared}
          label={t`Uwagi na fakturze`}
          path="notes"
          rows={2}
          value={form.notes}
          error={problemAt('notes')}
          onChange={(notes) => {
            onChange({ ...form, notes });
          }}
        />
      </div>
      {profile.vatStatus === 'payer' && (
        <div className={styles['whole-row']}>
          <CheckField
            label={t`Mechanizm podzielonej płatności`}
            path="splitPayment"
            isSelected={form.splitPayment}
            isDisabled={isReadOnly}
            onChange={(splitPayment) => {
              onChange({ ...form, splitPayment });
            }}
          />
        </div>
      )}
    </section>
  );
}
