import type { InvoiceForm } from '../../../shared/domain/invoice/invoice-form';
import type { DocumentSectionProps } from '../../documents/document-section-props';

export type InvoiceSectionProps = DocumentSectionProps<InvoiceForm>;
