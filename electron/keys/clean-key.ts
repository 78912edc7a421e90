import { err, ok, type Result } from '../../shared/result';
import type { AppErrorOf } from '../../shared/app-error';

// What comes along when a key is copied from a web page or a mail: spaces of every kind, line ends, marks of no width.
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]/gu;
const KEY = /^[0-9a-f]{16}$/iu;

/** The sixteen hex digits that were meant, or `invalid_input` at `value`. */
export function cleanKey(typed: string): Result<string, AppErrorOf<'invalid_input'>> {
  const value = typed.replaceAll(INVISIBLE, '');
  if (KEY.test(value)) return ok(value);
  return err({ code: 'invalid_input', fields: [{ path: 'value', code: 'key_format' }] });
}
