import type { PracticeRequest, PracticeResponse } from '../../electron/practice/practice-exchange';
import type { PracticeIfirma } from '../../electron/practice/practice-ifirma';
import type { PracticeState } from '../../electron/practice/practice-state';
import { doesBook, type Fault } from './faults';
import { createLateCommits } from './late-commits';
import type { RequestLedger } from './request-ledger';
import type { ServerClock } from './server-clock';

/** The account behind the server, with what faults do to its books. */
export function createServedAccount({
  answer,
  firstState,
  clock,
  ledger,
}: {
  readonly answer: PracticeIfirma;
  readonly firstState: PracticeState;
  readonly clock: ServerClock;
  readonly ledger: RequestLedger;
}) {
  const lateCommits = createLateCommits(clock);
  let state = firstState;

  function settleLateCommits(): void {
    for (const { sequence, request } of lateCommits.takeDue()) {
      const { state: after, verdict } = answer(state, request);
      state = after;
      if (verdict.booking) ledger.note(sequence, { booking: { ...verdict.booking, bookedAt: clock.now() } });
    }
  }

  return {
    settleLateCommits,
    /** Carries the request out unless the fault prevents it, and notes it. @returns the answer there would be. */
    receive: (sequence: number, request: PracticeRequest, fault: Fault | null): PracticeResponse => {
      settleLateCommits();
      const { state: after, response, verdict } = answer(state, request);
      const isBooked = fault === null || doesBook(fault);
      if (isBooked) state = after;
      if (fault?.kind === 'lateCommit') lateCommits.add(sequence, request, fault);
      ledger.note(sequence, {
        signatureValid: verdict.signatureValid,
        kod: verdict.kod,
        booking: isBooked && verdict.booking ? { ...verdict.booking, bookedAt: clock.now() } : null,
      });
      return response;
    },
    state: (): PracticeState => {
      settleLateCommits();
      return state;
    },
    change: (change: (before: PracticeState) => PracticeState): void => {
      state = change(state);
    },
    moveClock: (move: () => void): void => {
      move();
      lateCommits.countAdvance();
      settleLateCommits();
    },
    reset: (): void => {
      state = firstState;
      lateCommits.clear();
    },
  };
}
