import type { AppError } from '../../../shared/app-error';
import { err, ok, type Result } from '../../../shared/result';
import type { RequestPreview } from '../../ports/ifirma/request-preview';
import { makeCurrentPlan } from './current-plan';
import { withConfirmedDate } from './pin-confirmed';
import { prepareDocument } from './prepare-document';
import type { SyncContext } from '../sync-deps';

export type PreviewWish = { readonly documentId: string; readonly issuedOn: string };

/**
 * The request that confirming the plan would send for one of its documents (F-27): the same content, prepared by the same
 * code, and nothing stored, signed or sent.
 */
export function previewDocument(
  context: SyncContext,
  { documentId, issuedOn }: PreviewWish,
): Result<RequestPreview, AppError> {
  const { items, monthPlan } = makeCurrentPlan(context);
  const item = [...items, ...(monthPlan?.items ?? [])].find((planned) => planned.documentId === documentId);
  const record = context.documents.find(documentId);
  if (!item?.issueDateChoices.includes(issuedOn) || record === null) return err({ code: 'plan_outdated' });
  const prepared = prepareDocument(context, withConfirmedDate(record.content, issuedOn));
  return prepared === null ? err({ code: 'plan_outdated' }) : ok(context.api.previewRequest(prepared));
}
