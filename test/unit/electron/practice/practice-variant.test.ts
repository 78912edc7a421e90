import { expect, test } from 'vitest';
import { DEFAULT_VARIANT, PRACTICE_SWITCHES } from '../../../../electron/practice/practice-variant';

test('every switch stands at its first value unless a test says otherwise', () => {
  const first = Object.fromEntries(Object.entries(PRACTICE_SWITCHES).map(([name, [value]]) => [name, value]));
  expect(DEFAULT_VARIANT).toEqual(first);
});
