import { describe, expect, it } from 'vitest';
import { computeHmac, computeSignature, signRequest } from '../../../../electron/ifirma/signature';
import { SecretKey } from '../../../../electron/keys/secret-key';
import { HMAC_VECTORS } from '../../../fixtures/hmac-vectors';

const bytes = (text: string) => new TextEncoder().encode(text);
const KEY = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
const REQUEST = {
  url: 'https://www.ifirma.pl/iapi/faktury.json',
  login: 'anna@example.com',
  keyName: 'faktura',
  body: null,
} as const;

describe('the signature of a request', () => {
  it.each(HMAC_VECTORS.vectors)('is the known one for: $description', (vector) => {
    const { keyName, url, login, body, expectedSignature } = vector;
    const key = Buffer.from(vector.keyHex, 'hex');
    const signature = computeSignature(key, { url, login, keyName, body: body === '' ? null : bytes(body) });
    expect(signature).toBe(expectedSignature);
  });

  it.each(HMAC_VECTORS.raw)('rests on the known hash for: $description', (raw) => {
    const key = Buffer.from(raw.key, raw.keyEncoding);
    expect(computeHmac(key, raw.message)).toBe(raw.expectedSignature);
  });

  it('leaves out the query and nothing else of the address', () => {
    const plain = computeSignature(KEY, REQUEST);
    expect(computeSignature(KEY, { ...REQUEST, url: `${REQUEST.url}?dataOd=2026-11-01&x=?` })).toBe(plain);
    expect(computeSignature(KEY, { ...REQUEST, url: `${REQUEST.url}.single` })).not.toBe(plain);
  });

  it('treats no body and an empty body alike', () => {
    expect(computeSignature(KEY, { ...REQUEST, body: new Uint8Array() })).toBe(
      computeSignature(KEY, REQUEST),
    );
  });

  it('covers every byte of the body', () => {
    const composed = computeSignature(KEY, { ...REQUEST, body: bytes('{"Uwagi":"\u017c"}') });
    const decomposed = computeSignature(KEY, { ...REQUEST, body: bytes('{"Uwagi":"z\u0307"}') });
    expect(composed).not.toBe(decomposed);
  });

  it('covers login and name of the key', () => {
    const plain = computeSignature(KEY, REQUEST);
    expect(computeSignature(KEY, { ...REQUEST, login: 'Anna@example.com' })).not.toBe(plain);
    expect(computeSignature(KEY, { ...REQUEST, keyName: 'wydatek' })).not.toBe(plain);
  });
});

describe('the Authentication header', () => {
  it('has the documented form', () => {
    const header = signRequest(new SecretKey('faktura', '0102030405060708'), REQUEST);
    expect(header).toBe(`IAPIS user=anna@example.com, hmac-sha1=${computeSignature(KEY, REQUEST)}`);
  });

  it('carries a login with Polish letters as the UTF-8 that was signed', () => {
    const header = signRequest(new SecretKey('faktura', '0102030405060708'), { ...REQUEST, login: 'żółw' });
    const sent = Buffer.from(header, 'latin1').toString('utf8');
    expect(sent).toContain('user=żółw, ');
  });

  it('leaves the key spent', () => {
    const key = new SecretKey('faktura', '0102030405060708');
    signRequest(key, REQUEST);
    expect(() => signRequest(key, REQUEST)).toThrow();
  });
});
