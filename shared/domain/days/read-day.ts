import { err, ok, type Result } from '../../result';
import { isCalendarDay, type CalendarDay } from './calendar-day';
import type { FieldRefusal } from '../document/form-reader';

/** A day of a form in its stored shape `YYYY-MM-DD`; what the user types on the way there is `parse-day-input.ts`. */
export function readDay(typed: string): Result<CalendarDay, FieldRefusal> {
  const text = typed.trim();
  if (text === '') return err({ code: 'required' });
  return isCalendarDay(text) ? ok(text) : err({ code: 'not_a_date' });
}

/** Null for a day that was not given. */
export function readOptionalDay(typed: string): Result<CalendarDay | null, FieldRefusal> {
  return typed.trim() === '' ? ok(null) : readDay(typed);
}
