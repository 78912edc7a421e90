import type { AppError } from '../../../shared/app-error';
import { addDays, earlierDay, laterDay } from '../../../shared/domain/days/calendar-day';
import type { SyncSnapshot } from '../../../shared/ipc/contracts/sync.contract';
import { err, ok, type Result } from '../../../shared/result';
import type { DocumentLimit, SalesListItem } from '../../ports/ifirma/accounting-api';
import type { DocumentRecord } from '../../ports/repositories/document-repository';
import { isAboutOneKey } from '../attempts/classify-outcome';
import { daysToSearch } from '../reconciliation/days-to-search';
import { findOpenAttempt } from '../reconciliation/find-open-attempt';
import { markSnapshot } from './snapshot-age';
import type { SyncContext } from '../sync-deps';

/** How far around today the newest sales documents are looked for. */
const WINDOW_DAYS = 31;
/** Older documents of ours are left to the person: a list of years is no quick read. */
const LONGEST_WINDOW_DAYS = 400;

export type SnapshotReading = {
  readonly snapshot: SyncSnapshot;
  readonly fromOn: string;
  readonly toOn: string;
  /** Every sales document at iFirma in the window; null when the list may not be read with the keys there are. */
  readonly items: readonly SalesListItem[] | null;
  /** Documents at iFirma that nobody here had seen before this read. */
  readonly newIds: readonly string[];
};

/** Reads iFirma: set month, document limit, the newest sales documents. Reads only (design, section 5). */
export async function readSnapshot(context: SyncContext): Promise<Result<SnapshotReading, AppError>> {
  const month = await context.api.readAccountingMonth();
  if (!month.ok) return month;
  const limit = await context.api.readDocumentLimit();
  const { fromOn, toOn } = windowToRead(context);
  // A fifth of the request budget is kept for what has to be settled, and only then absence is concluded from the list.
  const isSettling = context.documents.countInStates(['unknown', 'needs_person'], 'invoice') > 0;
  const listed = await context.api.listSalesDocuments(fromOn, toOn, {
    use: isSettling ? 'reconcile' : 'normal',
    isSteady: isSettling,
  });
  if (!listed.ok && !isAboutOneKey(listed.error)) return err(listed.error);

  const items = listed.ok ? listed.value : null;
  const newest = items?.toSorted((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1)).at(-1) ?? null;
  const snapshot: SyncSnapshot = {
    readAt: context.clock.now(),
    accountingMonth: { year: month.value.year, month: month.value.month },
    limit: limit.ok ? { granted: limit.value.granted, used: limit.value.used } : null,
    newestIssuedOn: newest?.issuedOn ?? null,
    newestDocument: newest === null ? null : { number: newest.number, partyName: newest.partyName },
  };
  const newIds = context.unitOfWork.transaction(() => store(context, snapshot, items, limit));
  markSnapshot(context, snapshot.readAt);
  return ok({ snapshot, fromOn, toOn, items, newIds });
}

function store(
  context: SyncContext,
  snapshot: SyncSnapshot,
  items: readonly SalesListItem[] | null,
  limit: Result<DocumentLimit, AppError>,
): readonly string[] {
  const { attempts, company } = context;
  const isFirstRead = attempts.latestSnapshot() === null;
  attempts.saveSnapshot(snapshot, { login: company.login(), afterRunId: attempts.latestRunId() });
  company.saveMonthReading({ ...snapshot.accountingMonth, readAt: snapshot.readAt });
  if (limit.ok) {
    company.saveLimitReading({
      readAt: snapshot.readAt,
      granted: limit.value.granted,
      used: limit.value.used,
    });
  }
  if (items === null) return [];
  const seen = attempts.seenSalesIds();
  const ids = items.map((item) => item.ifirmaId);
  attempts.recordSeenSalesIds(ids, snapshot.readAt);
  // What was there before Kwit came is no news (reliability-security 3.5, rule 12).
  return isFirstRead ? [] : ids.filter((ifirmaId) => !seen.has(ifirmaId));
}

/** Around today, and as far back as a document that this read has to plan, read back or settle. */
function windowToRead(context: SyncContext): { readonly fromOn: string; readonly toOn: string } {
  const today = context.clock.today();
  const unsettled = context.documents.inStates(['unknown', 'needs_person']);
  const dated = [
    ...unsettled,
    ...context.documents.inStates(['queued']),
    ...context.documents.invoicesNotReadBack(),
  ];
  const days = [
    ...dated.flatMap(({ kind, facts: { issuedOn } }) =>
      kind === 'invoice' && issuedOn ? [addDays(issuedOn, -1), addDays(issuedOn, 1)] : [],
    ),
    ...unsettled.flatMap((document) => daysOfUnsettled(context, document)),
  ];
  days.sort();
  const [earliest, latest] = [days.at(0) ?? today, days.at(-1) ?? today];
  const usual = { fromOn: addDays(today, -WINDOW_DAYS), toOn: addDays(today, WINDOW_DAYS) };
  const longest = { fromOn: addDays(today, -LONGEST_WINDOW_DAYS), toOn: addDays(today, LONGEST_WINDOW_DAYS) };
  return {
    fromOn: laterDay(longest.fromOn, earlierDay(usual.fromOn, earliest)),
    toOn: earlierDay(longest.toOn, laterDay(usual.toOn, latest)),
  };
}

function daysOfUnsettled(context: SyncContext, document: DocumentRecord): readonly string[] {
  const attempt = document.kind === 'invoice' ? findOpenAttempt(context, document.documentId) : null;
  if (attempt === null) return [];
  const { fromOn, toOn } = daysToSearch(document, attempt);
  return [fromOn, toOn];
}
