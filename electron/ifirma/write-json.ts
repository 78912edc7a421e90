import { JsonNumber } from './json-number';

/**
 * What a body is made of. A JavaScript number is not among it: amounts and quantities are written as the exact
 * decimals they are. A member that is undefined is left out.
 */
export type WireValue =
  | string
  | boolean
  | null
  | JsonNumber
  | readonly WireValue[]
  | { readonly [member: string]: WireValue | undefined };

export function writeJson(value: WireValue): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (value instanceof JsonNumber) return value.text;
  if (isList(value)) return `[${value.map(writeJson).join(',')}]`;
  const members = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [`${JSON.stringify(name)}:${writeJson(member)}`],
  );
  return `{${members.join(',')}}`;
}

/** `Array.isArray` does not narrow a read-only list. */
function isList(value: object): value is readonly WireValue[] {
  return Array.isArray(value);
}

/** What `readJson` read, to be written again: its numbers are exact already. @throws for anything else: a bug. */
export function toWireValue(read: unknown): WireValue {
  if (read === null || typeof read === 'string' || typeof read === 'boolean') return read;
  if (read instanceof JsonNumber) return read;
  if (Array.isArray(read)) return read.map(toWireValue);
  if (typeof read !== 'object') throw new TypeError('not a value that JSON can hold exactly');
  const members = Object.entries(read).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, toWireValue(member)]));
}
