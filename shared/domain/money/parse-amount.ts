import { err, ok, type Result } from '../../result';
import { decimal } from './decimal';
import type { Minor } from './money';
import { parseNumber, type NumberProblem } from './parse-number';
import { roundHalfUp } from './rounding';

/** iFirma takes amounts below 100 000 000.00: at most ten digits (ifirma-api 7.2 and 8.2). In whole units. */
export const AMOUNT_LIMIT = '100000000';
/** The largest amount below that limit: what a refusal names. */
export const LARGEST_AMOUNT = '99999999.99';

const TOO_HIGH = roundHalfUp(decimal(AMOUNT_LIMIT));
const TOO_LOW = roundHalfUp(decimal(AMOUNT_LIMIT).neg());

/** Whether an amount of either sign is too large for iFirma. */
export function exceedsAmountLimit(amount: Minor): boolean {
  return amount >= TOO_HIGH || amount <= TOO_LOW;
}

/** Reads a typed amount of money with at most two decimals (see `parseNumber`). The sign is the caller's business. */
export function parseAmount(typed: string): Result<Minor, NumberProblem> {
  const number = parseNumber(typed, { maxDecimals: 2 });
  if (!number.ok) return number;
  const amount = decimal(number.value);
  // Compared before it becomes an amount: what is typed may lie beyond the safe range.
  return amount.abs().gte(decimal(AMOUNT_LIMIT)) ? err('out_of_range') : ok(roundHalfUp(amount));
}
