import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 50;
const TIMEOUT_MS = 10_000;

/** Waits until no process was started with this folder in its command line: Chromium's profile lies in it. */
export async function waitUntilGone(folder: string): Promise<void> {
  const deadline = performance.now() + TIMEOUT_MS;
  while (findProcesses(folder).length > 0) {
    if (performance.now() > deadline) {
      throw new Error(`still running: ${findProcesses(folder).join(', ')}`);
    }
    await delay(POLL_MS);
  }
}

/** @returns ids of the processes that name this folder */
export function findProcesses(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => readCommandLine(pid).includes(folder))
    .map(Number);
}

function readCommandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It ended meanwhile.
    return '';
  }
}
