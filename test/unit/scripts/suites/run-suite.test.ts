import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSuite } from '../../../../scripts/suites/run-suite';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kwit-suite-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    // A killed child of a process that is gone too may wait for init as a zombie.
    return process.platform !== 'linux' || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

/** A script that starts a second process, detached as a browser is, writes its id, and stays. */
const leavingAProcess = (idFile: string, andThen: string) => `
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  require('node:fs').writeFileSync(${JSON.stringify(idFile)}, String(child.pid));
  ${andThen}`;

async function waitForId(idFile: string): Promise<number> {
  return vi.waitFor(() => {
    const id = Number(readFileSync(idFile, 'utf8'));
    if (id === 0) throw new Error('not written yet');
    return id;
  }, 10_000);
}

describe('a suite', () => {
  it('passes with its output when the process ends well', async () => {
    const suite = { name: 'echo', command: [process.execPath, '-e', 'console.log("gotowe")'] };
    await expect(startSuite(suite, folder).outcome).resolves.toMatchObject({
      tally: { passed: 1, failed: 0, skipped: 0 },
      output: 'gotowe\n',
    });
  });

  it('fails when the process ends with another code, and when it cannot be started', async () => {
    const ending = { name: 'ending', command: [process.execPath, '-e', 'process.exit(3)'] };
    const absent = { name: 'absent', command: [join(folder, 'no-such-program')] };
    expect((await startSuite(ending, folder).outcome).tally.failed).toBe(1);
    expect((await startSuite(absent, folder).outcome).tally.failed).toBe(1);
  });

  it('takes with it what it started when it is ended', async () => {
    const idFile = join(folder, 'started');
    const command = [process.execPath, '-e', leavingAProcess(idFile, 'setInterval(() => {}, 1000);')];
    const running = startSuite({ name: 'endless', command }, folder);
    const id = await waitForId(idFile);
    expect(isAlive(id)).toBe(true);
    running.end();
    expect((await running.outcome).tally.failed).toBe(1);
    await vi.waitFor(() => {
      expect(isAlive(id)).toBe(false);
    });
  });
});
