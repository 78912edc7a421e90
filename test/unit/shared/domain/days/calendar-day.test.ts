import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayInPoland,
  dayOfMonth,
  daysBetween,
  dayOfParts,
  earlierDay,
  firstDayOfMonth,
  formatDay,
  isCalendarDay,
  lastDayOfMonth,
  laterDay,
  monthOf,
  yearOf,
} from '../../../../../shared/domain/days/calendar-day';

describe('a calendar day', () => {
  test.each(['2026-11-23', '2028-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s exists', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  test.each([
    '',
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-11-00',
    '2026-1-1',
    '26-11-23',
    '0026-11-23',
    '2026-11-23T00:00',
    ' 2026-11-23',
    '20261123',
    '23.11.2026',
  ])('%j is none', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });

  test('is made of parts', () => {
    expect(dayOfParts(2026, 11, 3)).toBe('2026-11-03');
    expect(dayOfParts(2026, 2, 30)).toBeNull();
    expect(dayOfParts(2026, 0, 1)).toBeNull();
    expect([yearOf('2026-11-03'), monthOf('2026-11-03')]).toEqual([2026, 11]);
  });

  test('moves over months, years, leap days and changes of the clocks', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
  });

  test('knows the ends of its month', () => {
    expect([firstDayOfMonth('2026-11-23'), lastDayOfMonth('2026-11-23')]).toEqual([
      '2026-11-01',
      '2026-11-30',
    ]);
    expect(lastDayOfMonth('2028-02-01')).toBe('2028-02-29');
    expect(lastDayOfMonth('2026-12-31')).toBe('2026-12-31');
  });

  test('is the one in Poland at an instant, in summer and in winter', () => {
    expect(dayInPoland('2026-11-23T22:59:59.999Z')).toBe('2026-11-23');
    expect(dayInPoland('2026-11-23T23:00:00.000Z')).toBe('2026-11-24');
    expect(dayInPoland('2026-07-01T22:00:00.000Z')).toBe('2026-07-02');
  });

  test('knows its place in the month', () => {
    expect(dayOfMonth('2026-11-09')).toBe(9);
  });

  test('counts the days to another, over leap days and changes of the clocks', () => {
    expect(daysBetween('2026-11-20', '2026-11-23')).toBe(3);
    expect(daysBetween('2026-11-23', '2026-11-23')).toBe(0);
    expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3);
    expect(daysBetween('2027-02-01', '2028-03-01')).toBe(394);
  });

  test('compares', () => {
    expect(laterDay('2026-11-23', '2026-12-01')).toBe('2026-12-01');
    expect(earlierDay('2026-11-23', '2026-12-01')).toBe('2026-11-23');
  });

  test('is read as 23.11.2026', () => {
    expect(formatDay('2026-11-23')).toBe('23.11.2026');
  });
});
