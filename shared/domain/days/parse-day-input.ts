import { err, ok, type Result } from '../../result';
import { addDays, dayOfParts, isCalendarDay, monthOf, yearOf, type CalendarDay } from './calendar-day';

/** `shown` is the day the field shows now, or today in an empty field: shortcuts count from it. */
export type DayInputFrame = { readonly today: CalendarDay; readonly shown: CalendarDay };

/**
 * Reads what a person types into a date field (K-06): `.` or `d` today; `+`, `-`, `+7`, `-3` days from the shown one;
 * `15` the 15th of the shown month; `1511`, `15.11` a day of the shown year; `15.11.2026`, `15112026`; `2026-11-15`.
 */
export function parseDayInput(
  typed: string,
  frame: DayInputFrame,
): Result<CalendarDay, 'required' | 'not_a_date'> {
  const text = typed.trim().toLowerCase();
  if (text === '') return err('required');
  const day =
    readToday(text, frame) ?? readStep(text, frame) ?? readDayMonthYear(text, frame) ?? readIso(text);
  return day === null ? err('not_a_date') : ok(day);
}

function readToday(text: string, { today }: DayInputFrame): CalendarDay | null {
  return text === '.' || text === 'd' ? today : null;
}

function readStep(text: string, { shown }: DayInputFrame): CalendarDay | null {
  const [, sign, days] = /^([+\-\u2212])(\d{0,3})$/u.exec(text) ?? [];
  if (sign === undefined) return null;
  const count = days === undefined || days === '' ? 1 : Number(days);
  return addDays(shown, sign === '+' ? count : -count);
}

function readDayMonthYear(text: string, { shown }: DayInputFrame): CalendarDay | null {
  const parts =
    /^(\d{1,2})(?:[.,/\- ](\d{1,2})(?:[.,/\- ](\d{2}|\d{4}))?)?[.,]?$/u.exec(text) ??
    /^(\d{2})(\d{2})(\d{2}|\d{4})?$/u.exec(text);
  if (parts === null) return null;
  const [, day, month, year] = parts;
  return dayOfParts(
    year === undefined ? yearOf(shown) : fullYear(year),
    month === undefined ? monthOf(shown) : Number(month),
    Number(day),
  );
}

function readIso(text: string): CalendarDay | null {
  return isCalendarDay(text) ? text : null;
}

/** Two digits are years of this century: no document of a firm is older. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
