import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import type { CompanyProfile } from '../../../shared/domain/company/company';
import type { InvoiceForm } from '../../../shared/domain/invoice/invoice-form';
import type { Minor } from '../../../shared/domain/money/money';
import { effectiveSplitPayment, isSplitPaymentMandatory } from '../../../shared/domain/tax/split-payment';
import { paths } from '../../lib/paths';
import { Banner } from '../../ui/banner';

type SplitPaymentNotesProps = {
  readonly form: InvoiceForm;
  readonly profile: CompanyProfile;
  readonly grossMinor: Minor;
};

/** Whether the mark is missing, and whether the buyer can pay as it says (domain-rules, section 4). */
export function SplitPaymentNotes({ form, profile, grossMinor }: SplitPaymentNotesProps) {
  const { t } = useLingui();
  if (profile.vatStatus !== 'payer') return null;
  if (!effectiveSplitPayment(form, profile)) {
    // Whether an item stands in the annex only the user knows.
    const mayBeMandatory = isSplitPaymentMandatory({
      grossGrosze: grossMinor,
      hasAnnex15Item: true,
      buyerIsTaxable: form.buyer.kind === 'firm',
    });
    return mayBeMandatory ? (
      <Banner
        tone="info"
        title={t`Powyżej 15 000 zł brutto`}
        action={<Link href={paths.annex15}>{t`Zobacz załącznik nr 15`}</Link>}
      >
        <Trans>
          Jeśli sprzedajesz firmie coś z załącznika nr 15 do ustawy o VAT, zaznacz mechanizm podzielonej
          płatności.
        </Trans>
      </Banner>
    ) : null;
  }
  if (form.paymentMethod !== 'transfer')
    return (
      <Banner tone="warn" title={t`Podzielona płatność to przelew`}>
        <Trans>
          Nabywca może ją zrobić tylko przelewem z rachunku firmowego. Zmień sposób zapłaty na przelew albo
          odznacz podzieloną płatność.
        </Trans>
      </Banner>
    );
  if (form.bankAccount.trim() === '')
    return (
      <Banner tone="warn" title={t`Podzielona płatność bez rachunku`}>
        <Trans>
          Na fakturze nie ma rachunku, na który nabywca ma zapłacić. Wpisz numer rachunku firmowego.
        </Trans>
      </Banner>
    );
  return null;
}
