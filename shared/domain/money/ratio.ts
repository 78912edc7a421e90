import { decimal, divideHalfUp, type Decimal } from './decimal';

/** An exact fraction, so that `1/3*3` is 1 and rounding happens once, at the end. The denominator is never 0. */
export type Ratio = { readonly numerator: Decimal; readonly denominator: Decimal };

const ZERO = decimal('0');
const ONE = decimal('1');

export function ratioOf(value: Decimal): Ratio {
  return { numerator: value, denominator: ONE };
}

export function addRatios(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: a.numerator.times(b.denominator).plus(b.numerator.times(a.denominator)),
    denominator: a.denominator.times(b.denominator),
  };
}

export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: a.numerator.times(b.numerator),
    denominator: a.denominator.times(b.denominator),
  };
}

export function negateRatio(ratio: Ratio): Ratio {
  return { ...ratio, numerator: ratio.numerator.neg() };
}

/** One divided by the fraction; null for division by zero. */
export function invertRatio(ratio: Ratio): Ratio | null {
  if (ratio.numerator.eq(ZERO)) return null;
  return { numerator: ratio.denominator, denominator: ratio.numerator };
}

/** Half up to `decimals` places, ties away from zero. */
export function roundRatio(ratio: Ratio, decimals: number): Decimal {
  return divideHalfUp(ratio.numerator, ratio.denominator, decimals);
}
