import { describe, expect, it } from 'vitest';
import { type ReadTry, retryRead } from '../../../shared/retry-read';

const failed = (overrides: Partial<Extract<ReadTry<never>, { kind: 'failed' }>> = {}): ReadTry<never> => ({
  kind: 'failed',
  error: { code: 'offline' },
  mayPass: true,
  retryAfterMs: 0,
  ...overrides,
});
const read = { kind: 'read', value: 7 } as const;

/** Plays the tries in order; says how many were made and how long was waited between them. */
async function play(tries: readonly ReadTry<number>[], { maxTries = 3, random = 0.5 } = {}) {
  const pauses: number[] = [];
  let count = 0;
  const result = await retryRead(
    () => {
      const next = tries[count];
      count += 1;
      if (next === undefined) throw new Error('one try too many');
      return Promise.resolve(next);
    },
    {
      maxTries,
      random: () => random,
      sleep: (ms) => {
        pauses.push(ms);
        return Promise.resolve();
      },
    },
  );
  return { result, count, pauses };
}

describe('a read that failed', () => {
  it('is tried again, with pauses that grow and are spread', async () => {
    expect(await play([failed(), failed(), read])).toEqual({
      result: { ok: true, value: 7 },
      count: 3,
      pauses: [500, 1000],
    });
  });

  it('is given up after the last try, without a pause behind it', async () => {
    const last = failed({ error: { code: 'timed_out' } });
    expect(await play([failed(), failed(), last])).toEqual({
      result: { ok: false, error: { code: 'timed_out' } },
      count: 3,
      pauses: [500, 1000],
    });
  });

  it('is not tried again when that cannot help', async () => {
    expect(await play([failed({ mayPass: false })])).toMatchObject({ count: 1, pauses: [] });
  });

  it('waits as long as the server asked', async () => {
    expect(await play([failed({ retryAfterMs: 20_000 }), read])).toMatchObject({ pauses: [20_000] });
  });

  it('is left to the user when the server asked for more than a minute', async () => {
    expect(await play([failed({ retryAfterMs: 60_001 })])).toMatchObject({ count: 1, pauses: [] });
  });

  it('never pauses longer than a minute', async () => {
    const tries = [...Array.from({ length: 9 }, () => failed()), read];
    const { pauses } = await play(tries, { maxTries: 10, random: 1 });
    expect(pauses.slice(-3)).toEqual([60_000, 60_000, 60_000]);
  });
});
