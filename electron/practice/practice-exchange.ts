import type { PracticeState } from './practice-state';

/** One request as it arrived. The practice iFirma has no clock: the time comes with the request. */
export type PracticeRequest = {
  readonly method: string;
  /** The whole address as asked for, query included: it is what a client may have signed. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** ISO instant of arrival. */
  readonly receivedAt: string;
  /** Calendar day in Poland at `receivedAt`: `YYYY-MM-DD`. */
  readonly today: string;
};

export type PracticeResponse = {
  readonly httpStatus: number;
  readonly contentType: string;
  readonly body: Uint8Array;
};

/** What a request wrote into the books. */
export type Booking =
  | { readonly kind: 'invoice'; readonly documentId: number; readonly number: string }
  | { readonly kind: 'mail' | 'payment' | 'ksef'; readonly documentId: number }
  | { readonly kind: 'expense'; readonly expenseId: number }
  | { readonly kind: 'contractor'; readonly identifier: string }
  | {
      readonly kind: 'accounting_month';
      readonly year: number;
      readonly month: number;
      /** Whether data of the old year go along; null when the request does not say. */
      readonly carriesOver: boolean | null;
    };

/** How the request was judged: for the ledger of the test server, never sent to the client. */
export type PracticeVerdict = {
  /** Null for an unknown address. */
  readonly operation: string | null;
  /** Null when the request did not come as far as the signature. */
  readonly signatureValid: boolean | null;
  /** `Kod` of the answer; null when the answer carries none. */
  readonly kod: number | null;
  readonly booking: Booking | null;
};

export type PracticeAnswer = {
  readonly state: PracticeState;
  readonly response: PracticeResponse;
  readonly verdict: PracticeVerdict;
};
