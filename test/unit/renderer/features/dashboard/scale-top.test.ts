import { expect, it } from 'vitest';
import { scaleTop } from '../../../../../renderer/features/dashboard/scale-top';

it.each([
  [[], 10_000],
  [[0, 0], 10_000],
  [[222_670, 8_130], 250_000],
  [[1_000_000], 1_000_000],
  [[1_000_001], 2_000_000],
  [[6_300_000, -500], 10_000_000],
])('the axis over %j ends at %d', (amounts, top) => {
  expect(scaleTop(amounts)).toBe(top);
});
