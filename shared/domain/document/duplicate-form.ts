import type { CalendarDay } from '../days/calendar-day';
import type { CompanyProfile } from '../company/company';
import type { DocumentForm } from './document-form';
import { fitLineToSeller } from '../invoice/fit-line-to-seller';
import type { InvoiceForm } from '../invoice/invoice-form';
import { newInvoiceForm, type LineIds } from '../invoice/new-invoice-form';

/**
 * "Wystaw podobną" (F-05): keeps the other party, lines, amounts and notes. Number, dates, payment state and KSeF
 * data begin anew; an expense waits for the date printed on the next document.
 */
export function duplicateForm(
  content: DocumentForm,
  company: CompanyProfile,
  today: CalendarDay,
  ids: LineIds,
): DocumentForm {
  switch (content.kind) {
    case 'invoice':
      return { kind: 'invoice', form: duplicateInvoice(content.form, company, today, ids) };
    case 'expense':
      return {
        kind: 'expense',
        form: {
          ...content.form,
          documentNumber: '',
          issuedOn: '',
          receivedOn: '',
          dueOn: '',
          ksefAnswer: '',
          ksefNumber: '',
          importedFromKsef: '',
        },
      };
  }
}

/**
 * What is agreed with the buyer stays: lines at rates that the seller may use, notes, term, way to pay, split payment.
 * What is the seller's, as the bank account, is today's; so is the term where only a day of the past was chosen.
 */
function duplicateInvoice(
  original: InvoiceForm,
  company: CompanyProfile,
  today: CalendarDay,
  ids: LineIds,
): InvoiceForm {
  const { buyer, priceBasis, saleDateFormat, paymentMethod, splitPayment, notes } = original;
  const lines = original.lines.map((line) => ({ ...fitLineToSeller(line, company), lineId: ids.newId() }));
  const fresh = newInvoiceForm(company, today, ids);
  const hasOwnDueDay = original.paymentTermDays.trim() === '' && original.dueOn.trim() !== '';
  return {
    ...fresh,
    ...{ buyer, lines, priceBasis, saleDateFormat, paymentMethod, splitPayment, notes },
    paymentTermDays: hasOwnDueDay ? fresh.paymentTermDays : original.paymentTermDays,
  };
}
