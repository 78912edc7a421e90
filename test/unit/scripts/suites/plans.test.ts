import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSuites } from '../../../../scripts/suites/plans';
import { splitByPlatform } from '../../../../scripts/suites/suite';

const ROOT = join(import.meta.dirname, '../../../..');
const namesOf = (suites: readonly { readonly name: string }[]) => suites.map(({ name }) => name);

describe('npm test', () => {
  const suites = listSuites('test', ROOT) ?? [];

  it.each(['win32', 'darwin'] as const)(
    'runs the same end-to-end specs on %s, and names what only Linux has',
    (platform) => {
      const { here, elsewhere } = splitByPlatform(suites, platform);
      expect(namesOf(elsewhere)).toEqual(['packaging', 'keychain', 'host', 'e2e-host', 'proofs']);
      expect(namesOf(here)).toContain('e2e');
      expect(here.find(({ name }) => name === 'e2e')).toBe(suites.find(({ name }) => name === 'e2e'));
    },
  );

  it('leaves nothing out on Linux', () => {
    expect(splitByPlatform(suites, 'linux')).toEqual({ here: suites, elsewhere: [] });
  });
});

describe('npm run prove', () => {
  it('plays every proof and the properties many times over', () => {
    expect(namesOf(listSuites('prove', ROOT) ?? [])).toEqual(['build', 'proofs', 'property']);
  });

  it('plays what it is asked for and nothing else', () => {
    const suites = listSuites('prove', ROOT, ['--only', 'R4']) ?? [];
    expect(namesOf(suites)).toEqual(['build', 'proofs']);
    expect(suites.at(-1)?.command.slice(-2)).toEqual(['--only', 'R4']);
  });
});

describe('a plan that nobody knows', () => {
  it('is no plan', () => {
    expect(listSuites('everything', ROOT)).toBeUndefined();
  });
});
