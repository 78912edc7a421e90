import { Trans, useLingui } from '@lingui/react/macro';
import { DocumentSheet } from '../../documents/document-layout';
import { PartyFields } from '../../documents/party-fields';
import { DayField } from '../../ui/fields/day-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { ExpenseAmountsGrid } from './expense-amounts-grid';
import { ExpenseClarityLine } from './expense-clarity-line';
import type { ExpenseSectionProps } from './expense-section-props';
import styles from './expense-sheet.module.css';
import { KsefSection } from './ksef-section';
import { SellerCountry } from './seller-country';

/** The supplier's invoice, field by field in the order it is printed. */
export function ExpenseSheet({ isFresh, ...section }: ExpenseSectionProps & { readonly isFresh: boolean }) {
  const { form, profile, onChange, onLeaveField, problemAt, isReadOnly, today } = section;
  const { t } = useLingui();
  const shared = { appearance: 'quiet', isReadOnly, onBlur: onLeaveField } as const;
  const field = (path: 'documentNumber' | 'issuedOn' | 'receivedOn' | 'dueOn' | 'name') => ({
    ...shared,
    path,
    value: form[path],
    error: problemAt(path),
    onChange: (value: string) => {
      onChange({ ...form, [path]: value });
    },
  });

  return (
    <DocumentSheet label={t`Wydatek`}>
      <div className={styles['top']}>
        <section aria-label={t`Sprzedawca`}>
          <h2 className={styles['part-title']}>
            <Trans>Sprzedawca</Trans>
          </h2>
          <SellerCountry {...section} />
          <PartyFields
            path="seller"
            nameLabel={t`Nazwa sprzedawcy`}
            allowsPerson={false}
            autoFocus={isFresh}
            party={form.seller}
            problemAt={problemAt}
            isReadOnly={isReadOnly}
            onLeaveField={onLeaveField}
            onChange={(seller) => {
              onChange({ ...form, seller });
            }}
          />
        </section>
        <section className={styles['dates']} aria-label={t`Numer i daty`}>
          <TextField {...field('documentNumber')} label={t`Numer faktury sprzedawcy`} />
          <DayField {...field('issuedOn')} today={today} label={t`Data wystawienia`} />
          <DayField {...field('receivedOn')} today={today} label={t`Data wpływu`} />
          <DayField {...field('dueOn')} today={today} label={t`Termin płatności`} />
        </section>
      </div>

      <div className={styles['middle']}>
        <section className={styles['group']} aria-label={t`Kwoty`}>
          <TextField {...field('name')} label={t`Nazwa wydatku`} placeholder={t`np. hosting za listopad`} />
          <ExpenseAmountsGrid {...section} />
          <ExpenseClarityLine form={form} profile={profile} />
          {profile.vatStatus === 'payer' && (
            <SelectField
              {...shared}
              label={t`Jakiej sprzedaży służy zakup`}
              path="saleKind"
              value={form.saleKind}
              options={[
                { value: 'taxable', label: t`Opodatkowanej` },
                { value: 'exempt', label: t`Zwolnionej` },
                { value: 'mixed', label: t`Opodatkowanej i zwolnionej` },
              ]}
              onChange={(saleKind) => {
                onChange({ ...form, saleKind });
              }}
            />
          )}
        </section>
        <KsefSection {...section} />
      </div>
    </DocumentSheet>
  );
}
