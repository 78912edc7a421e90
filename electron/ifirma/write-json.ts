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
