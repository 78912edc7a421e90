import type { ChildProcess } from 'node:child_process';

export type ExitState = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** What a test learns of the program's process from outside. */
export type WatchedProcess = {
  /** Everything it printed, for the log of a failed test and for canary searches. */
  readonly output: () => string;
  /** After the last output, of its children as well: they write to the same pipes. */
  readonly exited: Promise<ExitState>;
  readonly isRunning: () => boolean;
};

export function watchProcess(child: ChildProcess): WatchedProcess {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (chunk: string) => chunks.push(chunk));
  }
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return {
    output: () => chunks.join(''),
    isRunning,
    exited: new Promise((resolve) => {
      child.once('close', (code, signal) => {
        resolve({ code, signal });
      });
    }),
  };
}
