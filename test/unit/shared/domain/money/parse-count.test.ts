import { expect, it } from 'vitest';
import { parseCount } from '../../../../../shared/domain/money/parse-count';

it.each([
  ['2000', 2000],
  ['2 000', 2000],
  ['0', null],
  ['1000001', null],
  ['12,5', null],
  ['-3', null],
  ['', null],
  ['dużo', null],
])('%j is %j', (typed, count) => {
  expect(parseCount(typed, { least: 1, most: 1_000_000 })).toBe(count);
});
