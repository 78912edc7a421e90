// The standard hands the number's own text to the reviver; TypeScript's library does not know it yet.
const parseWithSource = JSON.parse as (
  text: string,
  revive: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
) => unknown;

/**
 * The JSON of an answer in strict UTF-8, numbers as the text they are written in: a rate keeps every published digit
 * (T-01). Undefined for anything else.
 */
export function readJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return parseWithSource(text, (_key, value, { source }) => (typeof value === 'number' ? source : value));
  } catch {
    return undefined;
  }
}
