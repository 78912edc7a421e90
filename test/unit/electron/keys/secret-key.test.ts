import { format, inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { SecretKey } from '../../../../electron/keys/secret-key';

const HEX = 'eab0d8acf3308f3b';

describe('a key for one signature', () => {
  it('gives its bytes to the signer and is zeros afterwards', () => {
    const key = new SecretKey('faktura', HEX);
    let seen: Uint8Array = new Uint8Array();
    const hex = key.withBytes((bytes) => {
      seen = bytes;
      return Buffer.from(bytes).toString('hex');
    });
    expect(hex).toBe(HEX);
    expect(seen).toEqual(new Uint8Array(8));
  });

  it('is zeros too when signing fails', () => {
    const key = new SecretKey('faktura', HEX);
    let seen: Uint8Array = new Uint8Array();
    const failing = () =>
      key.withBytes((bytes) => {
        seen = bytes;
        throw new Error('no signature');
      });
    expect(failing).toThrow('no signature');
    expect(seen).toEqual(new Uint8Array(8));
  });

  it('serves once', () => {
    const key = new SecretKey('faktura', HEX);
    key.withBytes(() => undefined);
    expect(() => key.withBytes(() => undefined)).toThrow('signed already');
  });

  it.each([
    ['a template', (key: SecretKey) => `key ${key.toString()}`],
    ['String', String],
    ['JSON', (key: SecretKey) => JSON.stringify({ key })],
    ['inspect', (key: SecretKey) => inspect({ key }, { depth: 9, showHidden: true })],
    ['a console format', (key: SecretKey) => format('%s %o %O %j', key, key, key, key)],
    ['its own properties', (key: SecretKey) => JSON.stringify(Object.getOwnPropertyNames(key))],
    ['a copy', (key: SecretKey) => inspect(Object.entries(key))],
    ['a structured clone', (key: SecretKey) => inspect(structuredClone(Object.entries(key)))],
  ])('printed by %s shows nothing of itself', (_, print) => {
    const printed = print(new SecretKey('faktura', HEX)).toLowerCase();
    expect(printed).not.toContain(HEX);
    expect(printed).not.toContain(Buffer.from(HEX, 'hex').toString('base64').toLowerCase());
    expect(printed).not.toMatch(/ea, b0|234, 176|eab0/);
  });
});
