import { Trans, useLingui } from '@lingui/react/macro';
import { isCalendarDay, formatDay, monthOf, yearOf } from '../../../shared/domain/calendar-day';
import type { InvoiceForm } from '../../../shared/domain/invoice-form';
import type { FormTotals } from '../../../shared/domain/form-totals';
import { lastDayToIssue } from '../../../shared/domain/issue-deadline';
import { SPLIT_PAYMENT_LIMIT_GROSZE } from '../../../shared/domain/split-payment';
import type { SyncOverview } from '../../../shared/ipc/contracts/sync.contract';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import styles from './invoice-sheet.module.css';

type InvoiceMarginProps = {
  readonly form: InvoiceForm;
  readonly totals: FormTotals;
  readonly today: string;
  /** Last known accounting month of iFirma; null before the first reading. */
  readonly sync: SyncOverview | undefined;
  readonly isVatPayer: boolean;
  readonly onChange: (form: InvoiceForm) => void;
};

/** What an accountant would write beside the invoice. Empty when all is well. */
export function InvoiceMargin({ form, totals, today, sync, isVatPayer, onChange }: InvoiceMarginProps) {
  const { t } = useLingui();
  const snapshot = sync?.plan.snapshot ?? null;
  const isSoldOnKnown = isCalendarDay(form.soldOn);
  const isIssuedOnKnown = isCalendarDay(form.issuedOn);
  const lastDay = isSoldOnKnown ? lastDayToIssue(form.soldOn) : null;

  const isPastIssueDate = isIssuedOnKnown && form.issuedOn < today;
  const isOutsideMonth =
    snapshot !== null &&
    isSoldOnKnown &&
    (yearOf(form.soldOn) !== snapshot.accountingMonth.year ||
      monthOf(form.soldOn) !== snapshot.accountingMonth.month);
  const newest = snapshot?.newestIssuedOn ?? null;
  const isBeforeNewest = newest !== null && isIssuedOnKnown && form.issuedOn < newest;
  const isAboveSplitLimit =
    isVatPayer && totals.totals.grossMinor > SPLIT_PAYMENT_LIMIT_GROSZE && !form.splitPayment;

  return (
    <aside className={styles['margin']} aria-label={t`Uwagi do faktury`}>
      {isBeforeNewest ? (
        <Banner
          tone="warn"
          title={t`W iFirmie jest już nowsza faktura`}
          action={<IssueToday form={form} today={today} onChange={onChange} />}
        >
          <Trans>
            Najnowsza jest z {formatDay(newest)}. iFirma nie przyjmie wcześniejszej daty wystawienia.
          </Trans>
        </Banner>
      ) : (
        isPastIssueDate && (
          <Banner
            tone="info"
            title={t`Data wystawienia minęła`}
            action={<IssueToday form={form} today={today} onChange={onChange} />}
          >
            <Trans>Przed wysłaniem Kwit zapyta, z jaką datą wystawić tę fakturę.</Trans>
          </Banner>
        )
      )}
      {lastDay !== null && today > lastDay && (
        <Banner tone="warn" title={t`Minął termin wystawienia`}>
          <Trans>
            Fakturę za tę sprzedaż można było wystawić do {formatDay(lastDay)}. iFirma jej nie przyjmie;
            sprawdź datę sprzedaży albo zapytaj księgową.
          </Trans>
        </Banner>
      )}
      {isOutsideMonth && (
        <Banner tone="warn" title={t`Inny miesiąc księgowy w iFirmie`}>
          <Trans>
            Sprzedaż jest poza miesiącem ustawionym w iFirmie. Faktura poczeka w kolejce, aż zmienisz miesiąc
            księgowy w panelu iFirmy.
          </Trans>
        </Banner>
      )}
      {isAboveSplitLimit && (
        <Banner tone="info" title={t`Powyżej 15 000 zł brutto`}>
          <Trans>
            Jeśli sprzedajesz firmie coś z załącznika nr 15 do ustawy o VAT, zaznacz mechanizm podzielonej
            płatności.
          </Trans>
        </Banner>
      )}
    </aside>
  );
}

function IssueToday({
  form,
  today,
  onChange,
}: {
  readonly form: InvoiceForm;
  readonly today: string;
  readonly onChange: (form: InvoiceForm) => void;
}) {
  return (
    <Button
      tone="quiet"
      onPress={() => {
        onChange({ ...form, issuedOn: today });
      }}
    >
      <Trans>Wystaw z dzisiejszą datą</Trans>
    </Button>
  );
}
