import { useLingui } from '@lingui/react/macro';
import type { CompanyProfile } from '../../../shared/domain/company/company';
import type { InvoiceForm } from '../../../shared/domain/invoice/invoice-form';
import type { FormTotals } from '../../../shared/domain/document/form-totals';
import type { SyncOverview } from '../../../shared/ipc/contracts/sync.contract';
import styles from './invoice-sheet.module.css';
import { IssueDateNotes } from './issue-date-notes';
import { SplitPaymentNotes } from './split-payment-notes';

type InvoiceMarginProps = {
  readonly form: InvoiceForm;
  readonly profile: CompanyProfile;
  readonly totals: FormTotals;
  readonly today: string;
  /** The plan by what was last read of iFirma; undefined before it is known. */
  readonly sync: SyncOverview | undefined;
  readonly onChange: (form: InvoiceForm) => void;
};

/** What an accountant would write beside the invoice. Empty when all is well. */
export function InvoiceMargin({ form, profile, totals, today, sync, onChange }: InvoiceMarginProps) {
  const { t } = useLingui();
  return (
    <aside className={styles['margin']} aria-label={t`Uwagi do faktury`}>
      <IssueDateNotes form={form} today={today} plan={sync?.plan} onChange={onChange} />
      <SplitPaymentNotes form={form} profile={profile} grossMinor={totals.totals.grossMinor} />
    </aside>
  );
}
