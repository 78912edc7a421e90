import type {
  IfirmaRequest,
  IfirmaTransport,
  TransportOutcome,
} from '../../electron/ports/ifirma/ifirma-transport';

/** Answers requests from a list, in order, and keeps what was asked. */
export function scriptedTransport(
  ...answers: readonly TransportOutcome[]
): IfirmaTransport & { readonly requests: readonly IfirmaRequest[] } {
  const requests: IfirmaRequest[] = [];
  return {
    requests,
    send: (request) => {
      const answer = answers[requests.length];
      requests.push(request);
      if (answer === undefined) throw new Error(`no answer for request ${String(requests.length)}`);
      return Promise.resolve(answer);
    },
  };
}

/** A reply as it comes off the wire. */
export function aResponse(
  body: string | Uint8Array,
  overrides: Partial<Extract<TransportOutcome, { kind: 'response' }>> = {},
): TransportOutcome {
  return {
    kind: 'response',
    httpStatus: 200,
    contentType: 'application/json; charset=UTF-8',
    contentEncoding: '',
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    ...overrides,
  };
}

/** iFirma's envelope around these members. */
export function anEnvelope(members: Readonly<Record<string, unknown>>): TransportOutcome {
  return aResponse(JSON.stringify({ response: members }));
}
