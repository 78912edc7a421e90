/** @file The inverse of `encode-value.ts`. Also runs in the page, so it uses nothing but its own functions. */
import type { EncodedMessage, EncodedNode } from './encode-value.ts';

/** Gives back what `structuredClone` gave to `encodeValue`, in the realm where it runs. */
export function decodeValue(text: string): unknown {
  // The text was made by `encodeValue` on the other side of the same host.
  const message = JSON.parse(text) as EncodedMessage;
  const shells: unknown[] = [];
  const resolve = (encoded: unknown): unknown => {
    if (!Array.isArray(encoded)) return encoded;
    return encoded[0] === 'r' ? shells[Number(encoded[1])] : decodePrimitive(encoded);
  };
  // A view needs its buffer first, and a buffer may stand behind it in the list.
  for (const [index, node] of message.nodes.entries()) if (node[0] !== 'v') shells[index] = makeShell(node);
  for (const [index, node] of message.nodes.entries()) {
    if (node[0] === 'v') shells[index] = makeView(node, resolve(node[2]));
  }
  for (const [index, node] of message.nodes.entries()) fillShell(shells[index], node, resolve);
  return resolve(message.root);
}

export function decodePrimitive(encoded: readonly unknown[]): unknown {
  if (encoded[0] === 'b') return BigInt(String(encoded[1]));
  return encoded[0] === 'n' ? Number(encoded[1]) : undefined;
}

export function makeShell(node: EncodedNode): unknown {
  const [tag, first, second] = node;
  if (tag === 'a') {
    const list: unknown[] = [];
    list.length = Number(first);
    return list;
  }
  if (tag === 'd') return new Date(first === null ? NaN : Number(first));
  if (tag === 'x') return new RegExp(String(first), String(second));
  if (tag === 'm') return new Map();
  if (tag === 's') return new Set();
  if (tag === 'ab') return makeBuffer(String(first), second);
  if (tag === 'e') return makeError(String(first));
  if (tag === 'p') return Object(Array.isArray(first) ? decodePrimitive(first) : first);
  return {};
}

export function makeBuffer(base64: string, maxByteLength: unknown): ArrayBuffer {
  const text = atob(base64);
  const options = typeof maxByteLength === 'number' ? { maxByteLength } : {};
  const buffer = new ArrayBuffer(text.length, options);
  const bytes = new Uint8Array(buffer);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return buffer;
}

export function makeView(node: EncodedNode, buffer: unknown): unknown {
  const [, kind, , byteOffset, length] = node;
  const constructor: unknown = Reflect.get(globalThis, String(kind));
  if (typeof constructor !== 'function') throw new Error(`unknown view ${String(kind)}`);
  return Reflect.construct(constructor, [buffer, byteOffset, length]);
}

/** Structured clone keeps the names of the built-in errors and makes every other one an `Error`. */
export function makeError(name: string): Error {
  const standard = ['EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'];
  const constructor: unknown = standard.includes(name) ? Reflect.get(globalThis, name) : Error;
  const error: unknown = typeof constructor === 'function' ? Reflect.construct(constructor, []) : new Error();
  return error instanceof Error ? error : new Error();
}

export function fillShell(shell: unknown, node: EncodedNode, resolve: (encoded: unknown) => unknown): void {
  const tag = node[0];
  if (tag === 'v') return;
  const items = tag === 'o' || tag === 'm' || tag === 's' ? node[1] : node[2];
  if (!Array.isArray(items) || typeof shell !== 'object' || shell === null) return;
  if (shell instanceof Set) {
    for (const item of items) shell.add(resolve(item));
    return;
  }
  for (let index = 0; index < items.length; index += 2) {
    const value = resolve(items[index + 1]);
    if (shell instanceof Map) shell.set(resolve(items[index]), value);
    // Defined, never assigned: an own `__proto__` is a key like any other.
    else {
      const key = String(items[index]);
      const enumerable = tag !== 'e';
      Object.defineProperty(shell, key, { value, enumerable, writable: true, configurable: true });
    }
  }
}

/** Everything a page needs to decode. */
export const DECODER_SOURCES = [
  decodeValue,
  decodePrimitive,
  makeShell,
  makeBuffer,
  makeView,
  makeError,
  fillShell,
] as const;
