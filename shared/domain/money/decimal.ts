import { Big } from 'big.js';
import type { Minor } from './money';

/**
 * An exact decimal number: quantities, unit prices, percentages. Money is `Minor`; the way from one to the other
 * is `rounding.ts`.
 */
export type Decimal = Big;

/** A constructor of Kwit's own: the settings of big.js are per constructor, so nobody else's can change ours. */
const ExactDecimal = Big();
// Strict: a JavaScript number is refused, so that no binary fraction can slip into money (T-08).
ExactDecimal.strict = true;
ExactDecimal.RM = Big.roundHalfUp;

const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/u;

/** The stored form of a decimal: digits with a point, an optional minus, no exponent, no spaces. */
export function isPlainDecimal(text: string): boolean {
  return PLAIN_DECIMAL.test(text);
}

/** @throws RangeError unless `isPlainDecimal`: typed text goes through `parse-number.ts` first. */
export function decimal(text: string): Decimal {
  if (!isPlainDecimal(text)) throw new RangeError('not a plain decimal');
  return new ExactDecimal(text);
}

/** The same amount in whole units: 123 grosze are 1.23. Exact. */
export function decimalOfMinor(amount: Minor): Decimal {
  return new ExactDecimal(`${String(amount)}e-2`);
}

/** Canonical text: no exponent, no trailing zeros, no minus zero. */
export function decimalText(value: Decimal): string {
  const text = value.toFixed();
  return text === '-0' ? '0' : text;
}

/**
 * `numerator / denominator` rounded half up (ties away from zero) to `decimals` places: one rounding, however long
 * the expansion is.
 */
export function divideHalfUp(numerator: Decimal, denominator: Decimal, decimals: number): Decimal {
  const Divider = Big();
  Divider.strict = true;
  Divider.RM = Big.roundHalfUp;
  Divider.DP = decimals;
  return new Divider(numerator).div(denominator);
}
