import type { Booking } from '../../electron/practice/practice-exchange';
import type { FaultKind } from './faults/fault-modes';
import { CREATING_OPERATIONS } from './known-operations';

export type LedgerBooking = Booking & {
  /** Instant of the server's clock: later than the request for a late commit. */
  readonly bookedAt: string;
};

/** One request as it arrived, byte for byte, and what became of it. */
export type LedgerEntry = {
  /** From 1, in order of arrival. */
  readonly sequence: number;
  /** Requests of one TLS connection share it. */
  readonly connectionId: number;
  readonly receivedAt: string;
  readonly method: string;
  /** Path and query exactly as on the request line. */
  readonly rawPath: string;
  /** Request line and headers as they came off the connection, up to and with the empty line. */
  readonly head: Uint8Array;
  /** The same headers, taken apart: names and values as sent, in their order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** What was read of the body; empty when the fault cut the request before it. */
  readonly body: Uint8Array;
  readonly operation: string | null;
  readonly signatureValid: boolean | null;
  /** `Kod` the practice iFirma decided on, whatever the faults made of the answer. */
  readonly kod: number | null;
  readonly booking: LedgerBooking | null;
  /** In the order in which they acted; those of its connection first. */
  readonly faults: readonly FaultKind[];
  /** What left the server; null when nothing did. */
  readonly answer: { readonly httpStatus: number; readonly body: Uint8Array } | null;
};

/** Everything that arrived: tests assert on this, not on what the client believes (reliability-security 8.3). */
export function createRequestLedger() {
  let entries: LedgerEntry[] = [];
  let count = 0;
  return {
    /** @returns the entry's sequence, to note later what became of it. */
    open: (
      arrived: Pick<
        LedgerEntry,
        'connectionId' | 'receivedAt' | 'method' | 'rawPath' | 'head' | 'headers' | 'operation' | 'faults'
      >,
    ): number => {
      count += 1;
      entries.push({
        ...arrived,
        sequence: count,
        body: new Uint8Array(),
        signatureValid: null,
        kod: null,
        booking: null,
        answer: null,
      });
      return count;
    },
    note: (sequence: number, what: Partial<Omit<LedgerEntry, 'sequence'>>): void => {
      entries = entries.map((entry) => (entry.sequence === sequence ? { ...entry, ...what } : entry));
    },
    clear: (): void => {
      entries = [];
    },

    entries: (): readonly LedgerEntry[] => entries,
    /** Requests that ask for a document, booked or not. */
    creates: (): readonly LedgerEntry[] =>
      entries.filter(({ operation }) => CREATING_OPERATIONS.includes(operation ?? '')),
    bookedInvoices: () => entries.filter(({ booking }) => booking?.kind === 'invoice'),
    bookedExpenses: () => entries.filter(({ booking }) => booking?.kind === 'expense'),
    /** All requests of one operation, e.g. `sales.list`. */
    requestsOf: (operation: string) => entries.filter((entry) => entry.operation === operation),
  };
}

export type RequestLedger = ReturnType<typeof createRequestLedger>;
