import type { DocumentForm } from '../../../shared/ipc/contracts/documents.contract';
import type { PreparedWrite } from '../../ports/ifirma/accounting-api';
import { parseDocument } from './read-queue';
import type { SyncContext } from '../sync-deps';

/** The write of a document with this content; null when it no longer passes the checks. */
export function prepareDocument(context: SyncContext, content: DocumentForm): PreparedWrite | null {
  const parsed = parseDocument(content, context.company.profile());
  if (!parsed.ok) return null;
  return parsed.value.kind === 'invoice'
    ? context.api.prepareInvoice(parsed.value.invoice)
    : context.api.prepareExpense(parsed.value.expense);
}
