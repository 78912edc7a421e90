import { expect, it } from 'vitest';
import { describeProof } from './frame/describe-proof';
import { r04 } from './r04-network-faults';
import { SCENARIOS } from './r04/scenarios';
import { PLAYED_ELSEWHERE, TRUTH_STORIES } from './r04/truth-scenarios';

describeProof(r04);

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1)}`);

it('R4 plays every fault of reliability-security 7.1 to 7.6', () => {
  const catalogue = [
    ...numbered('FN', 8),
    ...numbered('FT', 14),
    ...numbered('FQ', 6),
    ...numbered('FR', 12),
    ...numbered('FS', 14),
    ...numbered('FB', 22),
  ];
  expect([...new Set(SCENARIOS.map(({ id }) => id))].toSorted()).toEqual(catalogue.toSorted());
});

it('R4 plays the rest of the catalogue, or says who does', () => {
  const played = TRUTH_STORIES.map(({ id }) => id);
  const elsewhere = PLAYED_ELSEWHERE.flatMap(({ ids }) => ids);
  const catalogue = [...numbered('FX', 12), ...numbered('FL', 16)];
  expect(catalogue.filter((id) => !played.includes(id) && !elsewhere.includes(id))).toEqual([]);
});
