import { parseStrictJson } from '../../shared/strict-json';
import { JsonNumber } from './json-number';

/**
 * Reads a reply's bytes: strict UTF-8 without a byte-order mark, strict JSON, numbers as `JsonNumber`.
 *
 * @returns undefined for anything else (reliability-security 3.3; faults FB12 to FB22).
 */
export function readJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return parseStrictJson(text, (source) => new JsonNumber(source));
  } catch {
    return undefined;
  }
}
