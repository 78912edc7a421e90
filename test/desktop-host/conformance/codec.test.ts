/** @file The codec against the platform's own structured clone, in Node and across Chromium. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeValue } from '../codec/decode-value.ts';
import { encodeValue } from '../codec/encode-value.ts';
import { type Probe, startProbe } from './start-probe.ts';

const SEED = 20261123;

const bytes = fc.uint8Array({ maxLength: 20 });
const leaf = fc.oneof(
  fc.constantFrom(undefined, null, true, false, -0, NaN, Infinity, -Infinity),
  fc.double(),
  fc.integer(),
  fc.bigInt(),
  fc.string({ unit: 'binary' }),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom(/a+b/gi, /(?<year>\d{4})/su),
  bytes,
  bytes.map((list) => list.buffer),
  fc.float32Array({ maxLength: 5 }),
  fc.bigInt64Array({ maxLength: 3 }),
  fc.string().map((message) => new RangeError(message)),
  fc.constantFrom(Object(1), Object('text'), Object(false), Object(3n)),
);
const { tree: value } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { maxLength: 5 }),
    fc.sparseArray(tie('tree'), { maxLength: 6, maxNumElements: 3 }),
    fc.dictionary(fc.string(), tie('tree'), { maxKeys: 5, noNullPrototype: true }),
    fc.array(fc.tuple(tie('tree'), tie('tree')), { maxLength: 4 }).map((entries) => new Map(entries)),
    fc.array(tie('tree'), { maxLength: 4 }).map((items) => new Set(items)),
    // One object in two places.
    tie('tree').map((shared) => [shared, { again: shared }]),
  ),
}));

type Codec = {
  readonly decode: (text: string) => unknown;
  readonly encode: (value: unknown) => string;
};

describe('the codec', () => {
  it('gives back what structured clone gives, for 20 000 values', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(value, (original) => {
        const clone: unknown = structuredClone(original);
        return isDeepStrictEqual(decodeValue(encodeValue(clone)), clone);
      }),
      { numRuns: 20_000, seed: SEED },
    );
  });

  it('keeps cycles and shared references', () => {
    const shared = { n: 1 };
    const original = { first: shared, list: [shared], map: new Map<unknown, unknown>([[shared, shared]]) };
    Object.assign(shared, { whole: original });
    const copy = decodeValue(encodeValue(structuredClone(original))) as typeof original & {
      first: { whole: unknown };
    };
    expect(copy.first).toBe(copy.list[0]);
    expect(copy.map.get(copy.first)).toBe(copy.first);
    expect(copy.first.whole).toBe(copy);
  });

  it('keeps two views on one buffer, and a buffer that can grow', () => {
    const buffer = new ArrayBuffer(8, { maxByteLength: 16 });
    const original = [new Uint8Array(buffer, 0, 4), new Uint16Array(buffer, 2, 2), buffer] as const;
    const [first, second, whole] = decodeValue(encodeValue(structuredClone(original))) as typeof original;
    expect(first.buffer).toBe(whole);
    expect(second.buffer).toBe(whole);
    expect([second.byteOffset, second.length, whole.resizable, whole.maxByteLength]).toEqual([
      2,
      2,
      true,
      16,
    ]);
  });

  it('needs no stack for depth', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    let copy = decodeValue(encodeValue(deep));
    while (Array.isArray(copy)) copy = copy[0];
    expect(copy).toBe('bottom');
  });

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a weak map', new WeakMap()],
    ['a promise', Promise.resolve()],
    ['a shared buffer', new Uint8Array(new SharedArrayBuffer(1))],
    ['a blob', new Blob(['x'])],
  ])('refuses %s', (_name, refused) => {
    expect(() => encodeValue([refused])).toThrow('could not be cloned');
  });

  describe('across Chromium', () => {
    let probe: Probe;
    beforeAll(async () => {
      probe = await startProbe();
    });
    afterAll(() => probe.stop());

    it('gives back in main what main sent to the page and the page sent back, for 300 values', async () => {
      const values = fc.sample(value, { numRuns: 300, seed: SEED });
      // Values enter main as text of the codec and leave it the same way: Playwright would alter them.
      const texts = values.map((original) => encodeValue(structuredClone(original)));
      const returned = await probe.inMain(
        async ({ state, load, electron: { ipcMain } }, given) => {
          const { decode, encode } = await load<Codec>(given.codec);
          const results: string[] = [];
          const finished = new Promise<readonly string[]>((resolve) => {
            ipcMain.on('returned', (_event, received: unknown) => {
              results.push(encode(structuredClone(received)));
              if (results.length === given.texts.length) resolve(results);
            });
          });
          for (const text of given.texts) state.window.webContents.send('travelling', decode(text));
          return finished;
        },
        { texts, codec: new URL('./codec-entry.ts', import.meta.url).href },
      );
      expect(returned).toEqual(texts);
    });
  });
});
