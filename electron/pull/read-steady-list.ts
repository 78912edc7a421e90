import type { AppError } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import type { DayRange } from '../ports/document-figures';
import type { SalesListRow, SalesReading } from '../ports/sales-reading';

/** iFirma's own size of a page, to which it may cut a longer one in silence (ifirma-api 9.1). */
const ONE_PAGE = 20;
const MOST_READS = 4;

/**
 * The list of sales of some days. iFirma's pages are places in a list that somebody else may change between two of
 * them, and a document that is removed lets another slip past: a list that may have had several pages counts only
 * when it is read twice with the same documents. `list_keeps_changing` when it does not come to rest.
 */
export async function readSteadyList(
  sales: Pick<SalesReading, 'listSales'>,
  { from, to }: DayRange,
): Promise<Result<readonly SalesListRow[], AppError>> {
  let before: readonly SalesListRow[] | null = null;
  for (let count = 1; count <= MOST_READS; count += 1) {
    const listed = await sales.listSales({ fromOn: from, toOn: to });
    if (!listed.ok) return listed;
    const rows = listed.value;
    if (rows.length < ONE_PAGE || (before !== null && holdSame(before, rows))) return ok(rows);
    before = rows;
  }
  return err({ code: 'list_keeps_changing' });
}

function holdSame(a: readonly SalesListRow[], b: readonly SalesListRow[]): boolean {
  const ids = new Set(a.map((row) => row.ifirmaId));
  return a.length === b.length && b.every((row) => ids.has(row.ifirmaId));
}
