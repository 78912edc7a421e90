import type { PracticeRequest } from '../../electron/practice/practice-exchange';
import type { ServerClock } from './server-clock';

type LateCommit = {
  readonly sequence: number;
  readonly request: PracticeRequest;
  /** Epoch milliseconds of the server's clock. */
  readonly dueMs: number;
  readonly advancesLeft: number;
};

/** Requests that iFirma works off after their connection has died (reliability-security, FX3). */
export function createLateCommits(clock: ServerClock) {
  let waiting: LateCommit[] = [];
  return {
    add: (
      sequence: number,
      request: PracticeRequest,
      { lateMs, advances }: { readonly lateMs: number; readonly advances: number },
    ): void => {
      waiting.push({
        sequence,
        request,
        dueMs: Date.parse(clock.now()) + lateMs,
        advancesLeft: advances,
      });
    },
    /** The clock was moved on purpose: waits counted in such moves come nearer. */
    countAdvance: (): void => {
      waiting = waiting.map((late) => ({ ...late, advancesLeft: Math.max(0, late.advancesLeft - 1) }));
    },
    /** Those that are due, each once. */
    takeDue: (): readonly LateCommit[] => {
      const nowMs = Date.parse(clock.now());
      const isDue = (late: LateCommit) => late.dueMs <= nowMs && late.advancesLeft === 0;
      const due = waiting.filter(isDue);
      waiting = waiting.filter((late) => !isDue(late));
      return due;
    },
    clear: (): void => {
      waiting = [];
    },
  };
}
