import { expect, it } from 'vitest';
import { minor } from '../../../../../shared/domain/money/money';
import { isWithinRounding } from '../../../../../shared/domain/money/rounding-distance';

it.each([
  [100, 100, 1, true],
  [100, 105, 1, true],
  [105, 100, 5, true],
  [100, 106, 1, false],
  [106, 100, 5, false],
  [100, 107, 7, true],
  [100, 108, 7, false],
])('%d and %d on an invoice of %d lines: %s', (a, b, lineCount, isWithin) => {
  expect(isWithinRounding(minor(a), minor(b), lineCount)).toBe(isWithin);
});
