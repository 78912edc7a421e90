import type { ControlInProgram } from '../program/control.ts';

/** What before-main.ts puts on the global object of the main process, and the launcher calls there. */
export type InsideProgram = {
  /** Lets the program begin. */
  readonly start: () => void;
  readonly control: ControlInProgram;
};

declare global {
  // `var` is how a global is declared.
  var insideProgram: InsideProgram;
}
