import type { CalendarDay } from './calendar-day';
import type { DocumentForm } from './document-form';
import type { LineIds } from './new-invoice-form';

/**
 * "Wystaw podobną" (F-05): keeps the other party, lines, amounts and notes. Number, dates, payment state and KSeF
 * data begin anew; an invoice is dated today, an expense waits for the date printed on the next document.
 */
export function duplicateForm(content: DocumentForm, today: CalendarDay, ids: LineIds): DocumentForm {
  switch (content.kind) {
    case 'invoice':
      return {
        kind: 'invoice',
        form: {
          ...content.form,
          lines: content.form.lines.map((line) => ({ ...line, lineId: ids.newId() })),
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
