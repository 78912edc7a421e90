import { expect, it } from 'vitest';
import { OPERATIONS } from '../../../../../electron/ifirma/operations';
import { countRequests, usesDocumentLimit, type FactsOf } from '../../../../../electron/sync/plan/plan-cost';

const factsOf: FactsOf = (operation) => OPERATIONS[operation];

it.each([
  [[], 0],
  [['expense'], 1],
  [['expense', 'expense'], 2],
  // The write, the reads of its number and its PDF; the list before and after, each with its empty page.
  [['invoice'], 7],
  [['invoice', 'invoice', 'expense'], 11],
] as const)('a run of %o takes %d requests', (kinds, requests) => {
  expect(countRequests(factsOf, kinds)).toBe(requests);
});

it('follows the table of operations', () => {
  const dearer: FactsOf = (operation) => ({ ...OPERATIONS[operation], followUpRequests: 3 });
  expect(countRequests(dearer, ['expense'])).toBe(4);
  const counted: FactsOf = (operation) => ({
    ...OPERATIONS[operation],
    countsAgainstDocumentLimit: 'unknown',
  });
  expect([usesDocumentLimit(factsOf, 'invoice'), usesDocumentLimit(factsOf, 'expense')]).toEqual([
    true,
    false,
  ]);
  expect(usesDocumentLimit(counted, 'expense')).toBe(true);
});
