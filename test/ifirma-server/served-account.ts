import type { PracticeRequest, PracticeResponse } from '../../electron/practice/practice-exchange';
import type { PracticeIfirma } from '../../electron/practice/practice-ifirma';
import type { PracticeState } from '../../electron/practice/practice-state';
import type { FaultActs, StruckCall } from './faults/fault-mode';
import { createLateCommits } from './late-commits';
import type { RequestLedger } from './request-ledger';
import type { ServerClock } from './server-clock';

/** The account behind the server, with what faults do to its books. */
export function createServedAccount({
  answer,
  firstState,
  clock,
  ledger,
  save,
}: {
  readonly answer: PracticeIfirma;
  readonly firstState: PracticeState;
  readonly clock: ServerClock;
  readonly ledger: RequestLedger;
  /** Called for every change, one after the other. */
  readonly save: (state: PracticeState) => Promise<void>;
}) {
  const lateCommits = createLateCommits(clock);
  let state = firstState;
  let saved = Promise.resolve();

  function replace(next: PracticeState): void {
    if (next === state) return;
    state = next;
    saved = saved.then(() => save(next));
  }

  function settleLateCommits(): void {
    for (const { sequence, request } of lateCommits.takeDue()) {
      const { state: after, verdict } = answer(state, request);
      replace(after);
      if (verdict.booking) ledger.note(sequence, { booking: { ...verdict.booking, bookedAt: clock.now() } });
    }
  }

  return {
    settleLateCommits,
    /** Carries the request out as far as faults let it, and notes it. @returns the answer that faults leave of it. */
    receive: (sequence: number, request: PracticeRequest, acts: readonly FaultActs[]): PracticeResponse => {
      settleLateCommits();
      const call: StruckCall = { request, answer };
      const before = acts.reduce((account, act) => act.before?.(account, call) ?? account, state);
      const { state: after, response, verdict } = answer(before, request);
      const late = acts.map(({ books }) => books).find((books) => typeof books === 'object');
      const isBooked = acts.every(({ books }) => books === undefined || books === true);
      if (late) lateCommits.add(sequence, request, late);
      replace(isBooked ? after : before);
      ledger.note(sequence, {
        signatureValid: verdict.signatureValid,
        kod: verdict.kod,
        booking: isBooked && verdict.booking ? { ...verdict.booking, bookedAt: clock.now() } : null,
      });
      const seen = acts.reduce((account, act) => act.view?.(account, call) ?? account, before);
      const usual = seen === before || verdict.booking !== null ? response : answer(seen, request).response;
      return acts.reduce((edited, { edit }) => edit?.(edited, call) ?? edited, usual);
    },
    state: (): PracticeState => {
      settleLateCommits();
      return state;
    },
    change: (change: (before: PracticeState) => PracticeState): void => replace(change(state)),
    moveClock: (move: () => void): void => {
      move();
      lateCommits.countAdvance();
      settleLateCommits();
    },
    /** Resolves when every change up to now is saved. */
    whenSaved: (): Promise<void> => saved,
    reset: (): void => {
      replace(firstState);
      lateCommits.clear();
    },
  };
}

export type ServedAccount = ReturnType<typeof createServedAccount>;
