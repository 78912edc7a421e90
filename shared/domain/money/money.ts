import { z } from 'zod';

/**
 * An amount in hundredths (grosze for PLN): a safe integer, checked where it comes into being. The currency
 * stands on the document, not on each amount (design, section 7).
 */
export type Minor = number & { readonly __brand: 'Minor' };

// ±(2^51 − 1): leaves headroom for sums, as in Actual's `safeNumber`; far above any invoice.
const MAX_MINOR = 2 ** 51 - 1;

export function isMinor(value: number): value is Minor {
  return Number.isSafeInteger(value) && Math.abs(value) <= MAX_MINOR;
}

/** @throws RangeError for a fraction or an amount beyond the safe range: a bug, never user input. */
export function minor(value: number): Minor {
  if (!isMinor(value)) throw new RangeError('amount in minor units must be a safe integer');
  // -0 would print a minus sign and break equality.
  return (value === 0 ? 0 : value) as Minor;
}

export const ZERO = minor(0);

export function addMinor(...amounts: readonly Minor[]): Minor {
  return minor(amounts.reduce((sum, amount) => sum + amount, 0));
}

export function subtractMinor(a: Minor, b: Minor): Minor {
  return minor(a - b);
}

export const minorSchema = z
  .int()
  .refine(isMinor)
  .transform((value) => minor(value));
