import { type ChildProcess, fork, type Serializable } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type * as E from 'electron';
import type { AppLifecycle } from './app-lifecycle.ts';

/** Gives the child `process.parentPort`, as in a utility process. */
const CHILD_SETUP = new URL('./utility-parent-port.ts', import.meta.url).href;

/** https://www.electronjs.org/docs/latest/api/utility-process, played by a Node child process. */
export class StandInUtilityProcess
  extends EventEmitter
  implements Pick<E.UtilityProcess, 'pid' | 'kill' | 'postMessage' | 'stdout' | 'stderr'>
{
  readonly #child: ChildProcess;

  constructor(modulePath: string, args: readonly string[], options: E.ForkOptions) {
    super();
    this.#child = fork(modulePath, [...args], {
      execArgv: ['--import', CHILD_SETUP],
      serialization: 'advanced',
      env: { ...(options.env ?? process.env) },
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      silent: options.stdio === 'pipe' || options.stdio === 'ignore',
    });
    this.#child.once('spawn', () => this.emit('spawn'));
    this.#child.once('exit', (code) => this.emit('exit', code ?? 1));
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('error', () => this.emit('exit', 1));
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get stdout(): NodeJS.ReadableStream | null {
    return this.#child.stdout;
  }

  get stderr(): NodeJS.ReadableStream | null {
    return this.#child.stderr;
  }

  kill(): boolean {
    return this.#child.kill();
  }

  postMessage(message: unknown): void {
    // Structured clone decides at run time what may cross.
    this.#child.send(message as Serializable);
  }
}

export function createUtilityProcess(lifecycle: AppLifecycle) {
  return {
    fork: (modulePath: string, args: string[] = [], options: E.ForkOptions = {}) => {
      lifecycle.assertReady('utilityProcess.fork cannot be called');
      return new StandInUtilityProcess(modulePath, args, options);
    },
  };
}
