import type { CompanyProfile } from '../../shared/domain/company';
import type { DocumentForm } from '../../shared/domain/document-form';
import { parseExpenseForm } from '../../shared/domain/parse-expense-form';
import { parseInvoiceForm } from '../../shared/domain/parse-invoice-form';
import type { FieldProblem } from '../../shared/field-problem';

/** Everything that keeps the form from being sent; empty when nothing does. The page runs the same checks. */
export function findFormProblems(content: DocumentForm, profile: CompanyProfile): FieldProblem[] {
  const parsed =
    content.kind === 'invoice'
      ? parseInvoiceForm(content.form, profile)
      : parseExpenseForm(content.form, profile);
  return parsed.ok ? [] : parsed.error;
}
