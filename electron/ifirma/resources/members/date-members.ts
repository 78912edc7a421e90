import { z } from 'zod';
import { isCalendarDay, type CalendarDay } from '../../../../shared/domain/days/calendar-day';
import type { Invoice } from '../../../../shared/domain/invoice/invoice';
import { lastDayToIssue } from '../../../../shared/domain/sending/issue-deadline';
import { daySchema } from '../wire-limits';
import { member, type Rule } from './member';

export const issuedOn = member(daySchema, (facts: Pick<Invoice, 'issuedOn'>) => facts.issuedOn);
export const soldOn = member(daySchema, (facts: Pick<Invoice, 'soldOn'>) => facts.soldOn);
export const dueOn = member(
  daySchema.optional(),
  (facts: Pick<Invoice, 'dueOn'>) => facts.dueOn ?? undefined,
);
export const saleDateFormat = member(z.enum(['DZN', 'MSC']), (facts: Pick<Invoice, 'saleDateFormat'>) =>
  facts.saleDateFormat === 'day' ? 'DZN' : 'MSC',
);

/** Issued on the day of sale at the earliest, and until the day that `lastDay` gives (ifirma-api 7.2, 7.19). */
export function issuedInTime(lastDay: (soldOn: CalendarDay) => CalendarDay): Rule {
  return {
    no: 'issued before the sale or too late',
    holds: ({ DataWystawienia: issued, DataSprzedazy: sold }) =>
      // What is no day at all is refused by its own member.
      !isDay(issued) || !isDay(sold) || (issued >= sold && issued <= lastDay(sold)),
  };
}

export const INVOICE_ISSUED_IN_TIME = issuedInTime(lastDayToIssue);

/** A day that is not before the sale, such as the term of payment. */
export function notBeforeSale(name: string): Rule {
  return {
    no: `${name} before the sale`,
    holds: ({ [name]: day, DataSprzedazy: sold }) => !isDay(day) || !isDay(sold) || day >= sold,
  };
}

export const DUE_AFTER_SALE = notBeforeSale('TerminPlatnosci');

function isDay(value: unknown): value is CalendarDay {
  return typeof value === 'string' && isCalendarDay(value);
}
