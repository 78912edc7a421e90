import { describe, expect, it } from 'vitest';
import { chooseTestTarget } from '../../../program/choose-target';

describe('tests run Kwit', () => {
  it.each([
    ['linux', undefined, 'desktop-host'],
    ['linux', '', 'desktop-host'],
    ['linux', 'electron', 'electron'],
    ['win32', undefined, 'electron'],
    ['darwin', undefined, 'electron'],
    ['darwin', 'desktop-host', 'desktop-host'],
  ] as const)('on %s, told %o: in %s', (platform, forced, target) => {
    expect(chooseTestTarget(platform, forced)).toBe(target);
  });

  it('nowhere when they are told a place that does not exist', () => {
    expect(() => chooseTestTarget('linux', 'chrome')).toThrow('not "chrome"');
  });
});
