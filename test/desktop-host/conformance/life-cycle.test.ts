/**
 * @file A program's life. Sources: https://www.electronjs.org/docs/latest/api/app (events and their order),
 * https://www.electronjs.org/docs/latest/api/browser-window#event-close, spec/api-app-spec.ts.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type InMain, type Probe, startProbe } from './start-probe.ts';

describe('the life of a program', () => {
  let probe: Probe;
  const printedEvents = () => [...probe.app.output().matchAll(/^event (.+)$/gm)].map((match) => match[1]);
  const ending = ['before-quit', 'window-all-closed', 'will-quit', 'quit'];
  const printedEnding = () => printedEvents().filter((name) => ending.includes(name ?? ''));

  afterEach(() => probe.stop());

  it('is ready after the main script has run, events before promises', async () => {
    probe = await startProbe();
    const events = await probe.inMain(({ state }) => state.events);
    expect(events.slice(0, 4)).toEqual([
      'script ran, ready=false',
      'ready',
      'whenReady',
      'web-contents-created',
    ]);
    expect(await probe.inMain(({ electron }) => electron.app.isReady())).toBe(true);
  });

  it('tells of the page: DOM, load, first paint', async () => {
    probe = await startProbe();
    const pageEvents = ['contents dom-ready', 'contents did-finish-load', 'window ready-to-show'];
    await expect
      .poll(async () =>
        (await probe.inMain(({ state }) => state.events)).filter((name) => pageEvents.includes(name)).sort(),
      )
      .toEqual([...pageEvents].sort());
    const events = await probe.inMain(({ state }) => state.events);
    expect(events.indexOf('contents dom-ready')).toBeLessThan(events.indexOf('contents did-finish-load'));
  });

  it.each([
    ['app.enableSandbox()', ({ electron }: InMain) => electron.app.enableSandbox()],
    [
      'protocol.registerSchemesAsPrivileged',
      ({ electron }: InMain) => electron.protocol.registerSchemesAsPrivileged([]),
    ],
    [
      'app.disableHardwareAcceleration()',
      ({ electron }: InMain) => electron.app.disableHardwareAcceleration(),
    ],
  ])('refuses %s after ready', async (name, snippet) => {
    probe = await startProbe();
    await expect(probe.inMain(snippet)).rejects.toThrow(`${name} should be called before app is ready`);
  });

  it('refuses windows, sessions and protocols before ready', async () => {
    probe = await startProbe({ env: { PROBE_TOO_EARLY: 'yes' } });
    expect(await probe.inMain(({ state }) => state['tooEarly'])).toEqual({
      window: 'Cannot create BrowserWindow before app is ready',
      session: 'Session cannot be used before app is ready',
      protocol: 'protocol.handle cannot be called before app is ready',
      utility: 'utilityProcess.fork cannot be called before app is ready',
    });
  });

  it('quits: before-quit, windows, will-quit, quit', async () => {
    probe = await startProbe();
    await probe.app.control.quit();
    expect(await probe.app.exited).toEqual({ code: 0, signal: null });
    expect(printedEnding()).toEqual(['before-quit', 'will-quit', 'quit']);
  });

  it('ends when the last window was closed and the program quits then', async () => {
    probe = await startProbe();
    await probe.inMain(({ electron }) => {
      electron.app.on('window-all-closed', () => {
        electron.app.quit();
      });
    });
    await probe.app.control.closeWindow();
    expect((await probe.app.exited).code).toBe(0);
    expect(printedEnding()).toEqual(['window-all-closed', 'before-quit', 'will-quit', 'quit']);
  });

  it('goes on without windows when the program listens and does not quit', async () => {
    probe = await startProbe();
    expect(await probe.app.control.closeWindow()).toBe(true);
    expect(await probe.app.control.windowCount()).toBe(0);
    expect(await probe.app.control.lifecycleEvents()).toEqual(['ready', 'window-all-closed']);
  });

  it('lets a window refuse to close', async () => {
    probe = await startProbe();
    await probe.inMain(({ state }) => {
      state.window.once('close', (event) => {
        event.preventDefault();
      });
    });
    expect(await probe.app.control.closeWindow()).toBe(false);
    expect(await probe.inPage('1 + 1')).toBe(2);
    expect(await probe.app.control.closeWindow()).toBe(true);
  });

  it('stops quitting when a window refuses, and quits at the next try', async () => {
    probe = await startProbe();
    await probe.inMain(({ state }) => {
      state.window.once('close', (event) => {
        event.preventDefault();
      });
    });
    await probe.app.control.quit();
    await expect.poll(() => printedEnding()).toEqual(['before-quit']);
    expect(await probe.inPage('1 + 1')).toBe(2);
    await probe.app.control.quit();
    await probe.app.exited;
    expect(printedEnding()).toEqual(['before-quit', 'before-quit', 'will-quit', 'quit']);
  });

  it('lets the program refuse before-quit', async () => {
    probe = await startProbe();
    await probe.inMain(({ electron }) => {
      electron.app.once('before-quit', (event) => {
        event.preventDefault();
      });
    });
    await probe.app.control.quit();
    await expect.poll(() => printedEnding()).toEqual(['before-quit']);
    expect(await probe.inPage('1 + 1')).toBe(2);
    expect(await probe.app.control.windowCount()).toBe(1);
    // Refused once only: it does quit when it is not refused.
    await probe.app.control.quit();
    await probe.app.exited;
    expect(printedEnding()).toEqual(['before-quit', 'before-quit', 'will-quit', 'quit']);
  });

  it('lets the program refuse will-quit once its windows are closed', async () => {
    probe = await startProbe();
    await probe.inMain(({ electron }) => {
      electron.app.once('will-quit', (event) => {
        event.preventDefault();
      });
    });
    await probe.app.control.quit();
    await expect.poll(() => printedEnding()).toEqual(['before-quit', 'will-quit']);
    expect(await probe.app.control.windowCount()).toBe(0);
  });

  it('exits with a code, without before-quit and will-quit', async () => {
    probe = await startProbe();
    // The page may be gone before it can answer.
    await probe
      .inMain(({ electron }) => {
        electron.app.exit(7);
      })
      .catch(() => undefined);
    expect(await probe.app.exited).toEqual({ code: 7, signal: null });
    expect(printedEnding()).toEqual(['quit']);
  });

  it('ends at a logout without any event', async () => {
    probe = await startProbe();
    await probe.app.control.logOut();
    await probe.app.exited;
    expect(printedEnding()).toEqual([]);
  });

  it('quits at a signal of the system', async () => {
    probe = await startProbe();
    process.kill(probe.app.pid, 'SIGTERM');
    expect((await probe.app.exited).code).toBe(0);
    expect(printedEnding()).toEqual(['before-quit', 'will-quit', 'quit']);
  });

  it('destroys a window without asking it', async () => {
    probe = await startProbe();
    await probe.inMain(({ state }) => {
      state.window.on('close', (event) => {
        event.preventDefault();
      });
      setImmediate(() => {
        state.window.destroy();
      });
    });
    await expect.poll(() => probe.app.control.windowCount()).toBe(0);
    expect(await probe.app.control.lifecycleEvents()).toContain('window-all-closed');
  });

  it('tells of a crashed page and keeps running', async () => {
    probe = await startProbe();
    await probe.app.control.crashRenderer();
    await expect
      .poll(() => probe.app.control.pageState())
      .toMatchObject({ isCrashed: true, isDestroyed: false });
    // By the program's own pipe, which may be slower than the control.
    await expect.poll(() => probe.app.output()).toContain('contents render-process-gone');
    expect(await probe.app.control.closeWindow()).toBe(true);
  });

  it('has the folders of the program under the given data folder', async () => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'kwit-'));
    probe = await startProbe({ userDataDir });
    const paths = await probe.inMain(({ electron: { app } }) => [
      app.getPath('userData'),
      app.getPath('sessionData'),
      app.getPath('logs'),
      app.getName(),
      app.getVersion(),
    ]);
    expect(paths).toEqual([userDataDir, userDataDir, join(userDataDir, 'logs'), 'Fixture', '1.2.3']);
    await expect(probe.inMain(({ electron: { app } }) => app.getPath('nowhere' as 'home'))).rejects.toThrow(
      "Failed to get 'nowhere' path",
    );
    await probe.stop();
    rmSync(userDataDir, { recursive: true });
  });

  it('keeps nothing of the page on disk', async () => {
    const everywhere = mkdtempSync(join(tmpdir(), 'kwit-'));
    const folders = ['HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'TMPDIR'];
    const options = {
      userDataDir: everywhere,
      env: Object.fromEntries(folders.map((name) => [name, everywhere])),
    };
    const read = `localStorage.getItem('mark')`;
    probe = await startProbe(options);
    expect(await probe.inPage(`(localStorage.setItem('mark', 'kept-by-the-page'), ${read})`)).toBe(
      'kept-by-the-page',
    );
    await probe.stop();
    expect(findFilesWith(everywhere, 'kept-by-the-page')).toEqual([]);

    probe = await startProbe(options);
    expect(await probe.inPage(read)).toBeNull();
    await probe.stop();
    rmSync(everywhere, { recursive: true });
  });
});

function findFilesWith(folder: string, text: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(text));
}
