import { expect, it } from 'vitest';
import { randomContractorIdentifiers } from '../../../../electron/system/random-contractor-identifiers';

it('makes identifiers that iFirma has room for, and never the same twice', () => {
  const minted = Array.from({ length: 1000 }, () => randomContractorIdentifiers.mint());
  for (const identifier of minted) expect(identifier).toMatch(/^KW[0-9A-HJKMNP-TV-Z]{13}$/u);
  expect(new Set(minted).size).toBe(minted.length);
});
