import type { CompanyProfile } from '../../../shared/domain/company/company';
import type { Expense } from '../../../shared/domain/expense/expense';
import type { Invoice } from '../../../shared/domain/invoice/invoice';
import { parseExpenseForm } from '../../../shared/domain/expense/parse-expense-form';
import { parseInvoiceForm } from '../../../shared/domain/invoice/parse-invoice-form';
import { summariseDocument } from '../../../shared/domain/document/summarise-document';
import type { FieldProblem } from '../../../shared/field-problem';
import type { DocumentForm } from '../../../shared/ipc/contracts/documents.contract';
import { mapOk, type Result } from '../../../shared/result';
import type { DocumentRecord } from '../../ports/repositories/document-repository';
import type { SyncContext } from '../sync-deps';

/** A form that passed every check, as it would be sent. */
export type ParsedDocument =
  | { readonly kind: 'invoice'; readonly invoice: Invoice }
  | { readonly kind: 'expense'; readonly expense: Expense };

/**
 * A queued document with its pinned content and the figures it has by the company's data of today; `parsed` says
 * what is wrong when it no longer passes the checks.
 */
export type QueuedDocument = {
  readonly record: DocumentRecord;
  readonly parsed: Result<ParsedDocument, FieldProblem[]>;
};

export function readQueue(context: Pick<SyncContext, 'company' | 'documents'>): readonly QueuedDocument[] {
  const profile = context.company.profile();
  return context.documents
    .inStates(['queued'])
    .filter((record) => record.deletedAt === null)
    .map((record) => ({
      record: { ...record, facts: summariseDocument(record.content, profile) },
      parsed: parseDocument(record.content, profile),
    }));
}

export function parseDocument(
  content: DocumentForm,
  profile: CompanyProfile,
): Result<ParsedDocument, FieldProblem[]> {
  return content.kind === 'invoice'
    ? mapOk(parseInvoiceForm(content.form, profile), (invoice) => ({ kind: 'invoice', invoice }))
    : mapOk(parseExpenseForm(content.form, profile), (expense) => ({ kind: 'expense', expense }));
}
