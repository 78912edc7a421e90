import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/domain/days/calendar-day';
import { expectDocuments, forecastLimit } from '../../../../../shared/domain/limits/limit-forecast';

const TODAY = '2026-11-23';

/** The same number of documents on each of the last days. */
function everyDay(documents: number, days: number) {
  const byDay = new Map<string, number>();
  for (let back = 1; back <= days; back += 1) byDay.set(addDays(TODAY, -back), documents);
  return { knownSince: addDays(TODAY, -days), byDay };
}

describe('the forecast', () => {
  it('is not made before a whole month is known, and says when it can be', () => {
    expect(forecastLimit({ today: TODAY, possible: 100, usage: everyDay(3, 10) })).toEqual({
      kind: 'too_early',
      possibleFrom: '2026-12-13',
    });
    expect(
      forecastLimit({ today: TODAY, possible: 100, usage: { knownSince: null, byDay: new Map() } }),
    ).toEqual({ kind: 'too_early', possibleFrom: null });
  });

  it('names no day where no document was issued for months', () => {
    const usage = { knownSince: '2026-01-01', byDay: new Map([['2026-03-01', 5]]) };
    expect(forecastLimit({ today: TODAY, possible: 100, usage })).toEqual({ kind: 'no_pace' });
  });

  it('goes on as it went', () => {
    expect(forecastLimit({ today: TODAY, possible: 20, usage: everyDay(2, 100) })).toMatchObject({
      kind: 'until',
      until: '2026-12-03',
      outlastsAMonth: false,
    });
  });

  it('ends today where nothing is left', () => {
    expect(forecastLimit({ today: TODAY, possible: 0, usage: everyDay(2, 100) })).toMatchObject({
      until: TODAY,
    });
  });

  it('knows that what lasts longer than a month lasts until the counter begins anew', () => {
    expect(forecastLimit({ today: TODAY, possible: 100, usage: everyDay(2, 100) })).toMatchObject({
      kind: 'until',
      outlastsAMonth: true,
    });
    expect(forecastLimit({ today: TODAY, possible: 10_000, usage: everyDay(2, 100) }).kind).toBe(
      'beyond_horizon',
    );
  });

  it('expects the crowd at the end of the month again, also of a shorter one', () => {
    const byDay = new Map([
      ['2026-10-31', 60],
      ['2026-09-30', 60],
      ['2026-08-31', 60],
    ]);
    const expected = expectDocuments({ today: TODAY, usage: { knownSince: '2026-08-01', byDay } });
    expect(expected?.on('2026-11-29')).toBe(0);
    expect(expected?.on('2026-11-30')).toBe(60);
    expect(expected?.on('2026-12-31')).toBe(60);
  });

  it('grows as the last month grew, and not beyond belief', () => {
    const months = (latest: number, before: number) => ({
      knownSince: '2026-09-01',
      byDay: new Map([
        ['2026-11-10', latest],
        ['2026-10-10', before],
      ]),
    });
    expect(expectDocuments({ today: TODAY, usage: months(110, 90) })?.aMonth).toBeCloseTo(132);
    expect(expectDocuments({ today: TODAY, usage: months(900, 10) })?.aMonth).toBeCloseTo(1350);
    expect(expectDocuments({ today: TODAY, usage: months(90, 110) })?.aMonth).toBe(90);
  });
});
