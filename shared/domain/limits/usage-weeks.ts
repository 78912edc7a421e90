import { addDays, type CalendarDay } from '../days/calendar-day';
import type { DocumentUsage } from './document-usage';
import { expectDocuments } from './limit-forecast';

/** Seven days; the last known week ends today. */
export type UsageWeek = {
  readonly firstOn: CalendarDay;
  readonly lastOn: CalendarDay;
  /** Whole documents. */
  readonly documents: number;
  readonly isExpected: boolean;
};

export const KNOWN_WEEKS = 12;
export const EXPECTED_WEEKS = 4;

/** Documents of the last weeks, and what the next would bring at this pace; no next ones where there is no pace. */
export function countUsageByWeek(today: CalendarDay, usage: DocumentUsage): readonly UsageWeek[] {
  const expected = expectDocuments({ today, usage });
  const count = (number: number, on: (day: CalendarDay) => number, isExpected: boolean): UsageWeek => {
    const days = Array.from({ length: 7 }, (_, index) => addDays(today, 7 * number - 6 + index));
    const documents = Math.round(days.reduce((sum, day) => sum + on(day), 0));
    const [firstOn = today, lastOn = today] = [days[0], days.at(-1)];
    return { firstOn, lastOn, documents, isExpected };
  };
  const known = Array.from({ length: KNOWN_WEEKS }, (_, index) =>
    count(index + 1 - KNOWN_WEEKS, (day) => usage.byDay.get(day) ?? 0, false),
  );
  if (expected === null) return known;
  return [
    ...known,
    ...Array.from({ length: EXPECTED_WEEKS }, (_, index) => count(index + 1, expected.on, true)),
  ];
}
