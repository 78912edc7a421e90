import type { FieldProblem } from '../../field-problem';
import type { CompanyProfile } from '../company/company';
import type { DocumentForm } from './document-form';
import { parseExpenseForm } from '../expense/parse-expense-form';
import { parseInvoiceForm } from '../invoice/parse-invoice-form';

/** Everything that keeps the form from being ready; empty when nothing does. Page and main run the same checks. */
export function findFormProblems(content: DocumentForm, profile: CompanyProfile): FieldProblem[] {
  const parsed =
    content.kind === 'invoice'
      ? parseInvoiceForm(content.form, profile)
      : parseExpenseForm(content.form, profile);
  return parsed.ok ? [] : parsed.error;
}

/** Everything that keeps the form out of the queue: what keeps it from being ready, and more. */
export function findQueueProblems(content: DocumentForm, profile: CompanyProfile): FieldProblem[] {
  return [...findFormProblems(content, profile), ...findImportProblems(content)];
}

/**
 * An expense that iFirma imported from KSeF by itself would be booked twice, and nothing can delete it through
 * the API: the question has to be answered, and with "no" (product, N-01).
 */
function findImportProblems(content: DocumentForm): FieldProblem[] {
  if (content.kind !== 'expense') return [];
  switch (content.form.importedFromKsef) {
    case 'no':
      return [];
    case '':
      return [{ path: 'importedFromKsef', code: 'ksef_import_unanswered' }];
    case 'yes':
      return [{ path: 'importedFromKsef', code: 'already_imported_from_ksef' }];
  }
}
