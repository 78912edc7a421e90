import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createSeededChoice } from '../../../../electron/practice/seeded-choice';
import { addDays, type CalendarDay, daysBetween } from '../../../../shared/domain/days/calendar-day';
import { FORECAST_ERROR_DAYS, forecastLimit } from '../../../../shared/domain/limits/limit-forecast';
import { aDocumentHistory, HISTORY_KINDS, type HistoryKind } from '../../../builders/a-document-history';

const FROM = '2025-06-01';
/** Companies of each kind and size. */
const SAMPLES = 60;
const SIZES = [40, 200, 900] as const;

type Sample = { readonly said: number; readonly evenPace: number; readonly true: number };

/** A company asked on some day of its first year, with enough left for a part of a month. All in days from today. */
function askOneCompany(kind: HistoryKind, aMonth: number, seed: string): Sample {
  const choice = createSeededChoice(seed);
  const today = addDays(FROM, choice.number(95, 365));
  const life = aDocumentHistory({ kind, seed, from: FROM, until: addDays(today, 120), aMonth });
  const byDay = new Map([...life].filter(([day]) => day <= today));
  const lastMonth = countFrom(byDay, addDays(today, -30));
  const possible = Math.ceil((lastMonth * choice.number(10, 100)) / 100);
  const forecast = forecastLimit({ today, possible, usage: { knownSince: FROM, byDay } });
  if (forecast.kind !== 'until') throw new Error(`no forecast for ${seed}: ${forecast.kind}`);
  return {
    said: daysBetween(today, forecast.until),
    evenPace: Math.round((possible / lastMonth) * 30),
    true: daysUntilUsedUp(life, today, possible),
  };
}

function countFrom(byDay: ReadonlyMap<CalendarDay, number>, from: CalendarDay): number {
  return [...byDay].filter(([day]) => day > from).reduce((sum, [, documents]) => sum + documents, 0);
}

function daysUntilUsedUp(
  life: ReadonlyMap<CalendarDay, number>,
  today: CalendarDay,
  possible: number,
): number {
  let [issued, days] = [0, 0];
  while (issued < possible && days < 120) {
    days += 1;
    issued += life.get(addDays(today, days)) ?? 0;
  }
  return days;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

function measure(kind: HistoryKind, aMonth: number) {
  const samples = Array.from({ length: SAMPLES }, (_, number) =>
    askOneCompany(kind, aMonth, `${kind}/${aMonth}/${number}`),
  );
  const errors = samples.map((sample) => Math.abs(sample.said - sample.true));
  const evenErrors = samples.map((sample) => Math.abs(sample.evenPace - sample.true));
  return {
    median: quantile(errors, 0.5),
    nineOfTen: quantile(errors, 0.9),
    evenPace: quantile(evenErrors, 0.9),
    tooLate: samples.filter((sample) => sample.said - sample.true > 7).length,
  };
}

it('is as wrong as docs/limits-forecast.md says, and no more', { timeout: 60_000 }, () => {
  const rows = HISTORY_KINDS.flatMap((kind) =>
    SIZES.map((aMonth) => {
      const { median, nineOfTen, evenPace, tooLate } = measure(kind, aMonth);
      return `| ${kind} | ${aMonth} | ${median} | ${nineOfTen} | ${evenPace} | ${tooLate} of ${SAMPLES} |`;
    }),
  );
  // To accept a change of the method, paste these rows and read the difference.
  expect(readTable()).toEqual(rows);
});

it('tells the user no smaller error than the worst of these', () => {
  const columns = readTable().map((row) => row.split('|').map((cell) => Number(cell)));
  const worst = (place: number) => Math.max(...columns.map((cells) => cells[place] ?? 0));
  expect(FORECAST_ERROR_DAYS).toEqual({ half: worst(3), nineOfTen: worst(4) });
});

/** The rows of the document, without what the formatter does to columns. */
function readTable(): readonly string[] {
  const told = readFileSync(new URL('../../../../docs/limits-forecast.md', import.meta.url), 'utf8');
  return told
    .split('\n')
    .filter((line) => /^\| (?:steady|growing|bursty)/u.test(line))
    .map((line) => line.replaceAll(/ +/gu, ' '));
}
