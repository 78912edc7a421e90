import type { CompanyProfile } from '../../../shared/domain/company';
import type { Expense } from '../../../shared/domain/expense';
import type { Invoice } from '../../../shared/domain/invoice';
import { parseExpenseForm } from '../../../shared/domain/parse-expense-form';
import { parseInvoiceForm } from '../../../shared/domain/parse-invoice-form';
import { summariseDocument } from '../../../shared/domain/summarise-document';
import type { DocumentForm } from '../../../shared/ipc/contracts/documents.contract';
import type { DocumentRecord } from '../../ports/document-repository';
import type { SyncContext } from '../sync-deps';

/** A form that passed every check, as it would be sent. */
export type ParsedDocument =
  | { readonly kind: 'invoice'; readonly invoice: Invoice }
  | { readonly kind: 'expense'; readonly expense: Expense };

/**
 * A queued document with its pinned content and the figures it has by the company's data of today; `parsed` is
 * null when it no longer passes the checks.
 */
export type QueuedDocument = { readonly record: DocumentRecord; readonly parsed: ParsedDocument | null };

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

export function parseDocument(content: DocumentForm, profile: CompanyProfile): ParsedDocument | null {
  if (content.kind === 'invoice') {
    const parsed = parseInvoiceForm(content.form, profile);
    return parsed.ok ? { kind: 'invoice', invoice: parsed.value } : null;
  }
  const parsed = parseExpenseForm(content.form, profile);
  return parsed.ok ? { kind: 'expense', expense: parsed.value } : null;
}
