import { z } from 'zod';
import { isCalendarDay } from '../days/calendar-day';

/** As NBP writes it: at most six digits, at most eight decimals, never zero, never an exponent. */
const MID = /^(?=.*[1-9])\d{1,6}(?:\.\d{1,8})?$/u;
const TABLE_NUMBER = /^\d{1,3}\/A\/NBP\/\d{4}$/u;

/** A mid rate of NBP's table A: what one unit of a currency was worth in PLN. Once published it never changes. */
export const exchangeRateSchema = z.object({
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/u),
  /** The day whose table it is. */
  effectiveOn: z.string().refine(isCalendarDay),
  /** As it has to stand in the books: `226/A/NBP/2026`. */
  tableNumber: z.string().regex(TABLE_NUMBER),
  /**
   * PLN for **one** unit, every published decimal, as text: a rate is never rounded (T-01). NBP's printed table quotes
   * HUF and JPY for 100 units, its programming interface for one.
   */
  mid: z.string().regex(MID),
});
export type ExchangeRate = Readonly<z.infer<typeof exchangeRateSchema>>;
