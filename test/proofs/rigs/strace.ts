import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Strace = {
  /** Lets the process go on untraced; resolves at once when it is gone. */
  readonly detach: () => Promise<void>;
};

/**
 * Attaches Debian's strace to a running process's main thread, which does all of Kwit's writing to disk.
 *
 * @param args - what to trace, where, and what to inject
 * @throws when it cannot attach
 */
export async function attachStrace(pid: number, args: readonly string[]): Promise<Strace> {
  const tracer = spawn('strace', [...args, '-p', String(pid)], { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  const ended = once(tracer, 'exit');
  await new Promise<void>((resolve, reject) => {
    tracer.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('attached')) resolve();
    });
    tracer.once('error', reject);
    tracer.once('exit', () => {
      reject(new Error(`strace ended: ${output}`));
    });
  });
  return {
    detach: async () => {
      tracer.kill('SIGTERM');
      await ended;
    },
  };
}

/** Calls that change what a disk holds. */
export const DISK_CALLS =
  'pwrite64,write,writev,fsync,fdatasync,ftruncate,truncate,rename,renameat,renameat2,link,linkat,unlink,unlinkat';

/** The `nth` call of this name, of one thread: strace counts each name by itself. */
export type DiskCall = { readonly name: string; readonly nth: number };

/** The calls of a recording that strace wrote with `-o`, in their order. */
export function readCalls(recording: string): readonly DiskCall[] {
  const counts = new Map<string, number>();
  return recording.split('\n').flatMap((line) => {
    // With `-f` the thread comes first, and a call that another one cuts off is resumed on a line of its own.
    const name = /^(?:\d+ +)?(\w+)\(/u.exec(line)?.[1];
    if (name === undefined) return [];
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    return [{ name, nth }];
  });
}

/** Kills the traced program as it enters that call. Not with `--seccomp-bpf`: strace 6.1 then injects no signals. */
export function killAt({ name, nth }: DiskCall): readonly string[] {
  return ['-e', `inject=${name}:signal=SIGKILL:when=${String(nth)}`];
}

/** Arguments that confine strace to these files. */
export function onFiles(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => ['-P', path]);
}

/** Longer than anything that Kwit writes at once. */
const MOST_BYTES_SHOWN = 1024 * 1024;

/** A command that runs a program and writes these calls of it and its children to a file, with every byte. */
export function recordCalls(calls: string, output: string): readonly string[] {
  return [
    ...['strace', '-D', '-f', '--seccomp-bpf', '-qq', '-y', '-xx', '-s', String(MOST_BYTES_SHOWN)],
    ...['-o', output, '-e', `trace=${calls}`],
  ];
}
