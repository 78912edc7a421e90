import { describe, expect, it } from 'vitest';
import { matchesLock } from '../../../../scripts/set-up/lock-match.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
    'node_modules/for-windows': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
};
const zod = { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' } };

describe('node_modules matches the lock file', () => {
  it('when every package is there, whatever belongs to other systems', () => {
    expect(matchesLock(wanted, { packages: zod })).toBe(true);
  });

  it('not when a package is missing', () => {
    expect(matchesLock(wanted, { packages: {} })).toBe(false);
  });

  it('not when a version or a hash differs', () => {
    expect(
      matchesLock(wanted, { packages: { 'node_modules/zod': { version: '4.6.6', integrity: 'sha512-a' } } }),
    ).toBe(false);
    expect(
      matchesLock(wanted, { packages: { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-x' } } }),
    ).toBe(false);
  });

  it('not when a package is left over', () => {
    const leftOver = { 'node_modules/removed': { version: '1.0.0', integrity: 'sha512-c' } };
    expect(matchesLock(wanted, { packages: { ...zod, ...leftOver } })).toBe(false);
  });
});
