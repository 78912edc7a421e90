/**
 * @file What Electron's `contextBridge` lets through, and in which form
 * (https://www.electronjs.org/docs/latest/api/context-bridge). Runs in the page: uses nothing but its own
 * functions. A packed value is flat and structured-cloneable, so that Chromium carries it between the worlds.
 */

export type PackedItem =
  | readonly ['value', unknown]
  | readonly ['node', number]
  | readonly ['function', number]
  | readonly ['own-function', number]
  | readonly ['promise', number]
  | readonly ['error', string];
export type PackedNode = { readonly keys: readonly string[] | null; readonly items: PackedItem[] };
export type PackedValue = { readonly root: PackedItem; readonly nodes: readonly PackedNode[] };

/** What a world lends to the other one, by number. */
export type Exports = {
  readonly exportFunction: (callable: object) => PackedItem;
  readonly exportPromise: (promise: Promise<unknown>) => PackedItem;
};

export function packValue(value: unknown, lend: Exports, depth = 0): PackedValue {
  const nodes: PackedNode[] = [];
  const seen = new Map<object, number>();
  return { root: packItem(value, lend, nodes, seen, depth), nodes };
}

/** @throws TypeError beyond 1000 levels; Error for values that cannot be cloned. */
export function packItem(
  value: unknown,
  lend: Exports,
  nodes: PackedNode[],
  seen: Map<object, number>,
  depth: number,
): PackedItem {
  if (depth >= 1000) {
    throw new TypeError(
      'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
    );
  }
  if (typeof value === 'function') return lend.exportFunction(value);
  // The documentation says that symbols are omitted.
  if (typeof value === 'symbol') return ['value', undefined];
  if (typeof value !== 'object' || value === null) return ['value', value];
  if (value instanceof Promise) return lend.exportPromise(value);
  // Class, code and custom fields are lost; the message stays.
  if (value instanceof Error) {
    const message: unknown = value.message;
    return ['error', typeof message === 'string' ? message : 'Uncaught Error'];
  }
  const known = seen.get(value);
  if (known !== undefined) return ['node', known];
  if (!isCopiedByKeys(value)) return packLeaf(value);
  const isList = Array.isArray(value);
  const keys = Object.keys(value).filter((key) => typeof Reflect.get(value, key) !== 'symbol' || isList);
  const node: PackedNode = { keys: isList ? null : keys, items: [] };
  const index = nodes.push(node) - 1;
  seen.set(value, index);
  const members: unknown[] = isList ? Array.from(value) : keys.map((key): unknown => Reflect.get(value, key));
  for (const member of members) node.items.push(packItem(member, lend, nodes, seen, depth + 1));
  return ['node', index];
}

/** Arrays and every object without internal slots: class instances lose their prototype and keep own fields. */
export function isCopiedByKeys(value: object): boolean {
  if (Array.isArray(value)) return true;
  const slotted = [Date, RegExp, Map, Set, WeakMap, WeakSet, WeakRef, ArrayBuffer, Number, String, Boolean];
  if (slotted.some((kind) => value instanceof kind) || ArrayBuffer.isView(value)) return false;
  if (value instanceof EventTarget || value instanceof Blob || value instanceof Event) return false;
  const brand = Object.prototype.toString.call(value);
  return brand !== '[object Arguments]' && brand !== '[object BigInt]' && brand !== '[object Symbol]';
}

export function packLeaf(value: object): PackedItem {
  try {
    return ['value', structuredClone(value)];
  } catch {
    throw new Error('An object could not be cloned.');
  }
}

export const PACK_SOURCES = [packValue, packItem, isCopiedByKeys, packLeaf] as const;
