import type { CalendarDay } from '../days/calendar-day';
import { isIssueDateAllowed, lastDayToIssue } from './issue-deadline';

/**
 * What stands in the way of an issue date (product N-02). `sale_in_future`: issuing before the sale is legal and
 * refused by iFirma. `before_newest`: issue dates do not go back. `too_late`: after the 15th of the month that follows
 * the sale.
 */
export const ISSUE_DATE_RULES = [
  'sale_in_future',
  'issue_date_in_future',
  'before_newest',
  'too_late',
] as const;
export type IssueDateRule = (typeof ISSUE_DATE_RULES)[number];

export type IssueDateCase = {
  readonly soldOn: CalendarDay;
  /** As it stands on the document. */
  readonly typedOn: CalendarDay;
  readonly today: CalendarDay;
  /** Issue date of the newest document that iFirma has or may have. */
  readonly newestOn: CalendarDay | null;
};

export type IssueDateVerdict =
  /** The typed date can be used; `isTodayPossible` when today can as well and is another day. */
  | { readonly kind: 'usable'; readonly isTodayPossible: boolean }
  | {
      readonly kind: 'broken';
      readonly rule: IssueDateRule;
      /** The day that the rule names: of the sale, the typed one, the newest one, the deadline. */
      readonly limitOn: CalendarDay;
      /** Today, when issuing today breaks nothing; the sale date never moves. */
      readonly proposedOn: CalendarDay | null;
      /** Why today is no way out either. */
      readonly todayBreaks: IssueDateRule | null;
    };

/** Whether the date on a domestic invoice can be used today, by which rule not, and whether today's date would do. */
export function guardIssueDate(invoice: IssueDateCase): IssueDateVerdict {
  const { typedOn, today } = invoice;
  const typed = findBrokenRule(invoice, typedOn);
  const onToday = findBrokenRule(invoice, today);
  if (typed === null) return { kind: 'usable', isTodayPossible: onToday === null && typedOn !== today };
  return {
    kind: 'broken',
    ...typed,
    proposedOn: onToday === null ? today : null,
    todayBreaks: onToday?.rule ?? null,
  };
}

type BrokenRule = { readonly rule: IssueDateRule; readonly limitOn: CalendarDay };

function findBrokenRule(
  { soldOn, today, newestOn }: IssueDateCase,
  issuedOn: CalendarDay,
): BrokenRule | null {
  if (soldOn > today) return { rule: 'sale_in_future', limitOn: soldOn };
  if (issuedOn > today) return { rule: 'issue_date_in_future', limitOn: issuedOn };
  if (newestOn !== null && issuedOn < newestOn) return { rule: 'before_newest', limitOn: newestOn };
  if (!isIssueDateAllowed({ soldOn, issuedOn, newestIssuedOn: newestOn }))
    return { rule: 'too_late', limitOn: lastDayToIssue(soldOn) };
  return null;
}
