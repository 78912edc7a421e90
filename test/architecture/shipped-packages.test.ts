import { expect, it } from 'vitest';
import { listShippedPackages } from '../../scripts/list-shipped-packages.mjs';
import { readSource } from './source-files';

type Lock = Parameters<typeof listShippedPackages>[0];

it('“O programie” lists what the lock file holds, each with its licence (`npm run licences` writes it)', () => {
  // npm wrote it; what matters of it is checked by the comparison.
  const lock = JSON.parse(readSource('package-lock.json')) as Lock;
  const listed: unknown = JSON.parse(readSource('renderer/features/settings/shipped-packages.json'));
  const shipped = listShippedPackages(lock);
  expect(listed).toEqual(shipped);
  expect(shipped.filter(({ licence }) => licence === '')).toEqual([]);
});
