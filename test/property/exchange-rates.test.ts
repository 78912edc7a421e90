import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitRange } from '../../electron/lookups/nbp-rates';
import { addDays } from '../../shared/domain/days/calendar-day';
import { isWorkingDay, lastWorkingDayBefore, listWorkingDays } from '../../shared/domain/days/working-day';
import { proveRuns, proveSeed } from '../fixtures/prove-runs';

const check = { seed: proveSeed(), numRuns: proveRuns(500) };

/** Days of 2002, when NBP's tables begin as data, to 2101. */
const anyDay = fc.nat({ max: 36_524 }).map((days) => addDays('2002-01-02', days));

describe('the day of a table', () => {
  test('is a working day before the given one, and every day between them is off', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const tableOn = lastWorkingDayBefore(day);
        expect(tableOn < day).toBe(true);
        expect(isWorkingDay(tableOn)).toBe(true);
        expect(listWorkingDays(addDays(tableOn, 1), addDays(day, -1))).toEqual([]);
      }),
      check,
    );
  });

  test('is never more than five days back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(lastWorkingDayBefore(day) >= addDays(day, -5)).toBe(true);
      }),
      check,
    );
  });
});

describe('a range split for NBP', () => {
  test('has the same days, in order, at most 93 a piece', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 1500 }), (fromOn, length) => {
        const toOn = addDays(fromOn, length);
        const pieces = splitRange({ fromOn, toOn });
        expect(pieces[0]?.fromOn).toBe(fromOn);
        expect(pieces.at(-1)?.toOn).toBe(toOn);
        pieces.forEach((piece, index) => {
          expect(piece.fromOn <= piece.toOn && piece.toOn <= addDays(piece.fromOn, 92)).toBe(true);
          const next = pieces[index + 1];
          if (next !== undefined) expect(next.fromOn).toBe(addDays(piece.toOn, 1));
        });
      }),
      check,
    );
  });
});
