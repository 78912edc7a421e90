import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseTarget, describeTarget } from '../../../../scripts/start/target.mjs';

describe('where npm start runs Kwit', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kwit-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });
  const putElectron = () => {
    mkdirSync(join(root, 'node_modules', 'electron', 'dist'), { recursive: true });
    writeFileSync(join(root, 'node_modules', 'electron', 'path.txt'), 'electron');
    writeFileSync(join(root, 'node_modules', 'electron', 'dist', 'electron'), '');
  };

  it.each([
    ['win32', {}, 'electron'],
    ['darwin', { DISPLAY: ':0' }, 'electron'],
    ['linux', { DISPLAY: ':0' }, 'host-window'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'host-window'],
    ['linux', {}, 'demonstration'],
    ['linux', { KWIT_HOST_CDP_PORT: '9222' }, 'host-port'],
    ['linux', { KWIT_HOST_CDP_PORT: '9222', DISPLAY: ':0' }, 'host-port'],
  ])('on %s with %o it is %s', (platform, environment, target) => {
    expect(chooseTarget({ root, platform, environment })).toBe(target);
  });

  it('is Electron on Linux as well where its binary is there', () => {
    putElectron();
    expect(chooseTarget({ root, platform: 'linux', environment: {} })).toBe('electron');
    expect(describeTarget('electron', root).start).toEqual({
      command: join(root, 'node_modules', 'electron', 'dist', 'electron'),
      args: ['.'],
    });
  });

  it('opens a window that a person uses: no guard, no test parameters', () => {
    const { start } = describeTarget('host-window', root);
    expect(JSON.parse(start.env?.['KWIT_HOST_OPTIONS'] ?? '')).toEqual({
      mode: 'start',
      isHeadless: false,
      colorScheme: 'system',
    });
  });
});
