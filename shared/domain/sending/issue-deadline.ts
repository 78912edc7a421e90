import { addDays, addMonths, firstDayOfMonth, type CalendarDay } from '../days/calendar-day';

/** The last day on which an invoice for this sale can be issued: the 15th of the next month (domain-rules, section 6). */
export function lastDayToIssue(soldOn: CalendarDay): CalendarDay {
  return addDays(addMonths(firstDayOfMonth(soldOn), 1), 14);
}

/** A rachunek can be issued up to 90 days after the sale (domain-rules, section 6). */
export function lastDayToIssueRachunek(soldOn: CalendarDay): CalendarDay {
  return addDays(soldOn, 90);
}

/**
 * Whether iFirma takes this issue date on a domestic invoice: `sale <= issue <= 15th of the next month`, and not
 * before the newest invoice there (domain-rules, section 6). The law would allow issuing before the sale; iFirma does not.
 */
export function isIssueDateAllowed(invoice: {
  readonly soldOn: CalendarDay;
  readonly issuedOn: CalendarDay;
  readonly newestIssuedOn: CalendarDay | null;
}): boolean {
  const { soldOn, issuedOn, newestIssuedOn } = invoice;
  return (
    issuedOn >= soldOn &&
    issuedOn <= lastDayToIssue(soldOn) &&
    (newestIssuedOn === null || issuedOn >= newestIssuedOn)
  );
}
