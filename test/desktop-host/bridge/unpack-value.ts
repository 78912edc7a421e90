/** @file The receiving side of `pack-value.ts`. Runs in the page: uses nothing but its own functions. */
import type { PackedItem, PackedValue } from './pack-value.ts';

/** How a world builds what the other one lent. */
export type Imports = {
  readonly importFunction: (id: number) => unknown;
  readonly findOwnFunction: (id: number) => unknown;
  readonly importPromise: (id: number) => unknown;
};

export function unpackValue(packed: PackedValue, borrow: Imports): unknown {
  const shells = packed.nodes.map((node): object => (node.keys === null ? [] : {}));
  const unpackItem = ([kind, content]: PackedItem): unknown => {
    if (kind === 'value') return content;
    if (kind === 'node') return shells[content];
    if (kind === 'function') return borrow.importFunction(content);
    if (kind === 'own-function') return borrow.findOwnFunction(content);
    if (kind === 'promise') return borrow.importPromise(content);
    return new Error(content);
  };
  packed.nodes.forEach((node, index) => {
    const shell = shells[index];
    if (!shell) return;
    node.items.forEach((item, position) => {
      const key = node.keys === null ? position : (node.keys[position] ?? '');
      const property = { value: unpackItem(item), enumerable: true, writable: true, configurable: true };
      Object.defineProperty(shell, key, property);
    });
  });
  return unpackItem(packed.root);
}

export function freezeDeeply(value: unknown): void {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
  if (Object.isFrozen(value) || ArrayBuffer.isView(value)) return;
  Object.freeze(value);
  for (const key of Object.keys(value)) freezeDeeply(Reflect.get(value, key));
}

export const UNPACK_SOURCES = [unpackValue, freezeDeeply] as const;
