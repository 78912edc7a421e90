import { decimal, divideHalfUp, type Decimal } from './decimal';
import { minor, type Minor } from './money';

const HUNDRED = decimal('100');

/**
 * Rounds to whole minor units, half up, ties away from zero: 0.005 is 1 grosz, -0.005 is -1
 * (domain-rules 3.1 and 3.2; art. 106e(11) of the VAT Act).
 *
 * @throws RangeError beyond the safe range of `Minor`.
 */
export function roundHalfUp(value: Decimal): Minor {
  return minor(Number(value.times(HUNDRED).round(0).toFixed(0)));
}

/** `numerator / denominator` in minor units with a single rounding, by the same rule. */
export function roundQuotient(numerator: Decimal, denominator: Decimal): Minor {
  return roundHalfUp(divideHalfUp(numerator, denominator, 2));
}
