/**
 * @file `contextBridge`. Sources: https://www.electronjs.org/docs/latest/api/context-bridge and
 * spec/api-context-bridge-spec.ts of electron/electron. Symbols: the documentation says omitted, the spec file
 * proxies them; the host follows the documentation and Kwit uses none. DOM elements are not carried by the host.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Probe, startProbe } from './start-probe.ts';

describe('the bridge between preload and page', () => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe();
  });
  afterAll(() => probe.stop());

  it.each([
    // The API is there before the first script of the page, and only as it was meant.
    ['atFirstScript', { probe: 'object', isFrozen: true, messages: 0 }],
    ['[typeof require, typeof process, typeof module, typeof Buffer]', Array(4).fill('undefined')],
    ['Object.keys(globalThis).filter((key) => /binding|receive|preload/i.test(key))', []],
    [
      "(({ writable, configurable, enumerable }) => [writable, configurable, enumerable])(Object.getOwnPropertyDescriptor(globalThis, 'bridge'))",
      [false, false, true],
    ],
    [
      "(() => { 'use strict'; try { globalThis.bridge = 1; return 'replaced'; } catch (error) { return error.name; } })()",
      'TypeError',
    ],
    ["Reflect.deleteProperty(globalThis, 'bridge')", false],
    ['secondAttempt.error', 'Cannot bind an API on top of an existing property on the window object'],
    ['attemptOnDocument.error', 'Cannot bind an API on top of an existing property on the window object'],
    // Values.
    ['bridge.text', 'zażółć'],
    ['Object.is(bridge.number, -0)', true],
    ['typeof bridge.big', 'bigint'],
    ["'nothing' in bridge && bridge.nothing === undefined", true],
    ['bridge.none', null],
    ['[bridge.date instanceof Date, bridge.date.getTime()]', [true, 5]],
    ['[bridge.map instanceof Map, bridge.map.get("a").b]', [true, 1]],
    ['[Object.getPrototypeOf(bridge.bytes) === Uint8Array.prototype, ...bridge.bytes]', [true, 1, 2, 3]],
    ['[Array.isArray(bridge.list), bridge.list[1][1].three]', [true, 3]],
    ['bridge.nested.deep.deeper.value', 'bottom'],
    ['bridge.computed', 'read once'],
    ["Object.getOwnPropertyDescriptor(bridge, 'computed').get === undefined", true],
    ["'symbol' in bridge", false],
    ['bridge.cyclic.self === bridge.cyclic && bridge.cyclic.self.self.name', 'loop'],
    // Frozen, deeply.
    ['Object.isFrozen(bridge)', true],
    ['Object.isFrozen(bridge.nested.deep.deeper)', true],
    ['Object.isFrozen(bridge.list[1])', true],
    ['Object.isFrozen(bridge.add)', true],
    [
      "(() => { try { bridge.list.push(4); return 'pushed'; } catch (error) { return error.name; } })()",
      'TypeError',
    ],
    // Prototypes: none is lent, none is changed.
    ['Object.getPrototypeOf(bridge) === Object.prototype', true],
    ['Object.getPrototypeOf(bridge.nested) === Object.prototype', true],
    ['Object.getPrototypeOf(bridge.list) === Array.prototype', true],
    ['Object.getPrototypeOf(bridge.add) === Function.prototype', true],
    ['Object.getPrototypeOf(bridge.asynchronous()) === Promise.prototype', true],
    [
      '[bridge.account.owner, bridge.account.describe, bridge.account.constructor === Object]',
      ['Nowak', undefined, true],
    ],
    ['({}).polluted', undefined],
    ["Object.hasOwn(bridge, '__proto__') && bridge['__proto__'].polluted", true],
    // Functions, in both directions, at once.
    ['bridge.add(2, 3)', 5],
    ['bridge.makeAdder(2)(3)', 5],
    ['bridge.callBack((value) => value.from + "!")', 'preload!'],
    ['bridge.callLater((value) => value)', 'later'],
    ['bridge.isKept(bridge.giveKept())', true],
    ['(() => { const own = () => 1; return bridge.giveBack(own) === own; })()', true],
    ['(() => { const shared = { n: 1 }; return bridge.isSame(shared, shared); })()', true],
    ['bridge.asynchronous()', 'settled'],
    ['bridge.promise.then((value) => value.done)', true],
    // Arguments are copies.
    [
      '(() => { const value = { list: [1] }; bridge.remember(value); value.list.push(2); return bridge.describeLast().keys; })()',
      ['list'],
    ],
    [
      '(() => { bridge.remember(new (class Point { x = 1; move() {} })()); return bridge.describeLast(); })()',
      { type: 'object', isPlain: true, keys: ['x'], text: '[object Object]' },
    ],
    ["(() => { bridge.remember(Symbol('s')); return bridge.describeLast().type; })()", 'undefined'],
    // Errors: the message and nothing else.
    [
      '[bridge.error instanceof Error, bridge.error.name, bridge.error.message, bridge.error.code]',
      [true, 'Error', 'too far', undefined],
    ],
    [
      '(() => { try { bridge.fail(); } catch (error) { return [Object.getPrototypeOf(error) === Error.prototype, error.message, error.code]; } })()',
      [true, 'no such thing', undefined],
    ],
    ['(() => { try { bridge.failWithText(); } catch (error) { return error instanceof Error; } })()', true],
    [
      '(() => { try { bridge.failWithGetter(); } catch (error) { return error.message; } })()',
      'getter is broken',
    ],
    [
      "(() => { try { bridge.giveBack({ get bad() { throw new Error('mine'); } }); } catch (error) { return error.message; } })()",
      'mine',
    ],
    ['bridge.asynchronousFailure().catch((error) => error.message)', 'settled badly'],
    [
      'bridge.rejection.catch((error) => [error.name, error.message, error.code])',
      ['Error', 'refused', undefined],
    ],
    [
      '(() => { try { bridge.giveBack(new WeakMap()); } catch (error) { return error.message; } })()',
      'An object could not be cloned.',
    ],
    [
      "(() => { try { bridge.giveBack([Object(Symbol('x'))]); } catch (error) { return error.message; } })()",
      'An object could not be cloned.',
    ],
    // Depth.
    [
      "(() => { let deep = []; for (let i = 0; i < 999; i += 1) deep = [deep]; bridge.remember(deep); return 'taken'; })()",
      'taken',
    ],
    [
      '(() => { let deep = []; for (let i = 0; i < 1000; i += 1) deep = [deep]; try { bridge.remember(deep); } catch (error) { return error.name; } })()',
      'TypeError',
    ],
    [
      '(() => { try { bridge.returnDepth(1200); } catch (error) { return /depth exceeded/.test(error.message); } })()',
      true,
    ],
  ])('%s', async (expression, expected) => {
    expect(await probe.inPage(expression)).toEqual(expected);
  });

  it('lets a sandboxed preload load a closed list of modules and nothing else', async () => {
    expect(await probe.inPage('bridge.found')).toEqual({
      electron: true,
      events: true,
      timers: true,
      url: true,
      'node:events': true,
      fs: false,
      path: false,
      './other.cjs': false,
    });
  });

  it('gives the preload the process of a sandboxed renderer', async () => {
    expect(await probe.inPage('bridge.environment')).toMatchObject({
      type: 'renderer',
      isSandboxed: true,
      isIsolated: true,
      platform: process.platform,
      electron: expect.stringMatching(/^45\./) as unknown,
      immediate: 'function',
    });
  });

  it('keeps the worlds apart', async () => {
    // The preload reads the page's global of that name before it exposes its own.
    expect(await probe.inPage('bridge.environment.global')).toBe('undefined');
    await probe.inPage('(globalThis.ownGlobal = 1)');
    expect(await probe.inPage('bridge.readGlobal("ownGlobal")')).toBe('undefined');
  });

  it('does not run page code that replaced a built-in function', async () => {
    const seen = await probe.inPage<number>(
      `(() => {
        const { dispatchEvent } = EventTarget.prototype;
        let seen = 0;
        EventTarget.prototype.dispatchEvent = function (event) { seen += 1; return dispatchEvent.call(this, event); };
        bridge.add(1, 1);
        EventTarget.prototype.dispatchEvent = dispatchEvent;
        return seen;
      })()`,
    );
    expect(seen).toBe(0);
  });

  it('is there again after a reload, three times out of three', async () => {
    for (let round = 0; round < 3; round += 1) {
      await probe.page.reload();
      expect(await probe.inPage('[atFirstScript.probe, atFirstScript.messages, bridge.add(1, 2)]')).toEqual([
        'object',
        0,
        3,
      ]);
    }
  });

  it('does not exist in a frame inside the page', async () => {
    const inFrame = await probe.inPage(
      `new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.onload = () => resolve([frame.contentWindow.atFirstScript.probe, typeof frame.contentWindow.bridge]);
        frame.src = '/other.html';
        document.body.append(frame);
      })`,
    );
    expect(inFrame).toEqual(['undefined', 'undefined']);
  });
});
