/**
 * @file What `import … from 'electron'` gives. Source: https://www.electronjs.org/docs/latest/tutorial/esm and
 * https://www.electronjs.org/docs/latest/api/utility-process.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KWIT_MAIN } from '../launch/app-process.ts';
import { findElectronMembers } from './find-electron-members.ts';
import { type Probe, startProbe } from './start-probe.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const HOOKS = new URL('../guards/module-hooks.ts', import.meta.url).href;

describe('the electron module inside the host', () => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe();
  });
  afterAll(() => probe.stop());

  it('is one object for import, default import and require', async () => {
    const same = await probe.inMain(async ({ electron, load }) => {
      const { createRequire } = await load<typeof import('node:module')>('node:module');
      const named = await load<{ app: unknown; default: { app: unknown } }>('electron');
      const required = createRequire('/')('electron') as { app: unknown };
      const main = await load<{ app: unknown }>('electron/main');
      return [named.app, named.default.app, required.app, main.app].map((app) => app === electron.app);
    });
    expect(same).toEqual([true, true, true, true]);
  });

  it('tells the program that it runs in Electron', async () => {
    const told = await probe.inMain(() => [
      process.type,
      process.versions.electron.split('.')[0],
      process.versions.node.split('.')[0],
    ]);
    expect(told).toEqual(['browser', '45', '24']);
  });

  it('hides the start parameters of the host from the program', async () => {
    expect(
      await probe.inMain(() => Object.keys(process.env).filter((name) => name.startsWith('KWIT_'))),
    ).toEqual([]);
  });

  it('runs a utility process with a port to its parent', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kwit-'));
    const script = join(folder, 'child.mjs');
    writeFileSync(
      script,
      `process.parentPort.on('message', ({ data }) => {
        process.parentPort.postMessage({ got: [...data], type: process.type, args: process.argv.slice(2) });
        process.exit(3);
      });`,
    );
    const answer = await probe.inMain(async ({ electron }, path) => {
      const child = electron.utilityProcess.fork(path, ['first', 'second']);
      const message = new Promise((resolve) => child.once('message', resolve));
      const code = new Promise((resolve) => child.once('exit', resolve));
      child.postMessage(new Map([['key', 5]]));
      return [await message, await code];
    }, script);
    expect(answer).toEqual([{ got: [['key', 5]], type: 'utility', args: ['first', 'second'] }, 3]);
    rmSync(folder, { recursive: true });
  });
});

describe('the electron package', () => {
  it('is refused when anything tries to evaluate it, and nothing is downloaded', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kwit-'));
    const trap = join(folder, 'node_modules', 'electron');
    mkdirSync(trap, { recursive: true });
    writeFileSync(
      join(trap, 'index.js'),
      `require('node:fs').writeFileSync('${join(folder, 'evaluated')}', '');`,
    );
    writeFileSync(join(folder, 'main.mjs'), `await import('${join(trap, 'index.js')}');`);
    const start = () =>
      execFileSync(
        process.execPath,
        [
          '--import',
          `data:text/javascript,import { hookElectronModule } from '${HOOKS}'; hookElectronModule('${HOOKS}');`,
          join(folder, 'main.mjs'),
        ],
        { encoding: 'utf8', stdio: 'pipe' },
      );
    expect(start).toThrow('the electron package was evaluated');
    expect(existsSync(join(folder, 'evaluated'))).toBe(false);
    rmSync(folder, { recursive: true });
  });

  it('has no binary here, so no test may claim to have run it', () => {
    expect(existsSync(join(ROOT, 'node_modules', 'electron', 'dist'))).toBe(process.platform !== 'linux');
  });
});

describe('the built program', () => {
  beforeAll(() => {
    if (!existsSync(KWIT_MAIN))
      execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
  });

  it('uses only members of Electron that the host has', async () => {
    const used = findElectronMembers(parseSync(KWIT_MAIN, readFileSync(KWIT_MAIN, 'utf8')).program);
    expect(used.length).toBeGreaterThan(20);
    const probe = await startProbe();
    const missing = await probe.inMain(
      ({ electron }, members) =>
        members.filter(([module, member]) => {
          const owner: unknown = Reflect.get(electron, module);
          return owner === undefined || (member !== undefined && !(member in Object(owner)));
        }),
      used,
    );
    await probe.stop();
    expect(missing).toEqual([]);
  });
});
