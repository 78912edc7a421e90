import { describe, expect, test } from 'vitest';
import { parseDayInput } from '../../../../../shared/domain/days/parse-day-input';

const frame = { today: '2026-11-23', shown: '2026-10-05' };

describe('what is typed into a date field (K-06)', () => {
  test.each([
    ['.', '2026-11-23'],
    ['d', '2026-11-23'],
    ['D', '2026-11-23'],
    ['+', '2026-10-06'],
    ['-', '2026-10-04'],
    ['\u2212', '2026-10-04'],
    ['+7', '2026-10-12'],
    ['-5', '2026-09-30'],
    ['15', '2026-10-15'],
    ['5', '2026-10-05'],
    ['1511', '2026-11-15'],
    ['0103', '2026-03-01'],
    ['15.11', '2026-11-15'],
    ['15.11.', '2026-11-15'],
    ['5.1', '2026-01-05'],
    ['15,11', '2026-11-15'],
    ['15/11', '2026-11-15'],
    ['15-11', '2026-11-15'],
    ['15 11', '2026-11-15'],
    ['15.11.2026', '2026-11-15'],
    ['15.11.25', '2025-11-15'],
    ['15-11-2026', '2026-11-15'],
    ['15112027', '2027-11-15'],
    ['151127', '2027-11-15'],
    [' 2026-12-01 ', '2026-12-01'],
    ['29022028', '2028-02-29'],
  ])('%j is %s', (typed, day) => {
    expect(parseDayInput(typed, frame)).toEqual({ ok: true, value: day });
  });

  test.each([
    '32',
    '0',
    '3102',
    '15.13',
    '2902',
    '2026-02-30',
    'jutro',
    '1.2.3.4',
    '+-',
    '15..11',
    '12345',
    '1/',
  ])('%j is no date', (typed) => {
    expect(parseDayInput(typed, frame)).toEqual({ ok: false, error: 'not_a_date' });
  });

  test('31 is no date while a month of 30 days is shown', () => {
    expect(parseDayInput('31', { ...frame, shown: '2026-11-01' })).toEqual({
      ok: false,
      error: 'not_a_date',
    });
    expect(parseDayInput('31', frame)).toEqual({ ok: true, value: '2026-10-31' });
  });

  test('nothing typed is nothing', () => {
    expect(parseDayInput('  ', frame)).toEqual({ ok: false, error: 'required' });
  });
});
