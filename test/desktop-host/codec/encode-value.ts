/**
 * @file Values between the preload's world and Node travel as text, because a CDP binding carries a string.
 * These functions run in both places: the page gets their source, so they use nothing but each other.
 *
 * Text = JSON of `{ root, nodes }`. A primitive stands for itself or is a tagged pair; every object is a node
 * in a flat list, so cycles and shared references survive and depth costs no stack.
 */

export type EncodedPrimitive = string | number | boolean | null | readonly [tag: string, text?: string];
export type EncodedReference = readonly ['r', number];
export type EncodedValue = EncodedPrimitive | EncodedReference;
export type EncodedNode = readonly unknown[];
export type EncodedMessage = { readonly root: EncodedValue; readonly nodes: readonly EncodedNode[] };

/**
 * Encodes the result of a `structuredClone`. Call it on nothing else: what structured clone refuses (functions,
 * symbols, proxies) must be refused there, with the platform's own error.
 * @throws DOMException for platform objects, which Electron's IPC refuses although structured clone takes them.
 */
export function encodeValue(value: unknown): string {
  const seen = new Map<object, number>();
  const queue: object[] = [];
  const reference = (item: unknown): EncodedValue => {
    if (typeof item !== 'object' || item === null) return encodePrimitive(item);
    const known = seen.get(item);
    if (known !== undefined) return ['r', known];
    const index = queue.push(item) - 1;
    seen.set(item, index);
    return ['r', index];
  };
  const root = reference(value);
  const nodes: EncodedNode[] = [];
  // The queue grows while it is read.
  for (const item of queue) nodes.push(encodeNode(item, reference));
  return JSON.stringify({ root, nodes });
}

export function encodePrimitive(value: unknown): EncodedPrimitive {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === undefined) return ['u'];
  if (typeof value === 'bigint') return ['b', String(value)];
  if (typeof value === 'number') {
    const isPlain = Number.isFinite(value) && !Object.is(value, -0);
    return isPlain ? value : ['n', Object.is(value, -0) ? '-0' : String(value)];
  }
  throw new DOMException('An object could not be cloned.', 'DataCloneError');
}

export function encodeNode(item: object, reference: (value: unknown) => EncodedValue): EncodedNode {
  const pairs = () => Object.entries(item).flatMap(([key, value]) => [key, reference(value)]);
  if (Array.isArray(item)) return ['a', item.length, pairs()];
  if (ArrayBuffer.isView(item)) return encodeView(item, reference);
  // Structured clone keeps no symbol keys, so the tag cannot be forged here.
  const brand = Object.prototype.toString.call(item).slice(8, -1);
  if (brand === 'Object') return ['o', pairs()];
  if (item instanceof Error) return encodeError(item, reference);
  if (item instanceof Date) return ['d', Number.isNaN(item.getTime()) ? null : item.getTime()];
  if (item instanceof RegExp) return ['x', item.source, item.flags];
  if (item instanceof Map) {
    return ['m', [...item].flatMap(([key, value]) => [reference(key), reference(value)])];
  }
  if (item instanceof Set) return ['s', [...item].map((value) => reference(value))];
  if (item instanceof ArrayBuffer) {
    return ['ab', encodeBytes(new Uint8Array(item)), item.resizable ? item.maxByteLength : null];
  }
  if (brand === 'Number' || brand === 'String' || brand === 'Boolean' || brand === 'BigInt') {
    return ['p', encodePrimitive(item.valueOf())];
  }
  throw new DOMException('An object could not be cloned.', 'DataCloneError');
}

export function encodeView(view: ArrayBufferView, reference: (value: unknown) => EncodedValue): EncodedNode {
  if (!(view.buffer instanceof ArrayBuffer)) {
    throw new DOMException('An object could not be cloned.', 'DataCloneError');
  }
  const kind = Object.prototype.toString.call(view).slice(8, -1);
  const length: unknown = view instanceof DataView ? view.byteLength : Reflect.get(view, 'length');
  return ['v', kind, reference(view.buffer), view.byteOffset, length];
}

export function encodeError(error: Error, reference: (value: unknown) => EncodedValue): EncodedNode {
  const own = (key: string) => (Object.hasOwn(error, key) ? [key, reference(Reflect.get(error, key))] : []);
  return ['e', error.name, [...own('message'), ...own('stack'), ...own('cause')]];
}

export function encodeBytes(bytes: Uint8Array): string {
  const chunks: string[] = [];
  // A longer argument list overflows the stack.
  for (let start = 0; start < bytes.length; start += 8192) {
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  }
  return btoa(chunks.join(''));
}

/** Everything a page needs to encode: source text of these functions goes into the isolated world. */
export const ENCODER_SOURCES = [
  encodeValue,
  encodePrimitive,
  encodeNode,
  encodeView,
  encodeError,
  encodeBytes,
] as const;
