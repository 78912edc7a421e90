import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PracticeResponse } from '../../electron/practice/practice-exchange';
import type { Delivery } from './faults/fault-mode';
import type { FaultLink } from './proxy/fault-link';

type Sent = { readonly httpStatus: number; readonly body: Uint8Array } | null;

type Way = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly link: FaultLink | undefined;
};

/** Lets the answer leave as `delivery` says. @returns what left the server. */
export function sendAnswer(answer: PracticeResponse, delivery: Delivery, way: Way): Sent {
  const { request, response } = way;
  const headers = { 'Content-Type': answer.contentType, 'Content-Length': answer.body.length };
  switch (delivery) {
    case 'send':
      response.writeHead(answer.httpStatus, headers);
      response.end(answer.body);
      return { httpStatus: answer.httpStatus, body: answer.body };
    case 'reset':
      resetConnection(way);
      return null;
    case 'silence':
      return null;
    case 'headersThenReset':
      response.writeHead(answer.httpStatus, headers);
      response.flushHeaders();
      // An empty write ends after what is before it: the reset must not overtake the headers.
      request.socket.write('', () => resetConnection(way));
      return { httpStatus: answer.httpStatus, body: new Uint8Array() };
    case 'closedMidBody': {
      const half = answer.body.subarray(0, Math.floor(answer.body.length / 2));
      response.writeHead(answer.httpStatus, headers);
      response.write(half, () => request.socket.end());
      return { httpStatus: answer.httpStatus, body: half };
    }
    default:
      return delivery satisfies never;
  }
}

/** The client sees ECONNRESET after what has left, not an orderly end. */
export function resetConnection({ request, link }: Pick<Way, 'request' | 'link'>): void {
  link?.resetAtEnd();
  request.socket.destroy();
}
