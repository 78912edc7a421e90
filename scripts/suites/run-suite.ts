import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { endProcessTree } from './end-process-tree.ts';
import { readTally } from './read-tally.ts';
import type { Suite, SuiteOutcome } from './suite.ts';

export type RunningSuite = { readonly outcome: Promise<SuiteOutcome>; readonly end: () => void };

/** Starts a suite in a process group of its own; what is left of the group is ended with it. */
export function startSuite(suite: Suite, root: string): RunningSuite {
  const startedAt = performance.now();
  if (suite.resultsFile) rmSync(suite.resultsFile, { force: true });
  const [command = process.execPath, ...args] = suite.command;
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', CI: '1', ...suite.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      if (suite.isShown) process.stdout.write(chunk);
      else chunks.push(chunk);
    });
  }

  const end = () => {
    if (child.pid !== undefined) endProcessTree(child.pid);
  };
  const outcome = new Promise<SuiteOutcome>((resolve) => {
    const finish = (exitCode: number) => {
      resolve({
        suite,
        tally: readTally(exitCode, suite.resultsFile),
        durationMs: performance.now() - startedAt,
        output: Buffer.concat(chunks).toString('utf8'),
      });
    };
    child.on('error', (error) => {
      chunks.push(Buffer.from(String(error)));
      finish(1);
    });
    // A grandchild that holds the pipe open must not keep the run waiting.
    child.on('exit', end);
    child.on('close', (code) => {
      finish(code ?? 1);
    });
  });
  return { outcome, end };
}
