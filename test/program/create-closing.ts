import { assertNothingWentWrong } from './assert-nothing-went-wrong.ts';
import type { Control } from './control.ts';
import type { LaunchedApp } from './launched-app.ts';
import type { WatchedProcess } from './watch-process.ts';

const CLOSE_TIMEOUT_MS = 15_000;

type Parts = WatchedProcess & {
  readonly control: Control;
  /** Ends a program that does not quit, with all its processes. */
  readonly end: () => void;
  /** Gives back what the test's side holds. */
  readonly release: () => Promise<void>;
};

/** How a test closes a program: checks what was seen, quits as a person does, waits for the process. */
export function createClosing(parts: Parts): LaunchedApp['close'] {
  const { control, output, exited, isRunning, end, release } = parts;
  return async ({ expectProblems = false } = {}) => {
    if (!expectProblems && isRunning()) await assertNothingWentWrong(control, output);
    if (isRunning()) await control.quit().catch(() => undefined);
    const deadline = new AbortController();
    const timer = setTimeout(() => {
      deadline.abort();
      end();
    }, CLOSE_TIMEOUT_MS);
    const state = await exited;
    clearTimeout(timer);
    await release();
    if (deadline.signal.aborted) throw new Error(`the program did not quit\n${output()}`);
    return state;
  };
}
