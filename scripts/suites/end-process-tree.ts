import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Ends a process that we started, its process group, and whatever descends from it in a group of its own (a
 * browser does). Only ever by id, never by name.
 */
export function endProcessTree(pid: number): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
    return;
  }
  const descendants = listDescendants(pid);
  for (const id of [-pid, pid, ...descendants]) endQuietly(id);
}

function endQuietly(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

function listDescendants(pid: number): number[] {
  const parents = process.platform === 'linux' ? readProcFolder() : readProcessTable();
  const found: number[] = [];
  for (const [child, parent] of parents) {
    if (isDescendant(child, pid, parents) && parent !== 0) found.push(child);
  }
  return found;
}

function isDescendant(id: number, ancestor: number, parents: ReadonlyMap<number, number>): boolean {
  const seen = new Set<number>();
  for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === ancestor) return true;
    seen.add(at);
  }
  return false;
}

function readProcFolder(): Map<number, number> {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The command name stands in brackets and may hold spaces: the parent is the second field after it.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
      parents.set(Number(name), Number(fields?.[1]));
    } catch {
      // Ended while we were reading.
    }
  }
  return parents;
}

function readProcessTable(): Map<number, number> {
  const table = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout;
  return new Map(
    table
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number))
      .flatMap(([pid, parent]) =>
        pid !== undefined && parent !== undefined ? [[pid, parent] as const] : [],
      ),
  );
}
