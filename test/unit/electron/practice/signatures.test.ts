import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readAuthenticationHeader } from '../../../../electron/practice/checks/authentication-header';
import { isSignedBy, signableUrls } from '../../../../electron/practice/checks/request-signature';
import { openAccount } from '../../../../electron/practice/new-account';
import { createPracticeIfirma } from '../../../../electron/practice/practice-ifirma';
import { DEFAULT_VARIANT } from '../../../../electron/practice/practice-variant';
import { matchOperation } from '../../../../electron/practice/routes';
import { openPracticeDesk } from './practice-desk';

const vectorSchema = z.object({
  description: z.string(),
  keyHex: z.string(),
  login: z.string(),
  keyName: z.string(),
  method: z.string(),
  url: z.string(),
  body: z.string(),
  expectedSignature: z.string(),
});
const file: unknown = JSON.parse(
  readFileSync(new URL('../../../fixtures/hmac-vectors.json', import.meta.url), 'utf8'),
);
const { vectors } = z.object({ vectors: z.array(vectorSchema).min(15) }).parse(file);

const KEY = 'EAB0D8ACF3308F3B';
const state = openAccount({
  seed: 'vectors',
  today: '2026-11-23',
  credentials: {
    login: 'jan.nowak@ifirma.pl',
    keys: { abonent: KEY, faktura: KEY, rachunek: KEY, wydatek: KEY },
  },
});

const pathOf = (url: string) => url.replace('https://www.ifirma.pl/iapi/', '').split('?')[0] ?? '';
const isAnswered = ({ method, url }: { readonly method: string; readonly url: string }) =>
  matchOperation(method, pathOf(url)) !== null;

describe('signature vectors', () => {
  test.each(vectors)('$description: the signature is accepted', (vector) => {
    const [signedUrl = ''] = signableUrls(vector.url, 'canonical');
    const parts = { ...vector, signedUrl, body: Buffer.from(vector.body) };
    expect(isSignedBy(parts, vector.expectedSignature)).toBe(true);
    expect(isSignedBy({ ...parts, login: 'jan.nowak@ifirma.p' }, vector.expectedSignature)).toBe(false);
    expect(isSignedBy({ ...parts, body: Buffer.from(`${vector.body} `) }, vector.expectedSignature)).toBe(
      false,
    );
  });

  test.each(vectors.filter(isAnswered))('$description: the request gets past the signature', (vector) => {
    const { verdict } = createPracticeIfirma(DEFAULT_VARIANT)(state, {
      method: vector.method,
      url: vector.url,
      headers: {
        authentication: `IAPIS user=${vector.login}, hmac-sha1=${vector.expectedSignature}`,
        'content-type': 'application/json; charset=UTF-8',
      },
      body: Buffer.from(vector.body),
      receivedAt: '2026-11-23T09:00:00.000Z',
      today: '2026-11-23',
    });
    expect(verdict.signatureValid).toBe(true);
  });

  test('more than half of the vectors are addresses that the practice iFirma answers', () => {
    expect(vectors.filter(isAnswered).length).toBeGreaterThan(vectors.length / 2);
  });
});

describe('what a signature covers', () => {
  const url = 'https://localhost:8443/iapi/faktury.json?dataOd=2026-11-01';

  test('canonical: the public address whatever the port, never the query', () => {
    expect(signableUrls(url, 'canonical')).toEqual(['https://www.ifirma.pl/iapi/faktury.json']);
  });

  test('actual: the address as asked for', () => {
    expect(signableUrls(url, 'actual')).toEqual(['https://localhost:8443/iapi/faktury.json']);
  });

  test('either: any of the two', () => {
    expect(signableUrls(url, 'either')).toHaveLength(2);
  });

  test('a signature over the query is refused with iFirma’s own words', () => {
    const desk = openPracticeDesk();
    const path = 'faktury.json?dataOd=2026-11-01';
    const { login } = desk.state().account;
    const overQuery = createHmac('sha1', Buffer.from(desk.state().keys.faktura.current ?? '', 'hex'))
      .update(`https://www.ifirma.pl/iapi/${path}${login}faktura`)
      .digest('hex');
    const headers = { authentication: `IAPIS user=${login}, hmac-sha1=${overQuery}` };
    const answer = desk.send({ ...desk.sign({ path }), headers });
    expect(answer.response).toEqual({ Kod: 403, Informacja: 'Niepoprawny hash przesylanej wiadomosci' });
  });

  test('one changed byte of the body breaks it', () => {
    const desk = openPracticeDesk();
    const request = desk.sign({ path: 'fakturakraj.json', body: { Uwagi: 'a' } });
    expect(desk.send({ ...request, body: Buffer.from('{"Uwagi":"b"}') }).response['Kod']).toBe(403);
  });
});

describe('the Authentication header', () => {
  const HASH = 'a'.repeat(40);
  const canonical = `IAPIS user=jan.nowak@ifirma.pl, hmac-sha1=${HASH}`;

  test('the documented form is read', () => {
    expect(readAuthenticationHeader(canonical, 'strict')).toEqual({
      login: 'jan.nowak@ifirma.pl',
      signatureHex: HASH,
    });
  });

  test.each([
    undefined,
    '',
    canonical.replace('IAPIS', 'IAPIA'),
    canonical.replace(', ', ','),
    canonical.replace(', ', ',  '),
    canonical.replace(HASH, HASH.toUpperCase()),
    canonical.replace(HASH, HASH.slice(1)),
    canonical.replace('hmac-sha1', 'rsa'),
    `${canonical} `,
  ])('%s is malformed', (value) => {
    expect(readAuthenticationHeader(value, 'strict')).toBeNull();
  });

  test('a lenient server takes other spacing and an upper-case hash', () => {
    const value = `IAPIS user=jan.nowak@ifirma.pl,hmac-sha1=${HASH.toUpperCase()}`;
    expect(readAuthenticationHeader(value, 'lenient')?.signatureHex).toBe(HASH);
  });
});
