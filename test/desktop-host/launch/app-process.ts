import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { HostOptions } from '../host-options.ts';
import { OPTIONS_VARIABLE } from '../host-options.ts';

const REGISTER = new URL('../register.ts', import.meta.url).href;
export const KWIT_MAIN = fileURLToPath(new URL('../../../out/main/main.js', import.meta.url));

export type AppProcessOptions = {
  readonly mainScript: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly host: Partial<HostOptions>;
};

/** Variables of the test process that the program needs as well; all others stay outside. */
const INHERITED = ['PATH', 'USER', 'LOGNAME'] as const;

export function spawnAppProcess({ mainScript, args, env, host }: AppProcessOptions) {
  const inherited = Object.fromEntries(INHERITED.map((name) => [name, process.env[name]]));
  const child = spawn(process.execPath, ['--import', REGISTER, mainScript, ...args], {
    env: { ...inherited, ...env, [OPTIONS_VARIABLE]: JSON.stringify(host) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  return { child, output: collectOutput(child), exited: waitForExit(child) };
}

/** Everything that the program printed, for the log of a failed test and for canary searches. */
function collectOutput(child: ChildProcess): () => string {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (chunk: string) => chunks.push(chunk));
  }
  return () => chunks.join('');
}

export type ExitState = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

function waitForExit(child: ChildProcess): Promise<ExitState> {
  return new Promise((resolve) => {
    // `close` comes after the last output.
    child.once('close', (code, signal) => {
      resolve({ code, signal });
    });
  });
}
