import { parseStrictJson } from '../../shared/strict-json';

/** Reads an answer's bytes: strict UTF-8, strict JSON, numbers as their text. Undefined for anything else. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes), (source) => source);
  } catch {
    return undefined;
  }
}
