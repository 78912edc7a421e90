/** One HTTP request as it goes on the wire. `url` and `body` are the very values that were signed. */
export type IfirmaRequest = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  /** Holds the signature: as secret as a key. Never logged, never in an error, never across IPC. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
  /** A deadline for everything, not an idle time-out (design, section 7: write 300 s, read 120 s). */
  readonly deadlineMs: number;
  readonly maxResponseBytes: number;
};

export type NotSentReason =
  'name_not_found' | 'refused' | 'unreachable' | 'connect_timeout' | 'tls' | 'forbidden_address';
export type BrokenReason = 'deadline' | 'connection_lost' | 'malformed' | 'too_large';

/** `not_sent` only when `secureConnect` never fired (reliability-security, finding 10). */
export type TransportOutcome =
  | {
      readonly kind: 'response';
      readonly httpStatus: number;
      readonly contentType: string;
      readonly contentEncoding: string;
      readonly body: Uint8Array;
      /** The `Retry-After` header, where the server sent one in seconds. */
      readonly retryAfterMs?: number;
    }
  | { readonly kind: 'not_sent'; readonly reason: NotSentReason }
  | { readonly kind: 'broken'; readonly reason: BrokenReason };

/** Two implementations: `ifirma/https-transport.ts` and the in-process practice iFirma. Never throws. */
export interface IfirmaTransport {
  send(request: IfirmaRequest): Promise<TransportOutcome>;
}
