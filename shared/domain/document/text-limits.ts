import { err, ok, type Result } from '../../result';
import type { FieldRefusal } from './form-reader';

type TextRules = {
  /** Longest length. Counted in UTF-16 units, which are never fewer than code points: so the text fits either way. */
  readonly max: number;
  readonly optional?: boolean;
  /** Line breaks and tabs are allowed; line breaks become `\n`. */
  readonly multiline?: boolean;
};

const CONTROL_CHARACTERS = /\p{Cc}/u;
const CONTROL_CHARACTERS_BUT_LINES = /[^\P{Cc}\n\t]/u;

/**
 * Reads a typed text: outer blanks go, letters are composed (a pasted `o` with a separate accent becomes `ó`).
 * Control characters and halves of characters are refused, because iFirma and JSON would each change them in their own way.
 */
export function readText(typed: string, rules: TextRules): Result<string, FieldRefusal> {
  const lines = rules.multiline === true ? typed.replaceAll(/\r\n?/gu, '\n') : typed;
  const text = lines.trim().normalize('NFC');
  if (text === '') return rules.optional === true ? ok('') : err({ code: 'required' });
  const refused = rules.multiline === true ? CONTROL_CHARACTERS_BUT_LINES : CONTROL_CHARACTERS;
  if (refused.test(text) || !text.isWellFormed()) return err({ code: 'control_character' });
  return text.length > rules.max ? err({ code: 'too_long', limit: String(rules.max) }) : ok(text);
}
