import { gzipSync } from 'node:zlib';
import { afterRequest, answer } from '../../integration/ifirma-transport/stage';
import { ACCEPTED, afterWhole, CONTINUE_FLOOD } from './connection-scenarios';
import type { FaultScenario, OutcomeClass, R4Operation, ReadEnd } from './fault-scenario';

const HTML = '<!doctype html><html lang="pl"><title>Prace techniczne</title></html>';
const REFUSAL = '{"response":{"Kod":201,"Informacja":"Pole DataSprzedazy jest wymagane"}}';

type Ends = { readonly expected: OutcomeClass; readonly read: ReadEnd };
const UNKNOWN: Ends = { expected: 'U', read: 'again' };

/** An answer that has nothing to do with what iFirma would have said. */
function foreign(
  id: string,
  variant: string,
  status: string,
  body: string | Buffer,
  { expected, read }: Ends,
  headers: readonly string[] = [],
): FaultScenario {
  const scenario = afterWhole(id, variant, (socket) => socket.end(answer(body, { status, headers })));
  // What iFirma documents as refused it has not booked.
  return { ...scenario, expected, read, books: expected === 'R' ? 'never' : 'either' };
}

/** A status with a page, with a refusal and with what would be an acceptance under another status. */
function status(
  id: string,
  line: string,
  page: ReadEnd,
  headers: readonly string[] = [],
): readonly FaultScenario[] {
  return [
    foreign(id, 'page', line, HTML, { expected: 'U', read: page }, headers),
    foreign(id, 'refusal', line, REFUSAL, { expected: 'R', read: 'at_once' }, headers),
    foreign(id, 'Kod 0', line, ACCEPTED, { expected: 'U', read: page }, headers),
  ];
}

const REDIRECTS = ['301 Moved', '302 Found', '307 Temporary Redirect', '308 Permanent Redirect'];
const ELSEWHERE = 'Location: https://www.ifirma.pl/iapi/inny.json';

/** Reliability-security 7.5. */
export const STATUS: readonly FaultScenario[] = [
  CONTINUE_FLOOD,
  {
    ...afterWhole('FS2', '', (socket) => socket.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n')),
  },
  ...REDIRECTS.map((line) => foreign('FS3', line.slice(0, 3), line, ACCEPTED, UNKNOWN, [ELSEWHERE])),
  foreign('FS4', '', '400 Bad Request', REFUSAL, { expected: 'R', read: 'at_once' }),
  ...status('FS5', '401 Unauthorized', 'again'),
  foreign('FS6', 'JSON', '403 Forbidden', REFUSAL, { expected: 'R', read: 'at_once' }),
  // May be the request limit: trying again would make it worse.
  foreign('FS6', 'HTML', '403 Forbidden', HTML, { expected: 'U', read: 'at_once' }),
  ...status('FS7', '404 Not Found', 'at_once'),
  ...status('FS8', '408 Request Timeout', 'again'),
  ...status('FS9', '413 Payload Too Large', 'again'),
  ...status('FS10', '429 Too Many Requests', 'at_once'),
  ...status('FS11', '500 Internal Server Error', 'again'),
  ...status('FS12', '502 Bad Gateway', 'again'),
  ...status('FS13', '503 Service Unavailable', 'again', ['Retry-After: 1']),
  ...status('FS14', '504 Gateway Timeout', 'again'),
];

/** What iFirma answers to each operation when nothing is booked by the scene. */
const USUAL = '{"response":{"Kod":0,"Informacja":"Dodano.","Identyfikator":"4000001"}}';

/** iFirma's own answer, changed on its way. */
function changed(
  id: string,
  variant: string,
  change: (json: string) => string | Buffer,
  { expected, read }: Ends = UNKNOWN,
  headers: readonly string[] = [],
): FaultScenario {
  return {
    id,
    variant,
    expected,
    read,
    books: expected === 'A' ? 'always' : 'either',
    arm: ({ stage, forward, isBooked }) => {
      stage.playTls(
        afterRequest((socket, request) => {
          const usual = isBooked ? forward(request).then(bodyOf) : Promise.resolve(USUAL);
          void usual.then((json) => socket.end(answer(change(json), { headers })));
        }),
      );
    },
  };
}

function bodyOf(reply: Buffer): string {
  return reply.subarray(reply.indexOf('\r\n\r\n') + 4).toString('utf8');
}

const kod = (literal: string) => (json: string) => json.replace(/"Kod":0/u, `"Kod":${literal}`);
const inside = (member: string) => (json: string) => json.replace('"Kod":0', `"Kod":0,${member}`);
const deep = '['.repeat(100_000) + ']'.repeat(100_000);
const withByte = (byte: number) => (json: string) => {
  const [before = '', after = ''] = json.split('"Kod":0');
  return Buffer.concat([
    Buffer.from(`${before}"Kod":0,"Opis":"a`),
    Buffer.from([byte]),
    Buffer.from(`"${after}`),
  ]);
};

const NO_IDENTIFIER: Partial<Record<R4Operation, string>> = {
  list: 'a list carries no identifier of its own',
};
/** Kod 0 is all that iFirma documents for these (reliability-security 2, finding 2; ifirma-api 6.1). */
const NAMELESS: Partial<Record<R4Operation, OutcomeClass>> = { expense: 'A', month: 'A' };

/** Reliability-security 7.6. */
export const BODY: readonly FaultScenario[] = [
  changed('FB1', '', () => ''),
  changed('FB2', '', () => '<html><title>Zaloguj się do sieci</title></html>'),
  changed('FB3', '', () => HTML),
  changed('FB4', '', (json) => `[${json}]`),
  changed('FB5', '', () => 'null'),
  changed('FB6', '', () => '0'),
  changed('FB7', '', (json) => json.replace(/"Kod":0,?/u, '')),
  { ...changed('FB8', '"0"', kod('"0"')), read: 'answered' },
  {
    ...changed('FB8', '"201"', () => REFUSAL.replace('201', '"201"'), { expected: 'R', read: 'at_once' }),
    books: 'never',
  },
  ...[
    ['FB9', /,"Identyfikator":"[^"]*"/u, ''] as const,
    ['FB10', /"Identyfikator":"[^"]*"/u, '"Identyfikator":""'] as const,
  ].map(([id, pattern, text]): FaultScenario => ({
    ...changed(id, '', (json) => json.replace(pattern, text)),
    // Where it is an acceptance after all, iFirma has to have it.
    books: 'always',
    expectedOf: NAMELESS,
    meaningless: NO_IDENTIFIER,
  })),
  changed(
    'FB11',
    'with an identifier',
    (json) => json.replace(/"Informacja":"[^"]*"/u, '"Informacja":"Błąd krytyczny"'),
    {
      expected: 'A',
      read: 'answered',
    },
  ),
  {
    ...changed('FB11', 'without', () => '{"response":{"Kod":0,"Informacja":"Błąd krytyczny"}}'),
    books: 'always',
    expectedOf: NAMELESS,
    meaningless: NO_IDENTIFIER,
  },
  changed('FB12', '', kod('1e309')),
  changed('FB13', '201, then 0', (json) => json.replace('"Kod":0', '"Kod":201,"Kod":0')),
  changed('FB13', '0, then 201', inside('"Kod":201')),
  changed('FB14', '', inside('"__proto__":{"Kod":0}')),
  changed('FB15', '', inside(`"x":${deep}`)),
  {
    ...afterWhole('FB16', '', (socket) => {
      const megabyte = Buffer.alloc(1024 * 1024, ' ');
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${String(100 * megabyte.length)}\r\n\r\n`);
      const pump = () => {
        while (!socket.destroyed && socket.write(megabyte));
      };
      socket.on('drain', pump);
      pump();
    }),
    read: 'at_once',
  },
  changed('FB17', '', withByte(0xff)),
  changed('FB18', '', (json) => Buffer.from(json, 'utf16le')),
  changed('FB19', '', (json) => `\ufeff${json}`),
  changed('FB20', '', withByte(0xb3)),
  changed('FB21', '', (json) => gzipSync(json), UNKNOWN, ['Content-Encoding: gzip']),
  changed('FB22', '', (json) => `${json}<!-- 12 ms -->`),
];
