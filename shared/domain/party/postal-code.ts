import { err, mapOk, ok, type Result } from '../../result';
import type { FieldRefusal } from '../document/form-reader';
import { readText } from '../document/text-limits';

const MAX_LENGTH = 16;

/** Polish codes are `NN-NNN` (typed with or without the dash); of other countries only the length is known (ifirma-api 7.4). */
export function readPostalCode(typed: string, countryCode: string): Result<string, FieldRefusal> {
  const text = readText(typed, { max: MAX_LENGTH });
  if (!text.ok || countryCode !== 'PL') return text;
  const parts = /^(\d{2})[\s-]?(\d{3})$/u.exec(text.value);
  return parts === null
    ? err({ code: 'postal_code_invalid' })
    : mapOk(ok(parts), ([, area, place]) => `${area ?? ''}-${place ?? ''}`);
}
