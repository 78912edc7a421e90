import type { Page } from 'playwright-core';
import type { Control } from './control.ts';
import type { CspViolation, RecordKinds } from './program-records.ts';
import type { ExitState } from './watch-process.ts';

/** A running Kwit as a test sees it, the same in the desktop host and in Electron. */
export type LaunchedApp = {
  readonly page: Page;
  readonly control: Control;
  /** Origin of the page: the program's own, or what the host shows in its place. */
  readonly origin: string;
  readonly userDataDir: string;
  readonly downloadsDir: string;
  /** Everything the program printed so far. */
  readonly output: () => string;
  readonly exited: Promise<ExitState>;
  readonly cspViolations: () => Promise<readonly CspViolation[]>;
  readonly blockedRequests: () => Promise<readonly string[]>;
  readonly rejections: () => Promise<readonly RecordKinds['rejections'][]>;
  /**
   * Quits as a person does and waits for the end of the process.
   * @throws when the run saw a CSP violation, a foreign request, a rejected call or an uncaught error, unless told
   */
  readonly close: (options?: { readonly expectProblems?: boolean }) => Promise<ExitState>;
  /** Ends the program as a power cut does, and waits until its pages are gone as well. */
  readonly kill: () => Promise<void>;
};
