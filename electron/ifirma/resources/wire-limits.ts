import { z } from 'zod';
import { isCalendarDay } from '../../../shared/domain/days/calendar-day';
import { decimal } from '../../../shared/domain/money/decimal';
import { JsonNumber } from '../json-number';

/** What a number in a body must keep to. `below` is exclusive. */
type NumberLimits = { readonly decimals: number; readonly below: string; readonly isZeroAllowed: boolean };

/** Numbers leave as exact decimals in plain notation; iFirma's limits are those of ifirma-api 7.2, 7.3 and 8.2. */
export function wireNumber({ decimals, below, isZeroAllowed }: NumberLimits) {
  const shape = new RegExp(`^\\d+(?:\\.\\d{1,${String(decimals)}})?$`, 'u');
  return z.instanceof(JsonNumber).refine(({ text }) => {
    if (!shape.test(text)) return false;
    const value = decimal(text);
    return value.lt(decimal(below)) && (isZeroAllowed || value.gt(decimal('0')));
  });
}

/** At least 0.00, below 100 000 000, always two decimals. */
export const amountSchema = z
  .instanceof(JsonNumber)
  .refine(({ text }) => /^\d{1,8}\.\d{2}$/u.test(text), { error: 'amount outside the limits' });

export const daySchema = z.string().refine(isCalendarDay, { error: 'not a day' });

export const text = (max: number) => z.string().min(1).max(max);
