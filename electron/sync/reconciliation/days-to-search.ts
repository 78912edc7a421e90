import {
  addDays,
  addMonths,
  dayInPoland,
  earlierDay,
  firstDayOfMonth,
  laterDay,
} from '../../../shared/domain/days/calendar-day';
import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { DocumentRecord } from '../../ports/repositories/document-repository';
import { isFromJournal } from '../attempts/last-lines';

/** Both days included. */
export type DaysToSearch = {
  readonly fromOn: string;
  readonly toOn: string;
  /** False: another day may have been sent than the document has now, so nothing outside these days is left out. */
  readonly isIssueDateKnown: boolean;
};

/**
 * The days that a read has to hold to show anything about a lost invoice: its issue date, with one more on each side,
 * because it is not documented whether the bounds of the list are included. Of what only the journal told, the days at
 * which it was on its way, by every instant that is stored (fault FX10), and back to the month before, which may have been
 * iFirma's set one: what the document says now proves nothing.
 */
export function daysToSearch(
  { facts: { issuedOn } }: Pick<DocumentRecord, 'facts'>,
  attempt: AttemptRecord,
): DaysToSearch {
  if (issuedOn !== null && !isFromJournal(attempt))
    return { fromOn: addDays(issuedOn, -1), toOn: addDays(issuedOn, 1), isIssueDateKnown: true };
  const created = dayInPoland(attempt.createdAt);
  const others = [attempt.startedAt, attempt.endedAt].flatMap((at) => (at === null ? [] : [dayInPoland(at)]));
  return {
    fromOn: addDays(firstDayOfMonth(addMonths(others.reduce(earlierDay, created), -1)), -1),
    toOn: addDays(others.reduce(laterDay, created), 1),
    isIssueDateKnown: false,
  };
}
