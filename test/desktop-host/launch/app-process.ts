import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { watchProcess } from '../../program/watch-process.ts';
import type { HostOptions } from '../host-options.ts';
import { OPTIONS_VARIABLE } from '../host-options.ts';

const REGISTER = new URL('../register.ts', import.meta.url).href;
const OUT = new URL('../../../out/', import.meta.url);
export const KWIT_MAIN = fileURLToPath(new URL('main/main.js', OUT));
/** A third of a start is compiling: what one program compiled, later ones find. Written at a regular end. */
const COMPILED = { NODE_COMPILE_CACHE: fileURLToPath(new URL('compile-cache', OUT)) };

export type AppProcessOptions = {
  readonly mainScript: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly host: Partial<HostOptions>;
  /** A command that runs the program and leaves it a child of ours, such as `strace -D`. */
  readonly runner?: readonly string[];
};

/** Variables of the test process that the program needs as well; all others stay outside. */
const INHERITED = ['PATH', 'USER', 'LOGNAME'] as const;

export function spawnAppProcess({ mainScript, args, env, host, runner = [] }: AppProcessOptions) {
  const inherited = Object.fromEntries(INHERITED.map((name) => [name, process.env[name]]));
  const node = [process.execPath, '--import', REGISTER, mainScript];
  const [command = process.execPath, ...rest] = [...runner, ...node, ...args];
  const child = spawn(command, rest, {
    env: { ...inherited, ...COMPILED, ...env, [OPTIONS_VARIABLE]: JSON.stringify(host) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  return { child, ...watchProcess(child) };
}
