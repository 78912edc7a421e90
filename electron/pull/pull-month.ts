import type { AppError } from '../../shared/app-error';
import { daysOfMonth, monthOfKey } from '../../shared/domain/days/accounting-month';
import type { PullCounts } from '../../shared/domain/at-ifirma/pull';
import { toSaleAtIfirma } from '../../shared/domain/at-ifirma/sale-at-ifirma';
import { ok, type Result } from '../../shared/result';
import type { DayRange } from '../ports/repositories/document-figures';
import type { PulledSale } from '../ports/repositories/pulled-sales-repository';
import type { SalesListRow } from '../ports/ifirma/sales-reading';
import { isAboutOneDocument } from './is-about-one-document';
import { learnKsef } from './learn-ksef';
import type { PullDeps } from './pull-deps';
import { storeOwnRow } from './store-own-row';

export type MonthProgress = {
  /** Between two requests: false ends the month where it is. */
  readonly mayGoOn: () => Promise<boolean>;
  readonly onListed: (found: number, counts: MonthCounts) => void;
  readonly onDetail: (left: number, isUnreadable: boolean) => void;
};

export type MonthCounts = Omit<PullCounts, 'unreadable'>;

/**
 * One month: its list first, then single documents of which the list says something new (C-10). True when all of it is
 * here; false when it was told to end. What was stored before a failure is not read again.
 */
export async function pullMonth(
  deps: PullDeps,
  month: string,
  progress: MonthProgress,
): Promise<Result<boolean, AppError>> {
  const days = daysOfMonth(monthOfKey(month));
  const range = { from: days.first, to: days.last };
  const listed = await deps.sales.listSales({ fromOn: days.first, toOn: days.last }, { isSteady: true });
  if (!(await progress.mayGoOn())) return ok(false);
  if (!listed.ok) return listed;
  const counts = deps.unitOfWork.transaction(() => storeList(deps, range, listed.value));
  progress.onListed(listed.value.length, counts);

  const wanted = deps.pulledSales.wantedIn(range);
  for (const [index, sale] of wanted.entries()) {
    const isRead = await readDetail(deps, sale, progress.mayGoOn);
    if (!isRead.ok) return isRead;
    if (isRead.value === 'ended') return ok(false);
    progress.onDetail(wanted.length - index - 1, isRead.value === 'unreadable');
  }
  return ok(true);
}

function storeList(deps: PullDeps, range: DayRange, rows: readonly SalesListRow[]): MonthCounts {
  const { documents, pulledSales, attempts, sales, clock } = deps;
  const at = clock.now();
  let [added, changed, ownUpdated] = [0, 0, 0];
  for (const row of rows) {
    const listed = toSaleAtIfirma(row);
    const kind = sales.kindOfType(row.type);
    const own = documents.findByIfirmaId(row.ifirmaId);
    if (own !== null) {
      if (storeOwnRow(deps, own, { listed, kind }, at)) ownUpdated += 1;
      continue;
    }
    const what = pulledSales.saveListed({ listed, kind, wantsDetail: kind !== null, at });
    if (what === 'new') added += 1;
    if (what === 'changed') changed += 1;
  }
  const ids = rows.map((row) => row.ifirmaId);
  // The user was told of them here: the next synchronisation need not (reliability-security 3.5, rule 12).
  attempts.recordSeenSalesIds(ids, at);
  const gone = pulledSales.markGone(range, ids, at);
  return { found: rows.length, added, changed, gone, ownUpdated };
}

async function readDetail(
  deps: PullDeps,
  { listed, kind }: PulledSale,
  mayGoOn: () => Promise<boolean>,
): Promise<Result<'read' | 'unreadable' | 'ended', AppError>> {
  const { sales, pulledSales, documents, unitOfWork, clock } = deps;
  if (!(await mayGoOn())) return ok('ended');
  if (kind === null) return ok('unreadable');
  const read = await sales.readDocument(kind, listed.ifirmaId);
  // Asked again after the answer: the company may have been closed while it was on its way.
  if (!(await mayGoOn())) return ok('ended');
  if (!read.ok && !isAboutOneDocument(read.error)) return read;
  const isRight = read.ok && read.value.document.ifirmaId === listed.ifirmaId;
  const at = clock.now();
  unitOfWork.transaction(() => {
    pulledSales.saveDetail(listed.ifirmaId, isRight ? read.value : null, at);
    const own = isRight ? documents.findByIfirmaId(listed.ifirmaId) : null;
    // Only the document has KSeF's number; the list never has (ifirma-api 10.2).
    if (own !== null && isRight) learnKsef(deps, own, read.value.document.ksef, at);
  });
  return ok(isRight ? 'read' : 'unreadable');
}
