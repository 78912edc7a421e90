import { getDayOfWeek, parseAbsolute, parseDate, toCalendarDate } from '@internationalized/date';

/**
 * A calendar day as `YYYY-MM-DD`, without time or zone. Text order is date order, so days compare with `<`.
 * This file is the only one that reckons with the calendar library; beside it only the calendar widget of the page
 * knows it, because it takes the library's dates.
 */
export type CalendarDay = string;

const DAY_SHAPE = /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/u;

/** True for an existing day of the years 1900 to 2199. */
export function isCalendarDay(text: string): boolean {
  if (!DAY_SHAPE.test(text)) return false;
  try {
    return parseDate(text).toString() === text;
  } catch {
    return false;
  }
}

/** The day of these parts, or null when there is no such day. `month` is 1 to 12. */
export function dayOfParts(year: number, month: number, day: number): CalendarDay | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isCalendarDay(text) ? text : null;
}

export function yearOf(day: CalendarDay): number {
  return parseDate(day).year;
}

/** 1 to 12. */
export function monthOf(day: CalendarDay): number {
  return parseDate(day).month;
}

/** 1 to 31. */
export function dayOfMonth(day: CalendarDay): number {
  return parseDate(day).day;
}

/** Saturday or Sunday. */
export function isWeekend(day: CalendarDay): boolean {
  // Counted from Monday, which is 0; the locale is asked for and has no say then.
  return getDayOfWeek(parseDate(day), 'pl-PL', 'mon') >= 5;
}

/** The Monday of the day's week. */
export function startOfWeek(day: CalendarDay): CalendarDay {
  return addDays(day, -getDayOfWeek(parseDate(day), 'pl-PL', 'mon'));
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return parseDate(day).add({ days }).toString();
}

/** How many days after `fromOn` the day `toOn` is; negative when it is earlier. */
export function daysBetween(fromOn: CalendarDay, toOn: CalendarDay): number {
  return parseDate(toOn).compare(parseDate(fromOn));
}

/** 31 January and one month give the last day of February. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  return parseDate(day).add({ months }).toString();
}

export function firstDayOfMonth(day: CalendarDay): CalendarDay {
  return parseDate(day).set({ day: 1 }).toString();
}

export function lastDayOfMonth(day: CalendarDay): CalendarDay {
  // A day beyond the end of the month is pulled back to it by the library.
  return parseDate(day).set({ day: 31 }).toString();
}

export function laterDay(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a > b ? a : b;
}

export function earlierDay(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a < b ? a : b;
}

/** The instant (ISO, UTC) at which this day begins in Poland. */
export function startOfDayInPoland(day: CalendarDay): string {
  return parseDate(day).toDate('Europe/Warsaw').toISOString();
}

/** The calendar day in Poland at an instant (ISO, UTC). */
export function dayInPoland(instant: string): CalendarDay {
  return toCalendarDate(parseAbsolute(instant, 'Europe/Warsaw')).toString();
}

/** What a clock in Poland shows at an instant (ISO, UTC): "09:12". */
export function timeInPoland(instant: string): string {
  const { hour, minute } = parseAbsolute(instant, 'Europe/Warsaw');
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A document due today is on time all day (domain-rules, section 6). */
export function isOverdue(dueOn: CalendarDay, today: CalendarDay): boolean {
  return today > dueOn;
}

/** For reading: `23.11.2026`. */
export function formatDay(day: CalendarDay): string {
  return day.split('-').toReversed().join('.');
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
