import { DocumentPage } from '../../documents/document-page';
import { InvoiceEditor } from './invoice-editor';
import { SentInvoice } from './sent-invoice';

export function InvoiceEditorPage() {
  return <DocumentPage kind="invoice" Editor={InvoiceEditor} Reader={SentInvoice} />;
}
