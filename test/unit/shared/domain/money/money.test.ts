import { describe, expect, test } from 'vitest';
import {
  addMinor,
  isMinor,
  minor,
  minorSchema,
  subtractMinor,
  ZERO,
  type Minor,
} from '../../../../../shared/domain/money/money';

describe('an amount in minor units', () => {
  test('is never a fraction and never unsafe', () => {
    for (const value of [0.1, 1.005, NaN, Infinity, -Infinity, 2 ** 53, 2 ** 51]) {
      expect(isMinor(value)).toBe(false);
      expect(() => minor(value)).toThrow(RangeError);
    }
  });

  test('has one zero', () => {
    expect(Object.is(minor(-0), 0)).toBe(true);
    expect(Object.is(subtractMinor(minor(5), minor(5)), 0)).toBe(true);
  });

  test('adds and subtracts', () => {
    expect(addMinor()).toBe(ZERO);
    expect(addMinor(minor(10), minor(-3), minor(1))).toBe(8);
    expect(subtractMinor(minor(1), minor(3))).toBe(-2);
    expect(() => addMinor(minor(2 ** 51 - 1), minor(1))).toThrow(RangeError);
  });

  test('crosses the bridge as an integer or not at all', () => {
    expect(minorSchema.safeParse(12).success).toBe(true);
    expect(minorSchema.safeParse(12.5).success).toBe(false);
    expect(minorSchema.safeParse('12').success).toBe(false);
  });

  test('cannot be had from a plain number without the check (types)', () => {
    const asNumber: number = minor(2);
    // @ts-expect-error: a number that nobody checked is no amount.
    const unchecked: Minor = asNumber;
    // @ts-expect-error: nor can it be added to one.
    expect(addMinor(minor(1), asNumber)).toBe(3);
    expect(unchecked).toBe(2);
    // @ts-expect-error: arithmetic gives a plain number back, which is no amount any more.
    const doubled: Minor = minor(2) + minor(2);
    expect(doubled).toBe(4);
  });
});
