import { addDays, type CalendarDay, isWeekend, yearOf } from './calendar-day';
import { easterSunday } from './easter';

/** Month and day, and the first year in which the day was off. */
type FixedHoliday = readonly [monthAndDay: string, since: number];

/**
 * Art. 1 of the act of 18 January 1951 on days off work, as it stood in each year since 1990: Epiphany by the act of
 * 24 September 2010, Christmas Eve by the act of 6 December 2024 (domain-rules, section 8).
 */
const FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  ['01-01', 1990],
  ['01-06', 2011],
  ['05-01', 1990],
  ['05-03', 1990],
  ['08-15', 1990],
  ['11-01', 1990],
  ['11-11', 1990],
  ['12-24', 2025],
  ['12-25', 1990],
  ['12-26', 1990],
];

/** Days after Easter Sunday: itself, Easter Monday, Pentecost, Corpus Christi. Good Friday is a working day. */
const MOVING_HOLIDAYS: readonly number[] = [0, 1, 49, 60];

/** The act of 7 November 2018 on the hundredth year of independence made one Monday a holiday. */
const SINGLE_HOLIDAYS: readonly CalendarDay[] = ['2018-11-12'];

function isPublicHoliday(day: CalendarDay): boolean {
  const year = yearOf(day);
  const easter = easterSunday(year);
  return (
    FIXED_HOLIDAYS.some(([monthAndDay, since]) => day.endsWith(monthAndDay) && year >= since) ||
    MOVING_HOLIDAYS.some((days) => day === addDays(easter, days)) ||
    SINGLE_HOLIDAYS.includes(day)
  );
}

/** In Poland: neither Saturday nor Sunday nor a public holiday. On these days NBP publishes table A. */
export function isWorkingDay(day: CalendarDay): boolean {
  return !isWeekend(day) && !isPublicHoliday(day);
}

export function lastWorkingDayBefore(day: CalendarDay): CalendarDay {
  const before = addDays(day, -1);
  return isWorkingDay(before) ? before : lastWorkingDayBefore(before);
}

/** Both ends belong to it; none when `fromOn` is later. */
export function listWorkingDays(fromOn: CalendarDay, toOn: CalendarDay): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = fromOn; day <= toOn; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day);
  return days;
}

/** The last of `count` working days after this one; the day itself never counts. `count` is 1 or more. */
export function workingDayAfter(day: CalendarDay, count: number): CalendarDay {
  let at = day;
  for (let left = count; left > 0;) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}
