import { expect, it } from 'vitest';
import {
  countKnownDocuments,
  isLimitHalfUsed,
  isLimitNearlyUsed,
  standLimit,
} from '../../../../../shared/domain/limits/limit-standing';

const counts = { document: { granted: 1000, used: 480 }, acceptedSince: 10, queued: 30, drafts: 5 };

it('takes away, one after the other, what is used, queued and drafted', () => {
  expect(standLimit(counts)).toEqual({ used: 490, left: 510, leftAfterQueue: 480, possible: 475 });
});

it('never goes below nothing', () => {
  expect(standLimit({ ...counts, document: { granted: 10, used: 11 } })).toEqual({
    used: 21,
    left: 0,
    leftAfterQueue: 0,
    possible: 0,
  });
});

it.each([
  [489, false],
  [490, true],
])('is half used at 500 of 1000: %i and 10 accepted since', (used, isHalf) => {
  expect(isLimitHalfUsed({ ...counts, document: { granted: 1000, used } })).toBe(isHalf);
});

it.each([
  [789, false],
  [790, true],
])('is nearly used at 800 of 1000: %i and 10 accepted since', (used, isNearly) => {
  expect(isLimitNearlyUsed({ ...counts, document: { granted: 1000, used } })).toBe(isNearly);
});

it('counts the documents of the month that are known, whether or not iFirma told its figure', () => {
  const counts = { acceptedSince: 2, queued: 3, drafts: 4 };
  expect(countKnownDocuments({ ...counts, document: { granted: 1000, used: 10 } })).toBe(19);
  expect(countKnownDocuments({ ...counts, document: null })).toBe(9);
});
