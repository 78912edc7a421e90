import { z } from 'zod';
import { monthKeyOf, monthKeySchema } from '../days/accounting-month';
import { earlierDay, isCalendarDay, type CalendarDay } from '../days/calendar-day';

const day = z.string().refine(isCalendarDay);

/** One consequence of another issue date. Equal ends say that the thing was looked at and stays. */
export const issueDateChangeSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.enum(['issue_day', 'due_day']), from: day, to: day }),
  /**
   * `vat_month`: by the sale, the ordinary rule (art. 19a(1) of the VAT Act). `vat_month_by_issue`: rent, media,
   * security and other things whose tax point is the issue (art. 19a(5)). `buyer_month`: the first in which the
   * buyer may deduct, because that needs the invoice (art. 86(10b)). `income_month`: art. 14(1c) of the PIT Act.
   */
  z.strictObject({
    what: z.enum(['vat_month', 'vat_month_by_issue', 'buyer_month', 'income_month']),
    from: monthKeySchema,
    to: monthKeySchema,
  }),
]);
export type IssueDateChange = Readonly<z.infer<typeof issueDateChangeSchema>>;

export type Redating = {
  readonly soldOn: CalendarDay;
  readonly fromOn: CalendarDay;
  readonly toOn: CalendarDay;
  /** Due days before and after: a term in days moves along, a typed day stays. */
  readonly dueFromOn: CalendarDay | null;
  readonly dueToOn: CalendarDay | null;
  readonly isVatPayer: boolean;
};

/**
 * Everything that issuing on `toOn` instead of `fromOn` changes, and the two months that the user will ask about
 * even when they stay. The sale date never moves.
 */
export function listIssueDateChanges(redating: Redating): readonly IssueDateChange[] {
  const { soldOn, fromOn, toOn, dueFromOn, dueToOn, isVatPayer } = redating;
  const changes: IssueDateChange[] = [{ what: 'issue_day', from: fromOn, to: toOn }];
  if (dueFromOn !== null && dueToOn !== null && dueFromOn !== dueToOn)
    changes.push({ what: 'due_day', from: dueFromOn, to: dueToOn });
  const [fromMonth, toMonth] = [monthKeyOf(fromOn), monthKeyOf(toOn)];
  if (isVatPayer) {
    const taxPoint = monthKeyOf(soldOn);
    changes.push({ what: 'vat_month', from: taxPoint, to: taxPoint });
    if (fromMonth !== toMonth) {
      changes.push({ what: 'vat_month_by_issue', from: fromMonth, to: toMonth });
      changes.push({ what: 'buyer_month', from: fromMonth, to: toMonth });
    }
  }
  changes.push({ what: 'income_month', from: incomeMonth(soldOn, fromOn), to: incomeMonth(soldOn, toOn) });
  return changes;
}

/** Revenue arises with the sale, and no later than the invoice. */
function incomeMonth(soldOn: CalendarDay, issuedOn: CalendarDay): string {
  return monthKeyOf(earlierDay(soldOn, issuedOn));
}

/** Whether a month moves: then the user decides, and nothing is proposed beforehand. */
export function movesBooks(changes: readonly IssueDateChange[]): boolean {
  return changes.some(({ what, from, to }) => from !== to && what !== 'issue_day' && what !== 'due_day');
}
