import { err, ok, type Result } from '../../result';

/** In the order in which they are looked for (domain-rules, section 1). */
export type NipProblem =
  'empty' | 'non_digit' | 'length' | 'repeated_digit' | 'prefix' | 'remainder_10' | 'checksum';

const WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7] as const;
// The ministry's type TNrNIP: no leading zero, digits two and three not both zero.
const PREFIX = /^[1-9](?:\d[1-9]|[1-9]\d)/u;

/** Spaces of any kind and dashes go, and a leading `PL`; nothing else is forgiven. */
export function stripNip(typed: string): string {
  return typed.replaceAll(/[\s\p{Pd}\u2212]/gu, '').replace(/^pl/iu, '');
}

/** Reads a Polish tax number. @returns its ten digits, or the first reason to refuse it. */
export function parseNip(typed: string): Result<string, NipProblem> {
  const nip = stripNip(typed);
  if (nip === '') return err('empty');
  if (!/^[0-9]+$/u.test(nip)) return err('non_digit');
  if (nip.length !== 10) return err('length');
  // Every number made of one digit passes the checksum.
  if (/^(\d)\1+$/u.test(nip)) return err('repeated_digit');
  if (!PREFIX.test(nip)) return err('prefix');
  const remainder = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(nip[index]), 0) % 11;
  // A number with remainder 10 is never issued; comparing (remainder mod 10) would let it pass.
  if (remainder === 10) return err('remainder_10');
  return remainder === Number(nip[9]) ? ok(nip) : err('checksum');
}

/** A VAT number with the prefix of another country, such as `DE123456789`. */
export function hasForeignVatPrefix(typed: string): boolean {
  return /^[a-z]{2}/iu.test(stripNip(typed));
}
