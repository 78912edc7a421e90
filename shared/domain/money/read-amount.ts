import { err, ok, type Result } from '../../result';
import type { FieldRefusal } from '../document/form-reader';
import { ZERO, type Minor } from './money';
import { LARGEST_AMOUNT, parseAmount } from './parse-amount';
import type { NumberProblem } from './parse-number';

/**
 * An amount of a form that may be left out (then 0) and is never negative.
 *
 * @param negative what a minus means there
 */
export function readAmount(
  typed: string,
  negative: 'negative' | 'correcting_invoice' = 'negative',
): Result<Minor, FieldRefusal> {
  const amount = parseAmount(typed);
  if (amount.ok) return amount.value < 0 ? err({ code: negative }) : ok(amount.value);
  return amount.error === 'required' ? ok(ZERO) : err(refuseNumber(amount.error, LARGEST_AMOUNT, 2));
}

/** A number's problem with the figure that its sentence needs. `limit` is a plain decimal. */
export function refuseNumber(problem: NumberProblem, limit: string, maxDecimals: number): FieldRefusal {
  switch (problem) {
    case 'out_of_range':
      return { code: problem, limit };
    case 'too_many_decimals':
      return { code: problem, limit: String(maxDecimals) };
    case 'required':
    case 'not_a_number':
      return { code: problem };
  }
}
