import { err, ok, type Result } from '../../result';
import type { FieldRefusal } from '../document/form-reader';

const COUNTRY_DIGITS = '2521'; // P and L in the alphabet of ISO 13616, where A is 10.

/**
 * Reads a Polish account number: 26 digits, with or without `PL`, spaces and dashes, checked by IBAN's remainder
 * modulo 97 (ISO 13616).
 *
 * @returns the 26 digits.
 */
export function readBankAccount(typed: string): Result<string, FieldRefusal> {
  const digits = typed.replaceAll(/[\s\p{Pd}]/gu, '').replace(/^pl/iu, '');
  if (!/^[0-9]{26}$/u.test(digits)) return err({ code: 'bank_account_invalid' });
  const rearranged = BigInt(`${digits.slice(2)}${COUNTRY_DIGITS}${digits.slice(0, 2)}`);
  return rearranged % 97n === 1n ? ok(digits) : err({ code: 'bank_account_invalid' });
}

/** For reading: `11 1140 2004 0000 3002 0135 5387`. Text that is no account comes back unchanged. */
export function formatBankAccount(account: string): string {
  return /^[0-9]{26}$/u.test(account)
    ? `${account.slice(0, 2)} ${account.slice(2).match(/\d{4}/gu)?.join(' ') ?? ''}`
    : account;
}
