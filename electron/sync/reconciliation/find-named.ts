import { addDays } from '../../../shared/domain/days/calendar-day';
import { mapOk, ok, type Result } from '../../../shared/result';
import type { AppError } from '../../../shared/app-error';
import type { SalesListItem } from '../../ports/ifirma/accounting-api';
import type { SyncContext } from '../sync-deps';

/**
 * The row of iFirma's list for an invoice that the journal names: from the list that was just read, or from the days
 * around its own, which may be far from what the document says. Null when iFirma gives it to nobody any more.
 */
export async function findNamed(
  { api }: Pick<SyncContext, 'api'>,
  ifirmaId: string,
  items: readonly SalesListItem[] | null,
): Promise<Result<SalesListItem | null, AppError>> {
  const isNamed = (item: SalesListItem) => item.ifirmaId === ifirmaId;
  const listed = items?.find(isNamed);
  if (listed !== undefined) return ok(listed);
  const invoice = await api.readInvoice(ifirmaId, 'reconcile');
  if (!invoice.ok) return invoice;
  const { issuedOn } = invoice.value;
  const around = await api.listSalesDocuments(addDays(issuedOn, -1), addDays(issuedOn, 1), {
    use: 'reconcile',
  });
  return mapOk(around, (rows) => rows.find(isNamed) ?? null);
}
