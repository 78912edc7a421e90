import { addDays, type CalendarDay, dayInPoland, daysBetween, earlierDay } from '../days/calendar-day';
import type { LimitReading } from './limit-reading';

/** How many documents the account issued on which day, as far as it is known. */
export type DocumentUsage = {
  /** Nothing is known about days before. Null while nothing is known at all. */
  readonly knownSince: CalendarDay | null;
  /** Days without a document are left out. Fractions where others issued and only the sum is known. */
  readonly byDay: ReadonlyMap<CalendarDay, number>;
};

export type UsageSources = {
  /** Oldest first. */
  readonly readings: readonly LimitReading[];
  /** When iFirma accepted each document of Kwit: instants, oldest first. */
  readonly acceptedAt: readonly string[];
};

/**
 * Documents of Kwit stand on their day. Where iFirma's counter grew by more, other programs issued the rest between
 * the two readings: it is spread evenly over those days.
 */
export function measureDocumentUsage({ readings, acceptedAt }: UsageSources): DocumentUsage {
  const byDay = new Map<CalendarDay, number>();
  const dayOf = createDayOfInstant();
  const add = (day: CalendarDay, documents: number) => byDay.set(day, (byDay.get(day) ?? 0) + documents);
  for (const instant of acceptedAt) add(dayOf(instant), 1);

  readings.slice(1).forEach((reading, index) => {
    const before = readings[index] ?? reading;
    const own = acceptedAt.filter((instant) => instant > before.readAt && instant <= reading.readAt).length;
    const others = countedBetween(before, reading) - own;
    if (others > 0) spread(add, dayInPoland(before.readAt), dayInPoland(reading.readAt), others);
  });
  return { knownSince: earliestOf(readings[0]?.readAt, acceptedAt[0]), byDay };
}

export type CounterRestart = { readonly after: CalendarDay; readonly by: CalendarDay };

/** The last time that iFirma's counter was seen to have gone back: all that is ever known of its day of renewal. */
export function findCounterRestart(readings: readonly LimitReading[]): CounterRestart | null {
  const index = readings.findLastIndex((reading, at) => reading.used < (readings[at - 1]?.used ?? 0));
  const [before, reading] = [readings[index - 1], readings[index]];
  if (before === undefined || reading === undefined) return null;
  return { after: dayInPoland(before.readAt), by: dayInPoland(reading.readAt) };
}

/** Poland's clock is set by whole hours, so the hour knows its day: a busy company has thousands of instants. */
function createDayOfInstant(): (instant: string) => CalendarDay {
  const dayOfHour = new Map<string, CalendarDay>();
  return (instant) => {
    const hour = instant.slice(0, 'YYYY-MM-DDTHH'.length);
    const day = dayOfHour.get(hour) ?? dayInPoland(instant);
    dayOfHour.set(hour, day);
    return day;
  };
}

/** A counter that went back began anew in between: what it shows then was issued since. */
function countedBetween(before: LimitReading, after: LimitReading): number {
  return after.used < before.used ? after.used : after.used - before.used;
}

function spread(
  add: (day: CalendarDay, documents: number) => void,
  after: CalendarDay,
  until: CalendarDay,
  documents: number,
): void {
  const days = Math.max(1, daysBetween(after, until));
  for (let back = 0; back < days; back += 1) add(addDays(until, -back), documents / days);
}

function earliestOf(a: string | undefined, b: string | undefined): CalendarDay | null {
  if (a === undefined || b === undefined) {
    const known = a ?? b;
    return known === undefined ? null : dayInPoland(known);
  }
  return earlierDay(dayInPoland(a), dayInPoland(b));
}
