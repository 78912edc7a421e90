import type { CompanyProfile } from '../../../shared/domain/company';
import type { InvoiceForm } from '../../../shared/domain/invoice-form';

/** What every part of the invoice sheet works with. */
export type InvoiceSectionProps = {
  readonly form: InvoiceForm;
  readonly profile: CompanyProfile;
  readonly onChange: (form: InvoiceForm) => void;
  /** Stores now what was typed; called when a field is left. */
  readonly onLeaveField: () => void;
  /** The sentence for a field, once it may be shown. */
  readonly problemAt: (path: string) => string | undefined;
  readonly isReadOnly: boolean;
  /** From main: the page has no clock. */
  readonly today: string;
};
