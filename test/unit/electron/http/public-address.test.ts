import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { createPublicLookup, FORBIDDEN_ADDRESS } from '../../../../electron/http/public-address';

type Answer = { error: NodeJS.ErrnoException | null; address: string | LookupAddress[] };

function lookUp(addresses: readonly string[], options: { all?: boolean } = { all: true }): Promise<Answer> {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const lookup = createPublicLookup((_hostname, _options, callback) => callback(null, found));
  return new Promise((resolve) => {
    lookup('www.ifirma.pl', options, (error, address) => resolve({ error, address }));
  });
}

describe('looking up iFirma', () => {
  it.each([
    ['0.0.0.0'],
    ['10.1.2.3'],
    ['100.64.0.1'],
    ['127.0.0.1'],
    ['127.255.255.254'],
    ['169.254.169.254'],
    ['172.16.0.1'],
    ['172.31.255.255'],
    ['192.168.1.1'],
    ['224.0.0.251'],
    ['255.255.255.255'],
    ['::'],
    ['::1'],
    ['fd00::1'],
    ['fe80::1'],
    ['ff02::1'],
    ['::ffff:127.0.0.1'],
    ['::ffff:c0a8:101'],
  ])('refuses %s', async (address) => {
    const { error } = await lookUp([address]);
    expect(error?.code).toBe(FORBIDDEN_ADDRESS);
  });

  it.each([['81.171.1.1'], ['172.32.0.1'], ['100.128.0.1'], ['2a00:1450:401b::2004'], ['::ffff:8.8.8.8']])(
    'passes %s',
    async (address) => {
      const { error, address: answer } = await lookUp([address]);
      expect(error).toBeNull();
      expect(answer).toEqual([{ address, family: address.includes(':') ? 6 : 4 }]);
    },
  );

  it('refuses an answer that is public only in part', async () => {
    const { error } = await lookUp(['81.171.1.1', '192.168.1.1']);
    expect(error?.code).toBe(FORBIDDEN_ADDRESS);
  });

  it('refuses an empty answer', async () => {
    const { error } = await lookUp([]);
    expect(error?.code).toBe(FORBIDDEN_ADDRESS);
  });

  it('gives the first address where one is asked for', async () => {
    expect((await lookUp(['81.171.1.1', '81.171.1.2'], {})).address).toBe('81.171.1.1');
  });

  it('hands on the failure of the name server', async () => {
    const failure = Object.assign(new Error('queryA ENOTFOUND'), { code: 'ENOTFOUND' });
    const lookup = createPublicLookup((_hostname, _options, callback) => callback(failure));
    const error = await new Promise((resolve) => lookup('www.ifirma.pl', { all: true }, resolve));
    expect(error).toBe(failure);
  });
});
