/**
 * @file One end of the bridge between the page's world and the preload's. Both ends are this code. Runs in the
 * page: uses `pack-value.ts` and `unpack-value.ts` and nothing else.
 *
 * Electron's bridge is synchronous: a function of the preload returns at once, also another function. So the
 * ends talk through DOM events, which cross worlds synchronously, and Chromium clones their `detail` from one
 * world into the other (measured in Chromium 156). The event names are random and known to these scripts only.
 */
import { packValue, type PackedItem, type PackedValue } from './pack-value.ts';
import { freezeDeeply, unpackValue } from './unpack-value.ts';

export type BridgeMessage =
  | { readonly op: 'expose'; readonly key: string; readonly value: PackedValue }
  | { readonly op: 'call'; readonly id: number; readonly args: PackedValue }
  | { readonly op: 'return'; readonly value: PackedValue }
  | { readonly op: 'throw'; readonly message: string }
  | {
      readonly op: 'settle';
      readonly id: number;
      readonly isFulfilled: boolean;
      readonly value: PackedValue;
    };

export type BridgeEnd = { readonly expose: (key: string, api: unknown) => void };

export function createBridgeEnd(incomingEvent: string, outgoingEvent: string): BridgeEnd {
  // The page may replace globals later; these are the ones of the first instant.
  const target = window;
  const dispatch = target.dispatchEvent.bind(target);
  const MessageCarrier = CustomEvent;

  const lentFunctions: object[] = [];
  const lentFunctionIds = new Map<unknown, number>();
  const borrowedFunctionIds = new Map<unknown, number>();
  const pendingPromises = new Map<number, { resolve: (v: unknown) => void; reject: (e: unknown) => void }>();
  let lentPromiseCount = 0;
  let answer: BridgeMessage | null = null;
  const takeAnswer = (): BridgeMessage | null => {
    const taken = answer;
    answer = null;
    return taken;
  };

  const send = (message: BridgeMessage) => {
    dispatch(new MessageCarrier(outgoingEvent, { detail: message }));
  };
  const pack = (value: unknown) => packValue(value, lend);
  const unpack = (packed: PackedValue) => unpackValue(packed, borrow);

  const lend = {
    exportFunction: (callable: object): PackedItem => {
      const borrowed = borrowedFunctionIds.get(callable);
      if (borrowed !== undefined) return ['own-function', borrowed];
      const known = lentFunctionIds.get(callable);
      if (known !== undefined) return ['function', known];
      const id = lentFunctions.push(callable) - 1;
      lentFunctionIds.set(callable, id);
      return ['function', id];
    },
    exportPromise: (promise: Promise<unknown>): PackedItem => {
      const id = lentPromiseCount;
      lentPromiseCount += 1;
      const settle = (isFulfilled: boolean) => (value: unknown) => {
        try {
          send({ op: 'settle', id, isFulfilled, value: pack(value) });
        } catch (error) {
          send({ op: 'settle', id, isFulfilled: false, value: pack(error) });
        }
      };
      void promise.then(settle(true), settle(false));
      return ['promise', id];
    },
  };

  const callRemote = (id: number, args: readonly unknown[]): unknown => {
    // The list of arguments is no level of its own.
    const packedArgs = packValue(args, lend, -1);
    takeAnswer();
    send({ op: 'call', id, args: packedArgs });
    return readAnswer(takeAnswer());
  };
  const readAnswer = (message: BridgeMessage | null): unknown => {
    if (message?.op === 'return') return unpack(message.value);
    throw new Error(message?.op === 'throw' ? message.message : 'the other world is gone');
  };
  const borrow = {
    importFunction: (id: number) => {
      const proxy = (...args: readonly unknown[]) => callRemote(id, args);
      borrowedFunctionIds.set(proxy, id);
      return proxy;
    },
    findOwnFunction: (id: number) => lentFunctions[id],
    importPromise: (id: number) =>
      new Promise((resolve, reject) => {
        pendingPromises.set(id, { resolve, reject });
      }),
  };

  const answerCall = (id: number, packedArgs: PackedValue) => {
    try {
      const callable = lentFunctions[id];
      const args = unpack(packedArgs);
      if (typeof callable !== 'function' || !Array.isArray(args)) throw new Error('no such function');
      send({ op: 'return', value: pack(Reflect.apply(callable, undefined, args)) });
    } catch (error) {
      const message: unknown = error instanceof Object ? Reflect.get(error, 'message') : undefined;
      const unknownError =
        'An unknown exception occurred in the isolated context, an error occurred but a valid exception was not thrown.';
      send({ op: 'throw', message: typeof message === 'string' ? message : unknownError });
    }
  };
  const define = (key: string, packed: PackedValue) => {
    if (Object.hasOwn(target, key)) {
      const message = 'Cannot bind an API on top of an existing property on the window object';
      send({ op: 'throw', message });
      return;
    }
    const api = unpack(packed);
    freezeDeeply(api);
    Object.defineProperty(target, key, {
      value: api,
      enumerable: true,
      writable: false,
      configurable: false,
    });
  };

  target.addEventListener(
    incomingEvent,
    (event) => {
      event.stopImmediatePropagation();
      if (!(event instanceof MessageCarrier)) return;
      // Only the other end knows the name of the event.
      const message = event.detail as BridgeMessage;
      if (message.op === 'return' || message.op === 'throw') answer = message;
      if (message.op === 'call') answerCall(message.id, message.args);
      if (message.op === 'expose') define(message.key, message.value);
      if (message.op === 'settle') {
        const pending = pendingPromises.get(message.id);
        pendingPromises.delete(message.id);
        const value = unpack(message.value);
        if (message.isFulfilled) pending?.resolve(value);
        else pending?.reject(value);
      }
    },
    { capture: true },
  );

  return {
    expose: (key, api) => {
      takeAnswer();
      send({ op: 'expose', key, value: pack(api) });
      const refusal = takeAnswer();
      if (refusal !== null) readAnswer(refusal);
    },
  };
}
