import { z } from 'zod';
import {
  addDays,
  addMonths,
  type CalendarDay,
  dayOfMonth,
  firstDayOfMonth,
  lastDayOfMonth,
} from '../days/calendar-day';
import type { DocumentUsage } from './document-usage';

/** iFirma counts by the month, so any counter begins anew within this many days, whichever day that is. */
const LONGEST_MONTH_DAYS = 31;
/** Further ahead nobody can see. */
const HORIZON_DAYS = 366;
/** How many past months say when in a month documents are issued. */
const MONTHS_LOOKED_AT = 3;
/** Growth beyond this a month is an event and no pace. */
const FASTEST_GROWTH = 1.5;
/** So many documents weigh against growth: from 2 to 4 documents a month nothing follows. */
const DOUBT = 10;

/** Half of the days that were forecast were wrong by no more than this, and nine of ten (docs/limits-forecast.md). */
export const FORECAST_ERROR_DAYS = { half: 4, nineOfTen: 10 } as const;

const day = z.iso.date();

export const limitForecastSchema = z.discriminatedUnion('kind', [
  /** Less than a whole month is known: there is no pace yet. */
  z.strictObject({ kind: z.literal('too_early'), possibleFrom: day.nullable() }),
  /** No document in a whole month. */
  z.strictObject({ kind: z.literal('no_pace') }),
  /** Longer than a year. */
  z.strictObject({ kind: z.literal('beyond_horizon'), documentsAMonth: z.int() }),
  z.strictObject({
    kind: z.literal('until'),
    /** About the day on which the last document that is possible will be issued. */
    until: day,
    documentsAMonth: z.int(),
    /** Any monthly counter begins anew before that day. */
    outlastsAMonth: z.boolean(),
  }),
]);
export type LimitForecast = z.infer<typeof limitForecastSchema>;

type ForecastInput = {
  readonly today: CalendarDay;
  /** Documents left beyond queue and drafts (`standLimit`). */
  readonly possible: number;
  readonly usage: DocumentUsage;
};

/**
 * For how long the documents that are left will do at this pace, if the counter did not begin anew: when it does is not
 * known (ifirma-api 5.1). Nothing is promised beyond `possible`. How well it guesses is measured in
 * docs/limits-forecast.md.
 */
export function forecastLimit({ today, possible, usage }: ForecastInput): LimitForecast {
  const { knownSince } = usage;
  const possibleFrom = knownSince === null ? null : addMonths(knownSince, 1);
  if (possibleFrom === null || possibleFrom > today) return { kind: 'too_early', possibleFrom };
  const expect = expectDocuments({ today, usage });
  if (expect === null) return { kind: 'no_pace' };

  const documentsAMonth = Math.round(expect.aMonth);
  let issued = 0;
  for (let ahead = 1; ahead <= HORIZON_DAYS; ahead += 1) {
    // What is possible includes today; what was already issued today has left the figure.
    if (possible <= 0 || issued >= possible) {
      const until = addDays(today, possible <= 0 ? 0 : ahead - 1);
      return { kind: 'until', until, documentsAMonth, outlastsAMonth: ahead - 1 > LONGEST_MONTH_DAYS };
    }
    issued += expect.on(addDays(today, ahead));
  }
  return { kind: 'beyond_horizon', documentsAMonth };
}

type Expectation = {
  /** Documents of the month that begins now. */
  readonly aMonth: number;
  /** Documents expected on a day after today. */
  readonly on: (day: CalendarDay) => number;
};

/**
 * The last months again: as many documents as in the last one, more by what it grew, on the days of the month on which
 * they used to be issued. Null when no whole month is known or none had a document.
 */
export function expectDocuments({ today, usage }: Omit<ForecastInput, 'possible'>): Expectation | null {
  const months = countMonths(today, usage);
  const [latest = 0, previous] = months;
  const all = months.reduce((sum, documents) => sum + documents, 0);
  if (all === 0) return null;
  const growth =
    previous === undefined ? 1 : Math.min(FASTEST_GROWTH, Math.max(1, (latest + DOUBT) / (previous + DOUBT)));

  const on = (day: CalendarDay): number => {
    let ahead = 1;
    while (sameTimeOfMonth(day, ahead) >= today) ahead += 1;
    const shares = months.map((_, back) => usage.byDay.get(sameTimeOfMonth(day, ahead + back)) ?? 0);
    const share = shares.reduce((sum, documents) => sum + documents, 0) / all;
    return share * latest * growth ** ahead;
  };
  return { aMonth: latest * growth, on };
}

/** Documents of the last whole months, the latest first; today is not over and does not count. */
function countMonths(today: CalendarDay, { knownSince, byDay }: DocumentUsage): number[] {
  const counts: number[] = [];
  for (let back = 1; back <= MONTHS_LOOKED_AT; back += 1) {
    const from = addMonths(today, -back);
    const before = addMonths(today, 1 - back);
    if (knownSince === null || from < knownSince) break;
    let documents = 0;
    for (const [day, count] of byDay) if (day >= from && day < before) documents += count;
    counts.push(documents);
  }
  return counts;
}

/** Months earlier: in the first half by the day, in the second by the days left, because bills crowd at the end. */
function sameTimeOfMonth(day: CalendarDay, monthsBack: number): CalendarDay {
  const first = addMonths(firstDayOfMonth(day), -monthsBack);
  if (dayOfMonth(day) <= 15) return addDays(first, dayOfMonth(day) - 1);
  return addDays(lastDayOfMonth(first), dayOfMonth(day) - dayOfMonth(lastDayOfMonth(day)));
}
