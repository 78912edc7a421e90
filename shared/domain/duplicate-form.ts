import type { CalendarDay } from './calendar-day';
import type { CompanyProfile } from './company';
import type { DocumentForm } from './document-form';
import { fitLineToSeller } from './fit-line-to-seller';
import type { LineIds } from './new-invoice-form';

/**
 * "Wystaw podobną" (F-05): keeps the other party, lines, amounts and notes. Number, dates, payment state and KSeF
 * data begin anew; a line takes a rate that the seller may use; an invoice is dated today, an expense waits for the date printed on the next document.
 */
export function duplicateForm(
  content: DocumentForm,
  company: CompanyProfile,
  today: CalendarDay,
  ids: LineIds,
): DocumentForm {
  switch (content.kind) {
    case 'invoice':
      return {
        kind: 'invoice',
        form: {
          ...content.form,
          lines: content.form.lines.map((line) => ({
            ...fitLineToSeller(line, company),
            lineId: ids.newId(),
          })),
          issuedOn: today,
          soldOn: today,
          dueOn: '',
          paid: '',
        },
      };
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
