import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PracticeResponse } from '../../electron/practice/practice-exchange';
import type { Connections } from './connections';
import { answerOf, type Fault } from './faults';

type Sent = { readonly httpStatus: number; readonly body: Uint8Array } | null;

/** Sends the practice iFirma's answer, or what the fault makes of it. @returns what left the server. */
export function sendAnswer(
  usual: PracticeResponse,
  fault: Fault | null,
  {
    request,
    response,
    connections,
  }: {
    readonly request: IncomingMessage;
    readonly response: ServerResponse;
    readonly connections: Connections;
  },
): Sent {
  const send = (answer: PracticeResponse): Sent => {
    response.writeHead(answer.httpStatus, {
      'Content-Type': answer.contentType,
      'Content-Length': answer.body.length,
    });
    response.end(answer.body);
    return { httpStatus: answer.httpStatus, body: answer.body };
  };
  const half = usual.body.subarray(0, Math.floor(usual.body.length / 2));
  const answer = fault === null ? 'usual' : answerOf(fault);
  switch (answer) {
    case 'usual':
      return send(usual);
    case 'reset':
      connections.reset(request);
      return null;
    case 'silence':
      return null;
    case 'headersThenReset':
      // Past the HTTP layer, whose callbacks do not say when headers have really left: the reset must not overtake them.
      request.socket.write(writeHead(usual), () => connections.reset(request));
      return { httpStatus: usual.httpStatus, body: new Uint8Array() };
    case 'closedMidBody':
      response.writeHead(usual.httpStatus, {
        'Content-Type': usual.contentType,
        'Content-Length': usual.body.length,
      });
      response.write(half, () => request.socket.end());
      return { httpStatus: usual.httpStatus, body: half };
    case 'truncated':
      return send({ ...usual, body: half });
    case 'empty':
      return send({ ...usual, body: new Uint8Array() });
    case 'html200':
      return send(page(200, 'Zaloguj się'));
    case 'html503':
      return send(page(503, 'Prace techniczne'));
    case 'html502':
      return send(page(502, 'Bad Gateway'));
    case 'http500':
      return send({
        httpStatus: 500,
        contentType: 'text/plain; charset=UTF-8',
        body: encode('Internal Server Error'),
      });
    case 'kod100':
      return send(envelope({ Kod: 100, Informacja: 'Wystąpił problem techniczny.' }));
    case 'unknownKod':
      return send(envelope({ Kod: fault?.kod, Informacja: 'Wystąpił błąd.' }));
    case 'withoutIdentifier':
      return send(withoutIdentifier(usual));
    default:
      return answer satisfies never;
  }
}

function writeHead({ httpStatus, contentType, body }: PracticeResponse): string {
  const lines = [
    `HTTP/1.1 ${httpStatus} OK`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${body.length}`,
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}

const encode = (text: string) => new TextEncoder().encode(text);

function page(httpStatus: number, title: string): PracticeResponse {
  return {
    httpStatus,
    contentType: 'text/html; charset=UTF-8',
    body: encode(`<!doctype html><html lang="pl"><title>${title}</title><h1>${title}</h1></html>`),
  };
}

function envelope(members: Readonly<Record<string, unknown>>): PracticeResponse {
  return {
    httpStatus: 200,
    contentType: 'application/json; charset=UTF-8',
    body: encode(JSON.stringify({ response: members })),
  };
}

function withoutIdentifier(usual: PracticeResponse): PracticeResponse {
  const text = new TextDecoder().decode(usual.body);
  const stripped: unknown = JSON.parse(text, (key: string, value: unknown) =>
    key === 'Identyfikator' ? undefined : value,
  );
  return { ...usual, body: encode(JSON.stringify(stripped)) };
}
