import { addDays } from '../../../shared/domain/days/calendar-day';
import { ok, type Result } from '../../../shared/result';
import type { AppError } from '../../../shared/app-error';
import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { SyncContext } from '../sync-deps';

/**
 * Reads and stores which documents iFirma already has around the dates of this run, once, before its first
 * invoice goes out: later the difference tells our document from a twin (reliability-security 3.4, step 2).
 * One day is added on each side, because it is not documented whether the bounds of the list are included.
 */
export async function readBeforeSet(
  context: SyncContext,
  runId: string,
  attempts: readonly AttemptRecord[],
): Promise<Result<void, AppError>> {
  const days = attempts.flatMap((attempt) => {
    const issuedOn = invoiceDayOf(context, attempt);
    return issuedOn === null ? [] : [issuedOn];
  });
  days.sort();
  const first = days.at(0);
  const last = days.at(-1);
  if (first === undefined || last === undefined) return ok();
  const fromOn = addDays(first, -1);
  const toOn = addDays(last, 1);
  const listed = await context.api.listSalesDocuments(fromOn, toOn, { isSteady: true });
  if (!listed.ok) return listed;
  const ids = listed.value.map((item) => item.ifirmaId);
  context.unitOfWork.transaction(() => {
    context.attempts.saveBeforeSet(runId, fromOn, toOn, ids);
  });
  return ok();
}

/** The issue date that an attempt sends, for invoices. */
export function invoiceDayOf(
  context: SyncContext,
  { prepared, documentId, revision }: AttemptRecord,
): string | null {
  if (prepared.operation !== 'invoice.create' || documentId === null || revision === null) return null;
  const content = context.documents.contentAt(documentId, revision);
  return content?.kind === 'invoice' ? content.form.issuedOn.trim() : null;
}
