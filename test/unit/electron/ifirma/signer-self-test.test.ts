import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { computeSignature, type SignedParts } from '../../../../electron/ifirma/signature';
import { isSignerSound } from '../../../../electron/ifirma/signer-self-test';

const join = ({ url, login, keyName, body }: SignedParts) =>
  `${url}${login}${keyName}${body === null ? '' : Buffer.from(body).toString('utf8')}`;

describe('the signer tests itself', () => {
  it('and finds itself sound', () => {
    expect(isSignerSound()).toBe(true);
  });

  const mistakes: Record<string, typeof computeSignature> = {
    'signs the query too': (key, parts) => createHmac('sha1', key).update(join(parts)).digest('hex'),
    'takes the key as text': (key, parts) =>
      computeSignature(Buffer.from(Buffer.from(key).toString('hex').toUpperCase()), parts),
    'forgets the body': (key, parts) => computeSignature(key, { ...parts, body: null }),
    'forgets the name of the key': (key, { url, login, body }) =>
      createHmac('sha1', key)
        .update(`${url.split('?')[0] ?? ''}${login}`)
        .update(body ?? '')
        .digest('hex'),
    'decodes the address': (key, parts) => computeSignature(key, { ...parts, url: decodeURI(parts.url) }),
    'uses another hash': (key, parts) =>
      createHmac('sha256', key).update(join(parts)).digest('hex').slice(0, 40),
    'writes upper-case digits': (key, parts) => computeSignature(key, parts).toUpperCase(),
  };

  it.each(Object.entries(mistakes))('and notices a signer that %s', (_mistake, sign) => {
    expect(isSignerSound(sign)).toBe(false);
  });
});
