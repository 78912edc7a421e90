import { isCalendarDay } from '../../../shared/domain/days/calendar-day';
import { TEXTS } from '../answer-texts';
import { toMinor, toWireNumber } from '../wire-numbers';

/** The text of the first problem in the order given; iFirma is known to report one at a time (ifirma-api 3.1). */
export function firstProblem(...problems: readonly (string | null)[]): string | null {
  return problems.find((problem) => problem !== null) ?? null;
}

export type TextLimits = { readonly min?: number; readonly max?: number; readonly required?: boolean };

/** An empty text counts as not given, as in iFirma's own replies (ifirma-api 11.2). */
export function checkText(
  field: string,
  value: string | null | undefined,
  { min = 0, max = Number.MAX_SAFE_INTEGER, required = false }: TextLimits,
): string | null {
  const { length } = value ?? '';
  if (length === 0) return required ? TEXTS.fieldRequired(field) : null;
  if (length < min) return TEXTS.fieldTooShort(field, min);
  return length > max ? TEXTS.fieldTooLong(field, max) : null;
}

export function checkOneOf(
  field: string,
  value: string | number | null | undefined,
  values: readonly (string | number)[],
): string | null {
  return value === null || value === undefined || values.includes(value)
    ? null
    : TEXTS.fieldValueUnknown(field);
}

export function isDay(value: string | null | undefined): value is string {
  return isCalendarDay(value ?? '');
}

export function checkDay(field: string, value: string | null | undefined): string | null {
  return value === null || value === undefined || isDay(value) ? null : TEXTS.fieldNotADay(field);
}

const TOO_LARGE = 100_000_000;

/** ≥ 0.00, at most 10 digits, below 100 000 000 (ifirma-api 7.2 and 8.2). */
export function checkAmount(field: string, value: number | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (value < 0) return TEXTS.fieldNegative(field);
  if (value >= TOO_LARGE) return TEXTS.fieldTooLarge(field);
  return toWireNumber(toMinor(value)) === value ? null : TEXTS.fieldTooPrecise(field);
}

/** More than zero, below 100 000 000; any number of decimals (ifirma-api 7.3). */
export function checkPositive(field: string, value: number): string | null {
  if (value <= 0) return TEXTS.fieldNotPositive(field);
  return value >= TOO_LARGE ? TEXTS.fieldTooLarge(field) : null;
}

export function checkNotBefore(
  field: string,
  day: string | null | undefined,
  otherField: string,
  otherDay: string,
): string | null {
  return day === null || day === undefined || day >= otherDay ? null : TEXTS.fieldBefore(field, otherField);
}
