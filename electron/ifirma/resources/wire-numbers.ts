import { z } from 'zod';
import { decimal, decimalText, isPlainDecimal } from '../../../shared/domain/money/decimal';
import { toWireAmount } from '../../../shared/domain/money/format-amount';
import type { Minor } from '../../../shared/domain/money/money';
import { roundHalfUp } from '../../../shared/domain/money/rounding';
import { JsonNumber } from '../json-number';

/** An amount as iFirma wants it: exactly two decimals. */
export function toAmount(amount: Minor): JsonNumber {
  return new JsonNumber(toWireAmount(amount));
}

/** The exact decimal, as typed. @param plain digits with a point. */
export function toExact(plain: string): JsonNumber {
  return new JsonNumber(plain);
}

/** A percentage as the fraction iFirma wants: `23` is 0.23, `8.5` is 0.085, `10` is 0.10, `0` is 0.00. */
export function toFraction(percent: string): JsonNumber {
  const fraction = decimalText(decimal(percent).div(decimal('100')));
  const decimals = Math.max(2, fraction.split('.')[1]?.length ?? 0);
  return new JsonNumber(decimal(fraction).toFixed(decimals));
}

// A Java `double` of ten million and more is written with an exponent.
const EXPONENT = /^(?<digits>-?\d{1,20}(?:\.\d{1,20})?)[eE](?<shift>[+-]?\d{1,2})$/u;

/** The number in plain digits; null for one beyond all reason, such as `1e309`. */
export function toPlainDecimal(text: string): string | null {
  if (isPlainDecimal(text)) return text.length <= 40 ? text : null;
  const { digits, shift } = EXPONENT.exec(text)?.groups ?? {};
  if (digits === undefined || shift === undefined) return null;
  const factor = decimal('10').pow(Math.abs(Number(shift)));
  return decimalText(shift.startsWith('-') ? decimal(digits).div(factor) : decimal(digits).times(factor));
}

/** A number, or the same in quotes: some clients report that iFirma mixes them. Plain decimal text. */
export const wireDecimalSchema = z
  .union([z.instanceof(JsonNumber).transform((number) => number.text), z.string()])
  .transform((text, context) => {
    const plain = toPlainDecimal(text.trim());
    if (plain !== null) return plain;
    context.addIssue({ code: 'custom', message: 'not a number' });
    return z.NEVER;
  });

/** An amount in minor units; more than two decimals are rounded half up. */
export const wireAmountSchema = wireDecimalSchema.transform((plain, context) => {
  try {
    return roundHalfUp(decimal(plain));
  } catch {
    context.addIssue({ code: 'custom', message: 'amount beyond the safe range' });
    return z.NEVER;
  }
});

/** A whole number from 0, as number or text. */
export const wireCountSchema = wireDecimalSchema.pipe(z.string().regex(/^\d{1,9}$/u)).transform(Number);

/** An identifier: whole number or text of digits (ifirma-api 15.4). */
export const wireIdSchema = z
  .union([z.instanceof(JsonNumber).transform((number) => number.text), z.string()])
  .pipe(z.string().regex(/^\d{1,20}$/u));
