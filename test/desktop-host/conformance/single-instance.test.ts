/**
 * @file Two real processes and one data folder. Source:
 * https://www.electronjs.org/docs/latest/api/app#apprequestsingleinstancelockadditionaldata
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Probe, startProbe } from './start-probe.ts';

describe('a second start of the same program', () => {
  let userDataDir: string;
  let first: Probe;
  beforeEach(async () => {
    userDataDir = mkdtempSync(join(tmpdir(), 'kwit-'));
    first = await startProbe({ userDataDir });
  });
  afterEach(async () => {
    await first.stop().catch(() => undefined);
    rmSync(userDataDir, { recursive: true, force: true });
  });

  it('ends at once, without a window, and the first one hears of it', async () => {
    const second = startProbe({ userDataDir, args: ['invoice.pdf', '--open', '--kind=cost', 'last'] });
    await expect(second).rejects.toThrow(/the program ended with \{"code":0/);

    await expect.poll(() => first.inMain(({ state }) => state.events)).toContain('second-instance');
    const heard = await first.inMain(({ state }) => state.secondInstance);
    // Chromium puts switches before the other arguments.
    expect(heard?.argv.slice(1).filter((argument) => !argument.startsWith('--user-data-dir'))).toEqual([
      '--open',
      '--kind=cost',
      expect.stringContaining('main.js') as unknown,
      'invoice.pdf',
      'last',
    ]);
    expect(heard?.additionalData).toEqual({ from: 'last' });
    expect(heard?.workingDirectory).toBe(process.cwd());
    expect(await first.inPage('1 + 1')).toBe(2);
  });

  it('opens when the first one has quit', async () => {
    await first.stop();
    expect(existsSync(join(userDataDir, 'SingletonLock'))).toBe(false);
    first = await startProbe({ userDataDir });
    expect(await first.inMain(({ electron }) => electron.app.hasSingleInstanceLock())).toBe(true);
  });

  it('opens when the first one was killed and left its lock behind', async () => {
    await first.app.kill();
    expect(existsSync(join(userDataDir, 'SingletonLock'))).toBe(true);
    first = await startProbe({ userDataDir });
    expect(await first.inPage('1 + 1')).toBe(2);
  });

  it('opens beside it with another data folder', async () => {
    const other = await startProbe();
    expect(await other.inPage('1 + 1')).toBe(2);
    expect(await first.inMain(({ state }) => state.events.includes('second-instance'))).toBe(false);
    await other.stop();
  });

  it('may open when the first one gave its lock back', async () => {
    await first.inMain(({ electron }) => {
      electron.app.releaseSingleInstanceLock();
    });
    const other = await startProbe({ userDataDir });
    expect(await other.inMain(({ electron }) => electron.app.hasSingleInstanceLock())).toBe(true);
    await other.stop();
  });

  it('asks twice and still holds the lock', async () => {
    expect(await first.inMain(({ electron }) => electron.app.requestSingleInstanceLock())).toBe(true);
  });
});
