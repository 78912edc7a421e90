import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormTotals } from '../../../shared/domain/document/form-totals';
import { DocumentSheet } from '../../documents/document-layout';
import { PartyFields } from '../../documents/party-fields';
import { CheckField } from '../../ui/fields/check-field';
import { SegmentedField } from '../../ui/fields/segmented-field';
import { BuyerCountry } from './buyer-country';
import { DatesSection } from './dates-section';
import { ExemptionBasis } from './exemption-basis';
import type { InvoiceSectionProps } from './invoice-section-props';
import styles from './invoice-sheet.module.css';
import { LinesGrid } from './lines-grid';
import { PaymentSection } from './payment-section';
import { TotalsSection } from './totals-section';

type InvoiceSheetProps = InvoiceSectionProps & { readonly totals: FormTotals; readonly isFresh: boolean };

/** A sheet of paper laid out like the invoice it becomes. Fields look like text until touched. */
export function InvoiceSheet({ totals, isFresh, ...section }: InvoiceSheetProps) {
  const { form, profile, onChange, isReadOnly } = section;
  const { t } = useLingui();
  const hasDiscount = form.lines.some((line) => line.discountPercent.trim() !== '');
  const [wantsDiscount, setWantsDiscount] = useState(false);
  const showsDiscount = hasDiscount || wantsDiscount;
  const isPayer = profile.vatStatus === 'payer';

  return (
    <DocumentSheet label={t`Faktura`}>
      <div className={styles['top']}>
        <section aria-label={t`Nabywca`}>
          <h2 className={styles['part-title']}>{t`Nabywca`}</h2>
          <PartyFields
            path="buyer"
            nameLabel={t`Nazwa nabywcy`}
            allowsPerson
            autoFocus={isFresh}
            party={form.buyer}
            problemAt={section.problemAt}
            isReadOnly={isReadOnly}
            onLeaveField={section.onLeaveField}
            onChange={(buyer) => {
              onChange({ ...form, buyer });
            }}
          />
          <BuyerCountry {...section} />
        </section>
        <DatesSection {...section} />
      </div>

      <div className={styles['lines']}>
        {!isReadOnly && (
          <div className={styles['options']}>
            {isPayer ? (
              <SegmentedField
                label={t`Ceny na pozycjach`}
                labelHidden
                value={form.priceBasis}
                options={[
                  { value: 'net', label: t`Od netto` },
                  { value: 'gross', label: t`Od brutto` },
                ]}
                onChange={(priceBasis) => {
                  onChange({ ...form, priceBasis });
                }}
              />
            ) : (
              <span />
            )}
            <CheckField
              label={t`Rabat na pozycjach`}
              isSelected={showsDiscount}
              isDisabled={hasDiscount}
              onChange={setWantsDiscount}
            />
          </div>
        )}
        <LinesGrid {...section} totals={totals} showsDiscount={showsDiscount} />
        {!isPayer && <ExemptionBasis {...section} />}
      </div>

      <div className={styles['bottom']}>
        <PaymentSection {...section} />
        <TotalsSection totals={totals} showsVat={isPayer} />
      </div>
    </DocumentSheet>
  );
}
