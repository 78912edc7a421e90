import { subtractMinor, type Minor } from './money';

/** The totals of one invoice are never looked at closer than this (ifirma-api 13.3, step 3). */
const LEAST_GROSZE = 5;

/**
 * Whether two totals of an invoice are so near each other that another way of rounding explains it: a grosz a line, and
 * 0.05 for a short invoice (ifirma-api 7.6 and 13.3).
 */
export function isWithinRounding(a: Minor, b: Minor, lineCount: number): boolean {
  return Math.abs(subtractMinor(a, b)) <= Math.max(LEAST_GROSZE, lineCount);
}
