import type { IfirmaRequest } from '../ports/ifirma/ifirma-transport';
import type { OperationName } from '../ports/ifirma/operation';
import { IFIRMA_BASE, OPERATIONS } from './operations';

export type RequestParts = {
  readonly operation: OperationName;
  /** Below `IFIRMA_BASE`, escaped, with its query. */
  readonly path: string;
  readonly body: Uint8Array | null;
};

/** A request with everything but its deadline, exactly as it goes on the wire. */
export type ComposedRequest = Omit<IfirmaRequest, 'deadlineMs'>;

export function addressOf(path: string): string {
  return `${IFIRMA_BASE}${path}`;
}

/** @param authentication the value of the header: with a signature for the wire, with a mask for a preview. */
export function composeRequest(
  { operation, path, body }: RequestParts,
  authentication: string,
): ComposedRequest {
  const { method, maxResponseBytes, accepts = 'application/json' } = OPERATIONS[operation];
  return {
    method,
    url: addressOf(path),
    headers: {
      Accept: accepts,
      // On reads too: official connectors send it there, for files with the type of the file (ifirma-api 2.5).
      'Content-Type': `${accepts}; charset=UTF-8`,
      Authentication: authentication,
    },
    body,
    maxResponseBytes,
  };
}
