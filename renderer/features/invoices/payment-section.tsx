import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { formatBankAccount } from '../../../shared/domain/bank-account';
import { PAYMENT_METHODS } from '../../../shared/domain/invoice-form';
import type { PaymentMethod } from '../../../shared/domain/invoice';
import { CheckField } from '../../ui/check-field';
import { MoneyField } from '../../ui/money-field';
import { SelectField } from '../../ui/select-field';
import { TextAreaField } from '../../ui/text-area-field';
import { TextField } from '../../ui/text-field';
import styles from './invoice-sheet.module.css';
import type { InvoiceSectionProps } from './invoice-section-props';

const METHOD_NAMES: Readonly<Record<PaymentMethod, MessageDescriptor>> = {
  transfer: msg`Przelew`,
  cash: msg`Gotówka`,
  card: msg`Karta`,
  cash_on_delivery: msg`Za pobraniem`,
  compensation: msg`Kompensata`,
  paypal: msg`PayPal`,
  payu: msg`PayU`,
  przelewy24: msg`Przelewy24`,
  tpay: msg`Tpay`,
  electronic: msg`Płatność elektroniczna`,
  direct_debit: msg`Polecenie zapłaty`,
  cheque: msg`Czek`,
  barter: msg`Barter`,
};

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
        options={PAYMENT_METHODS.map((value) => ({ value, label: i18n._(METHOD_NAMES[value]) }))}
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
        <TextField
          {...shared}
          label={t`Rachunek bankowy`}
          path="bankAccount"
          value={isReadOnly ? formatBankAccount(form.bankAccount) : form.bankAccount}
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
        <CheckField
          label={t`Mechanizm podzielonej płatności`}
          path="splitPayment"
          isSelected={form.splitPayment}
          isDisabled={isReadOnly}
          onChange={(splitPayment) => {
            onChange({ ...form, splitPayment });
          }}
        />
      )}
    </section>
  );
}
