import type { AppError } from '../../../shared/app-error';
import { profileOf } from '../../../shared/domain/company/profile-of';
import type { SalesListItem } from '../../ports/ifirma/accounting-api';
import type { DocumentRecord } from '../../ports/repositories/document-repository';
import { parseDocument } from '../plan/read-queue';
import type { SyncContext } from '../sync-deps';
import { agreesWithInvoice } from './agree-with-invoice';
import type { FoundInvoice } from './bind-found';

/** `unread`: the document could not be fetched just now, which proves nothing either way. */
export type Comparison = ({ readonly kind: 'agrees' } & FoundInvoice) | { readonly kind: 'doubt' | 'unread' };

/** Holds an invoice of iFirma's list, fetched whole, against a document of ours. */
export async function compareFound(
  context: SyncContext,
  document: DocumentRecord,
  item: SalesListItem,
): Promise<Comparison> {
  const sent = parseDocument(document.content, profileOf(document, context.company.profile()));
  const found = await context.api.readInvoice(item.ifirmaId, 'reconcile');
  if (!found.ok) return { kind: isPassing(found.error) ? 'unread' : 'doubt' };
  if (!sent.ok || sent.value.kind !== 'invoice') return { kind: 'doubt' };
  if (!agreesWithInvoice(sent.value.invoice, item, found.value)) return { kind: 'doubt' };
  return { kind: 'agrees', item, found: found.value };
}

/** A refusal of the document itself never passes: it is a person's turn (reliability-security 3.5, rule 11). */
export function isPassing({ code }: AppError): boolean {
  switch (code) {
    case 'refused_by_ifirma':
    case 'account_settings':
    case 'bad_request_body':
    case 'bad_request_header':
    case 'unknown_code':
    case 'unreadable_answer':
      return false;
    default:
      return true;
  }
}
