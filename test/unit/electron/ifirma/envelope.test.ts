import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { IFIRMA_DIALECT } from '../../../../electron/ifirma/dialect';
import { readAnswer, readEnvelope, toWireEnvelope } from '../../../../electron/ifirma/envelope';
import type { WireEnvelope } from '../../../../electron/ports/ifirma/accounting-api';
import type { TransportOutcome } from '../../../../electron/ports/ifirma/ifirma-transport';

function read(text: string, names: readonly string[] = ['Identyfikator']): WireEnvelope | null {
  const members = readEnvelope(new TextEncoder().encode(text));
  return members === null ? null : toWireEnvelope(members, names, IFIRMA_DIALECT);
}

const response = (members: string) => read(`{"response":{${members}}}`);

describe('the envelope of a write', () => {
  it('is read as documented', () => {
    expect(
      response('"Kod":0,"Informacja":"Faktura została pomyślnie dodana.","Identyfikator":"3654778"'),
    ).toEqual({
      kod: 0,
      kodIsInteger: true,
      mayMeanLimit: false,
      text: 'Faktura została pomyślnie dodana.',
      identifier: '3654778',
    });
  });

  it('is read with blanks between the tokens', () => {
    expect(read('{ "response" : { "Kod" : 201, "Informacja" : " Data " } }')).toMatchObject({
      kod: 201,
      text: 'Data',
      identifier: null,
    });
  });

  it.each(['-0', '0.0', '0e0', '1e309', '201.0', 'null', 'true', '""', '"0x0"', '"-0"', '" 0"', '[0]', '{}'])(
    'has no code when Kod is %s',
    (kod) => {
      expect(response(`"Kod":${kod},"Identyfikator":"1"`)).toMatchObject({ kod: null, kodIsInteger: false });
    },
  );

  it('has no code when Kod is missing or spelled otherwise', () => {
    expect(response('"kod":0,"Identyfikator":"1"')).toMatchObject({ kod: null });
  });

  it('says when the code came as text, which accepts nothing', () => {
    expect(response('"Kod":"0","Identyfikator":"1"')).toMatchObject({ kod: 0, kodIsInteger: false });
    expect(response('"Kod":"201"')).toMatchObject({ kod: 201, kodIsInteger: false });
  });

  it('takes no number for an identifier', () => {
    expect(response('"Kod":0,"Identyfikator":3654778')).toMatchObject({ identifier: null });
  });

  it('keeps an empty identifier as it is', () => {
    expect(response('"Kod":0,"Identyfikator":""')).toMatchObject({ identifier: '' });
  });

  it('looks for the identifier of an expense in two places', () => {
    const names = IFIRMA_DIALECT['expense.replyId'].value;
    expect(read('{"response":{"Kod":0,"Wynik":"77"}}', names)).toMatchObject({ identifier: '77' });
    expect(read('{"response":{"Kod":0,"Wynik":"77","Identyfikator":"5"}}', names)).toMatchObject({
      identifier: '5',
    });
    expect(read('{"response":{"Kod":0,"Wynik":[]}}', names)).toMatchObject({ identifier: null });
  });

  it('cuts a long text to what can be stored', () => {
    expect(response(`"Kod":201,"Informacja":"${'x'.repeat(5000)}"`)?.text).toHaveLength(2000);
  });

  it('mends half characters, which no database takes', () => {
    expect(response('"Kod":201,"Informacja":"a\\ud800b"')?.text).toBe('a\ufffdb');
  });

  it.each([
    '[]',
    'null',
    '0',
    '"Kod"',
    '{}',
    '{"response":null}',
    '{"response":[]}',
    '{"Response":{"Kod":0}}',
  ])('is not there in %s', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('an answer', () => {
  const body = Buffer.from('{"response":{"Kod":0,"Identyfikator":"1"}}');
  const answer = (overrides: Partial<Extract<TransportOutcome, { kind: 'response' }>>) =>
    readAnswer({
      kind: 'response',
      httpStatus: 200,
      contentType: 'application/json',
      contentEncoding: '',
      body,
      ...overrides,
    });

  it.each(['', 'identity', ' Identity '])('is read with the encoding %j', (contentEncoding) => {
    expect(answer({ contentEncoding })).not.toBeNull();
  });

  it.each(['gzip', 'br', 'identity, gzip'])('is not read with the encoding %j', (contentEncoding) => {
    expect(answer({ contentEncoding })).toBeNull();
    expect(answer({ contentEncoding, body: gzipSync(body) })).toBeNull();
  });

  it('is not read when it is compressed without saying so', () => {
    expect(answer({ body: gzipSync(body) })).toBeNull();
  });

  it.each([300, 301, 302, 303, 307, 308, 399])('is not read in a redirect (%d)', (httpStatus) => {
    expect(answer({ httpStatus })).toBeNull();
  });

  it.each([200, 201, 400, 403, 500, 503])('is read with HTTP status %d', (httpStatus) => {
    expect(answer({ httpStatus })).not.toBeNull();
  });
});
