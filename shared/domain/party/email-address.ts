import { err, ok, type Result } from '../../result';
import type { FieldRefusal } from '../document/form-reader';
import { readText } from '../document/text-limits';

const MAX_LENGTH = 65;
// One @, no blanks, a domain with a dot: whether the address exists only a message can tell.
const SHAPE = /^[^\s@,;]+@[^\s@,;.]+(?:\.[^\s@,;.]+)+$/u;

/** An optional e-mail address of at most 65 characters (ifirma-api 7.4). Empty stays empty. */
export function readEmailAddress(typed: string): Result<string, FieldRefusal> {
  const text = readText(typed, { max: MAX_LENGTH, optional: true });
  if (!text.ok || text.value === '') return text;
  return SHAPE.test(text.value) ? ok(text.value) : err({ code: 'email_invalid' });
}
