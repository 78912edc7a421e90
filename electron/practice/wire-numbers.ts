import { Big } from 'big.js';
import { decimal } from '../../shared/domain/money/decimal';
import { toWireAmount } from '../../shared/domain/money/format-amount';
import type { Minor } from '../../shared/domain/money/money';
import { roundHalfUp } from '../../shared/domain/money/rounding';

/** A JSON number as the decimal that was written, without exponent: exact up to 15 significant digits. */
export function toDecimalText(value: number): string {
  return new Big(value).toFixed();
}

/** A JSON amount in grosze. */
export function toMinor(amount: number): Minor {
  return roundHalfUp(decimal(toDecimalText(amount)));
}

/** Grosze as the JSON number that iFirma writes. */
export function toWireNumber(amount: Minor): number {
  return Number(toWireAmount(amount));
}
