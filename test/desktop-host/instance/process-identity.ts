import { readFileSync } from 'node:fs';

/** A process id alone may have been given to another process since; its start time cannot. */
export type ProcessIdentity = { readonly pid: number; readonly startTicks: string };

export function identifyProcess(pid: number): ProcessIdentity | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // Field 22; the name in field 2 may hold spaces and brackets.
    const startTicks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return startTicks === undefined ? null : { pid, startTicks };
  } catch {
    return null;
  }
}

export function isAlive(identity: ProcessIdentity): boolean {
  return identifyProcess(identity.pid)?.startTicks === identity.startTicks;
}
