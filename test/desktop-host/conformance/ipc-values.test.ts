/**
 * @file Values over IPC. Source: https://www.electronjs.org/docs/latest/tutorial/ipc#object-serialization and
 * spec/api-ipc-spec.ts of electron/electron: structured clone, in both directions.
 */
import { inspect } from 'node:util';
import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Probe, startProbe } from './start-probe.ts';

/** Expressions that mean the same in the page and in main. */
const CLONED = [
  'undefined',
  'null',
  'true',
  'false',
  '0',
  '-0',
  '0.1 + 0.2',
  'Number.MAX_SAFE_INTEGER + 2',
  'NaN',
  'Infinity',
  '-Infinity',
  '12345678901234567890n',
  '-1n',
  '""',
  '"zażółć gęślą jaźń"',
  '"\\u0000\\u2028\\u2029"',
  '"\\ud800 lone"',
  '"\u{1f9fe}"',
  '[]',
  '[1, "two", [3]]',
  '[undefined, null]',
  '({})',
  '({ a: undefined, b: null })',
  '({ 2: "b", 1: "a", "": "empty" })',
  'Object.defineProperty({}, "__proto__", { value: 5, enumerable: true })',
  'new Date(0)',
  'new Date(NaN)',
  'new Date(8.64e15)',
  '/a(?<name>b)+/gimsuy',
  'new Map([["a", 1], [{ k: 1 }, new Map()]])',
  'new Set([1, "1", [1]])',
  'new Uint8Array([0, 127, 255])',
  'new Int16Array([-1, 1])',
  'new Float64Array([0.5, -0, NaN])',
  'new BigUint64Array([18446744073709551615n])',
  'new DataView(new ArrayBuffer(4), 1, 2)',
  'new ArrayBuffer(3)',
  'new Uint8Array([1, 2, 3, 4]).subarray(1, 3)',
  'Object(true)',
  'Object("text")',
  'Object(7)',
  '(() => { const o = { name: "loop" }; o.self = o; return o; })()',
  '(() => { const shared = { n: 1 }; return [shared, shared]; })()',
  '(() => { const m = new Map(); m.set(m, m); return m; })()',
  '"x".repeat(300000).length',
];

/** [expression, what arrives instead] */
const CHANGED = [
  ['new (class Account { owner = "Nowak"; describe() {} })()', "[ { owner: 'Nowak' } ]"],
  ['({ get computed() { return "read"; } })', "[ { computed: 'read' } ]"],
  ['Object.create({ inherited: 1 }, { own: { value: 2, enumerable: true } })', '[ { own: 2 } ]'],
  ['Object.defineProperty({ seen: 1 }, "hidden", { value: 2 })', '[ { seen: 1 } ]'],
  ['({ [Symbol("key")]: 1, plain: 2 })', '[ { plain: 2 } ]'],
  // The bridge in front of IPC copies a list by its indices and omits symbols.
  ['Object.assign([1], { extra: "lost" })', '[ [ 1 ] ]'],
  ['[1, , 3]', '[ [ 1, undefined, 3 ] ]'],
  ['Symbol("s")', '[ undefined ]'],
  ['Object.freeze([1])', '[ [ 1 ] ]'],
  ['Object.create(null)', '[ {} ]'],
  [
    '(() => { const r = /x/g; r.lastIndex = 3; return { lastIndex: r.lastIndex, r }; })()',
    '[ { lastIndex: 3, r: /x/g } ]',
  ],
] as const;

/** `structuredClone` refuses some of these, Electron's IPC all of them. */
const REFUSED = [
  '() => 1',
  '({ nested: { method() {} } })',
  'new WeakMap()',
  'new WeakSet()',
  'Promise.resolve(1).constructor.resolve',
  'document.createElement("div")',
  'new Map([[1, () => 1]])',
  'window',
  'new MessageChannel().port1',
  'new Event("x")',
];

describe('values over IPC', () => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe();
  });
  afterAll(() => probe.stop());

  const inspectLocally = (value: unknown) =>
    inspect([value], { depth: 20, sorted: true, breakLength: Infinity });

  it.each(CLONED)('the page sends %s and main receives it', async (expression) => {
    const received = await probe.inPage<string>(`probe.invoke('inspect', ${expression})`);
    // The same expression in the engine that runs this test.
    const expected: unknown = runInThisContext(`(${expression})`);
    expect(received).toBe(inspectLocally(expected));
  });

  it.each(CLONED)('main answers %s and the page receives it', async (expression) => {
    const script = `probe.invoke('make', ${JSON.stringify(expression)}).then((value) => probe.invoke('inspect', value))`;
    const expected: unknown = runInThisContext(`(${expression})`);
    expect(await probe.inPage<string>(script)).toBe(inspectLocally(expected));
  });

  it.each(CHANGED)('%s arrives as %s', async (expression, expected) => {
    expect(await probe.inPage<string>(`probe.invoke('inspect', ${expression})`)).toBe(expected);
  });

  it.each(REFUSED)('%s is refused', async (expression) => {
    const outcome = await probe.inPage<string>(
      `(async () => probe.invoke('inspect', ${expression}))().then(() => 'accepted', (error) => error.message)`,
    );
    expect(outcome).toMatch(/could not be cloned/);
  });

  it.each(['() => 1', 'Symbol("s")', 'new WeakMap()', '({ method() {} })'])(
    'main cannot answer %s',
    async (expression) => {
      const outcome = await probe.inPage<string>(
        `probe.invoke('make', ${JSON.stringify(expression)}).then(() => 'accepted', (error) => error.message)`,
      );
      expect(outcome).toMatch(/^Error invoking remote method 'make': .*could not be cloned/);
    },
  );

  // Without the bridge in between: the preload sends these itself.
  it.each([
    ['hole', '[ [ 1, <1 empty item>, 3 ] ]'],
    ['listWithField', "[ [ 1, extra: 'kept' ] ]"],
    ['buffer', 'Uint8Array(2) [ 1, 2 ]'],
    ['rangeError', 'RangeError: far'],
    ['errorWithCause', '[cause]: 5'],
  ])('the preload sends %s and main receives %s', async (name, expected) => {
    expect(await probe.inPage<string>(`bridge.sendSample('${name}')`)).toContain(expected);
  });

  it('drops name and fields of an error that is not built in', async () => {
    expect(await probe.inPage(`bridge.sendSample('ownError', 'describe-error')`)).toEqual({
      isError: true,
      name: 'Error',
      message: 'own',
      code: undefined,
    });
  });

  it.each(['symbol', 'callable', 'element', 'proxy', 'blob', 'promise'])(
    'the preload cannot send %s',
    async (name) => {
      const outcome = await probe.inPage<string>(
        `bridge.sendSample('${name}').then(() => 'accepted', (error) => error.message)`,
      );
      expect(outcome).toMatch(/could not be cloned/);
    },
  );

  it.each([
    ['', '[]'],
    ['undefined', '[ undefined ]'],
    ['1, undefined', '[ 1, undefined ]'],
    ['1, 2, 3, 4, 5', '[ 1, 2, 3, 4, 5 ]'],
    ['undefined, , undefined'.replace(', ,', ','), '[ undefined, undefined ]'],
  ])('arguments (%s) arrive as %s', async (args, expected) => {
    const list = args === '' ? '' : `, ${args}`;
    expect(await probe.inPage<string>(`probe.invoke('inspect'${list})`)).toBe(expected);
  });

  it('sends to the page what main passes, without the event', async () => {
    const received = await probe.inPage<unknown>(
      `new Promise((resolve) => {
        const stop = probe.on('news', (count, ...args) => { stop(); resolve([count, args.length, args[1] instanceof Map]); });
        probe.invoke('evaluate', "({ state }) => state.window.webContents.send('news', 1, new Map([[1, 2]]), undefined)");
      })`,
    );
    expect(received).toEqual([4, 3, true]);
  });

  it('delivers messages and answers in the order in which main made them', async () => {
    const order = await probe.inPage<readonly number[]>(
      `new Promise((resolve) => {
        const seen = [];
        const stop = probe.on('tick', (_count, n) => { seen.push(n); if (n === 49) { stop(); resolve(seen); } });
        probe.invoke('evaluate', "({ state }) => { for (let n = 0; n < 50; n += 1) state.window.webContents.send('tick', n); }");
      })`,
    );
    expect(order).toEqual(Array.from({ length: 50 }, (_, n) => n));
  });

  it('removes a listener for good', async () => {
    const count = await probe.inPage<number>(
      `(async () => {
        let count = 0;
        const stop = probe.on('once', () => { count += 1; });
        const send = "({ state }) => state.window.webContents.send('once')";
        await probe.invoke('evaluate', send);
        stop();
        await probe.invoke('evaluate', send);
        return count;
      })()`,
    );
    expect(count).toBe(1);
  });

  it('carries a megabyte of bytes intact', async () => {
    const sum = await probe.inPage<string>(
      `probe.invoke('make', 'Uint8Array.from({ length: 1 << 20 }, (_, i) => i % 251)')
        .then((bytes) => probe.invoke('inspect', bytes.length, bytes.every((byte, i) => byte === i % 251)))`,
    );
    expect(sum).toBe('[ 1048576, true ]');
  });
});
