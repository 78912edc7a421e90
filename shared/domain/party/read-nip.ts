import { err, ok, type Result } from '../../result';
import type { FieldRefusal } from '../document/form-reader';
import { parseNip, type NipProblem } from './nip';

const CODES = {
  empty: 'required',
  non_digit: 'nip_non_digit',
  length: 'nip_length',
  repeated_digit: 'nip_repeated_digit',
  prefix: 'nip_prefix',
  // To the user both mean the same: a digit is mistyped.
  remainder_10: 'nip_checksum',
  checksum: 'nip_checksum',
} as const satisfies Record<NipProblem, FieldRefusal['code']>;

/** `parseNip` with the problem in the words of a form. */
export function readNip(typed: string): Result<string, FieldRefusal> {
  const nip = parseNip(typed);
  return nip.ok ? ok(nip.value) : err({ code: CODES[nip.error] });
}
