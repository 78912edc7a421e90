import { describe, expect, test } from 'vitest';
import { easterSunday } from '../../../../../shared/domain/days/easter';
import {
  isWorkingDay,
  lastWorkingDayBefore,
  listWorkingDays,
} from '../../../../../shared/domain/days/working-day';

describe('Easter Sunday', () => {
  test.each([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2031-04-13',
    '2032-03-28',
    '2033-04-17',
    '2034-04-09',
    '2035-03-25',
    // The years in which simpler rules fail: the latest possible day, and the two exceptions of the lunar cycle.
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ])('%s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });
});

describe('a day in Poland', () => {
  test.each([
    ['New Year', '2026-01-01'],
    ['Epiphany', '2026-01-06'],
    ['Easter Monday', '2026-04-06'],
    ['Labour Day', '2026-05-01'],
    ['Constitution Day', '2027-05-03'],
    ['Corpus Christi', '2026-06-04'],
    ['Assumption', '2025-08-15'],
    ['All Saints', '2027-11-01'],
    ['Independence Day', '2026-11-11'],
    ['Christmas Eve since 2025', '2025-12-24'],
    ['Christmas', '2026-12-25'],
    ['the second day of Christmas', '2025-12-26'],
    ['the Monday of the hundredth year of independence', '2018-11-12'],
    ['a Saturday', '2026-11-21'],
    ['a Sunday', '2026-11-22'],
    ['Pentecost', '2026-05-24'],
  ])('is off on %s', (_what, day) => {
    expect(isWorkingDay(day)).toBe(false);
  });

  test.each([
    ['Good Friday', '2026-04-03'],
    ['Christmas Eve before 2025', '2024-12-24'],
    ['the last day of the year', '2026-12-31'],
    ['Epiphany before 2011', '2010-01-06'],
    ['Constitution Day’s eve', '2025-05-02'],
    ['12 November of another year', '2019-11-12'],
    ['the day after Corpus Christi', '2026-06-05'],
  ])('is a working day on %s', (_what, day) => {
    expect(isWorkingDay(day)).toBe(true);
  });

  // Weekdays less the public holidays among them, counted on printed calendars.
  test.each([
    [2024, 252],
    [2025, 251],
    [2026, 253],
  ])('%i has %i working days', (year, count) => {
    expect(listWorkingDays(`${String(year)}-01-01`, `${String(year)}-12-31`)).toHaveLength(count);
  });
});

describe('a list of working days', () => {
  test('holds both ends', () => {
    expect(listWorkingDays('2026-11-20', '2026-11-23')).toEqual(['2026-11-20', '2026-11-23']);
  });

  test('is empty over a weekend and for a range that ends before it begins', () => {
    expect(listWorkingDays('2026-11-21', '2026-11-22')).toEqual([]);
    expect(listWorkingDays('2026-11-23', '2026-11-20')).toEqual([]);
  });
});

test('the longest way back leads over Christmas and a weekend', () => {
  expect(lastWorkingDayBefore('2026-12-28')).toBe('2026-12-23');
});
