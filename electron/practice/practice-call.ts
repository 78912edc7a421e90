import type { Booking, PracticeRequest } from './practice-exchange';
import type { PracticeState } from './practice-state';
import type { PracticeVariant } from './practice-variant';
import type { Reply } from './replies';

/** A request that named a known operation, on its way through the checks. */
export type PracticeCall = {
  readonly request: PracticeRequest;
  readonly state: PracticeState;
  readonly variant: PracticeVariant;
  /** Values out of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
};

export type PracticeOutcome = {
  readonly state: PracticeState;
  readonly reply: Reply;
  readonly booking: Booking | null;
};

/** An answer that leaves the account as it was. */
export function answerOnly(call: PracticeCall, reply: Reply): PracticeOutcome {
  return { state: call.state, reply, booking: null };
}
