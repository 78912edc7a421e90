/** @file Folders of a program. Source: https://www.electronjs.org/docs/latest/api/app#appgetpathname */
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../host-options.ts';
import { openSingleInstance } from '../instance/single-instance.ts';
import { createApp } from '../standin/app.ts';
import { createAppLifecycle } from '../standin/app-lifecycle.ts';
import { readProgramInfo } from '../standin/program-info.ts';
import { PROBE_MAIN } from './start-probe.ts';

function openApp(environment: NodeJS.ProcessEnv) {
  const emitter = new EventEmitter();
  const lifecycle = createAppLifecycle({
    app: emitter,
    windows: () => [],
    endProcess: () => Promise.resolve(),
    record: () => undefined,
  });
  return createApp({
    emitter,
    lifecycle,
    program: readProgramInfo(PROBE_MAIN, environment),
    options: DEFAULT_OPTIONS,
    openInstance: (userData) => openSingleInstance(userData, () => undefined),
  });
}

describe('the folders of a program', () => {
  it('lie where Linux keeps the data of programs, under the name of the product', () => {
    const app = openApp({ HOME: '/home/anna' });
    expect(app.getPath('userData')).toBe('/home/anna/.config/Fixture');
    expect(app.getPath('logs')).toBe('/home/anna/.config/Fixture/logs');
    expect(app.getPath('downloads')).toBe('/home/anna/Downloads');
    expect(app.getAppPath()).toBe(join(PROBE_MAIN, '..'));
  });

  it('follow XDG_CONFIG_HOME', () => {
    expect(openApp({ HOME: '/home/anna', XDG_CONFIG_HOME: '/data' }).getPath('userData')).toBe(
      '/data/Fixture',
    );
  });

  it('follow the name until it is fixed, and a path that the program sets', () => {
    const app = openApp({ HOME: '/home/anna' });
    app.setName('Other');
    expect(app.getPath('userData')).toBe('/home/anna/.config/Other');
    app.setPath('userData', '/elsewhere');
    expect([app.getPath('userData'), app.getPath('sessionData')]).toEqual(['/elsewhere', '/elsewhere']);
  });

  it('have known names only', () => {
    const app = openApp({ HOME: '/home/anna' });
    expect(() => {
      app.setPath('nowhere', '/x');
    }).toThrow("Failed to get 'nowhere' path");
  });
});
