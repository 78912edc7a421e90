import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { damage } from '../../fixtures/damage';
import { answerJson } from './answer-json';

/** An answer that iFirma never gave. */
export type FuzzedAnswer = {
  /** How it was made. */
  readonly what: string;
  readonly status: number;
  readonly contentEncoding: string | null;
  readonly body: Buffer;
  /**
   * `length` and `chunked` are whole; `closed` ends where the connection does; `too_long` announces more than comes;
   * `silent` stays open in the middle.
   */
  readonly framing: 'length' | 'chunked' | 'closed' | 'too_long' | 'silent';
  /** In place of all that: bytes that need not be HTTP. */
  readonly raw: Buffer | null;
};

type Content = Pick<FuzzedAnswer, 'what' | 'body'> & { readonly contentEncoding?: string | null };

const json = answerJson.map((text): Content => ({ what: 'json', body: Buffer.from(text) }));

const damaged = fc
  .tuple(answerJson, damage)
  .map(([text, toDamaged]): Content => ({ what: 'damaged json', body: toDamaged(text) }));

const encoded = fc
  .tuple(
    answerJson,
    fc.constantFrom('bom', 'utf16le', 'utf16be', 'latin2', 'gzip', 'deflate', 'br'),
    fc.boolean(),
  )
  .map(([text, encoding, isSaid]): Content => ({ what: encoding, ...encode(text, encoding, isSaid) }));

const html = fc.constantFrom(
  '<!doctype html><html lang="pl"><title>Zaloguj się</title><form action="/login"></form></html>',
  '<html><head><meta http-equiv="refresh" content="0; url=/"></head></html>',
  '<?xml version="1.0"?><response><Kod>0</Kod><Identyfikator>1</Identyfikator></response>',
  '<script>{"response":{"Kod":0,"Identyfikator":"1"}}</script>',
);
const page = html.map((text): Content => ({ what: 'page', body: Buffer.from(text) }));

const bytes = fc
  .uint8Array({ maxLength: 300 })
  .map((content): Content => ({ what: 'bytes', body: Buffer.from(content) }));

const deep = fc
  .tuple(fc.constantFrom(8, 28, 29, 30, 31, 32, 33, 100, 5_000, 100_000), fc.constantFrom('[]', '{}'))
  .map(([depth, [open, close]]): Content => {
    const inner = `${(open === '{' ? '{"a":' : '[').repeat(depth)}1${String(close).repeat(depth)}`;
    return {
      what: `nested ${String(depth)} deep`,
      body: Buffer.from(`{"response":{"Kod":0,"Identyfikator":"71","x":${inner}}}`),
    };
  });

const huge = fc
  .tuple(fc.constantFrom(100_000, 262_000, 262_144, 262_145, 300_000, 2_000_000), fc.boolean())
  .map(([size, isInside]): Content => {
    const filling = 'x'.repeat(Math.max(0, size - 80));
    const text = isInside
      ? `{"response":{"Kod":0,"Identyfikator":"72","Informacja":"${filling}"}}`
      : `{"response":{"Kod":0,"Identyfikator":"72"}}${filling.replaceAll('x', ' ')}`;
    return { what: `huge ${String(size)}`, body: Buffer.from(text) };
  });

const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 50, arbitrary: json },
  { weight: 25, arbitrary: damaged },
  { weight: 8, arbitrary: encoded },
  { weight: 3, arbitrary: page },
  { weight: 3, arbitrary: bytes },
  { weight: 3, arbitrary: deep },
  { weight: 1, arbitrary: huge },
);

const status = fc.oneof(
  { weight: 12, arbitrary: fc.constant(200) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      201,
      202,
      204,
      206,
      301,
      302,
      303,
      307,
      308,
      400,
      401,
      403,
      404,
      408,
      413,
      429,
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(500, 502, 503, 504, 299, 418) },
);

const framing = fc.oneof(
  { weight: 90, arbitrary: fc.constant<FuzzedAnswer['framing']>('length') },
  { weight: 25, arbitrary: fc.constant<FuzzedAnswer['framing']>('chunked') },
  { weight: 20, arbitrary: fc.constant<FuzzedAnswer['framing']>('closed') },
  { weight: 5, arbitrary: fc.constant<FuzzedAnswer['framing']>('too_long') },
  { weight: 1, arbitrary: fc.constant<FuzzedAnswer['framing']>('silent') },
);

const ordered: fc.Arbitrary<FuzzedAnswer> = fc
  .record({ content, status, framing })
  .map(({ content: { contentEncoding = null, ...made }, ...rest }) => ({
    ...made,
    contentEncoding,
    ...rest,
    raw: null,
  }));

/** Damage to the whole of it, status line and headers too. */
const disordered: fc.Arbitrary<FuzzedAnswer> = fc
  .tuple(ordered, damage, fc.boolean())
  .map(([answer, toDamaged, isNoise]) => ({
    ...answer,
    what: `raw: ${answer.what}`,
    raw: isNoise
      ? toDamaged(answer.body.subarray(0, 500))
      : toDamaged(writeAnswer({ ...answer, framing: 'length' })),
  }));

export const fuzzedAnswer: fc.Arbitrary<FuzzedAnswer> = fc.oneof(
  { weight: 20, arbitrary: ordered },
  { weight: 1, arbitrary: disordered },
);

/** As it goes on the wire. */
export function writeAnswer({
  status: code,
  contentEncoding,
  body,
  framing: frame,
  raw,
}: FuzzedAnswer): Buffer {
  if (raw !== null) return raw;
  const headers = [
    `HTTP/1.1 ${String(code)} Odpowiedz`,
    'Content-Type: application/json',
    'Connection: close',
  ];
  if (contentEncoding !== null) headers.push(`Content-Encoding: ${contentEncoding}`);
  if (frame === 'chunked') headers.push('Transfer-Encoding: chunked');
  else if (frame !== 'closed') {
    headers.push(`Content-Length: ${String(body.length + (frame === 'length' ? 0 : 9))}`);
  }
  const head = Buffer.from([...headers, '', ''].join('\r\n'), 'latin1');
  return Buffer.concat([head, frame === 'chunked' ? writeChunks(body) : body]);
}

function writeChunks(body: Buffer): Buffer {
  const half = body.length >> 1;
  const parts = [body.subarray(0, half), body.subarray(half)].filter((part) => part.length > 0);
  return Buffer.concat([
    ...parts.flatMap((part) => [Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]),
    Buffer.from('0\r\n\r\n'),
  ]);
}

function encode(text: string, encoding: string, isSaid: boolean): Omit<Content, 'what'> {
  const utf8 = Buffer.from(text);
  switch (encoding) {
    case 'bom':
      return { body: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]) };
    case 'utf16le':
      return { body: Buffer.from(text, 'utf16le') };
    case 'utf16be':
      return { body: Buffer.from(text, 'utf16le').swap16() };
    case 'latin2':
      // ó and ł of ISO-8859-2: no UTF-8.
      return {
        body: Buffer.concat([utf8.subarray(0, -2), Buffer.from(',"Opis":"\u00f3\u00b3"}}', 'latin1')]),
      };
    case 'gzip':
      return { body: gzipSync(utf8), contentEncoding: isSaid ? encoding : null };
    case 'deflate':
      return { body: deflateSync(utf8), contentEncoding: isSaid ? encoding : null };
    default:
      return { body: brotliCompressSync(utf8), contentEncoding: isSaid ? encoding : null };
  }
}
