import { z } from 'zod';
import { isCalendarDay } from '../../../shared/domain/days/calendar-day';
import { JsonNumber } from '../json-number';

/** A text that may be missing: iFirma mixes `""` and null (ifirma-api 15.4). A number is taken as its digits. */
export const looseTextSchema = z
  .union([z.string(), z.instanceof(JsonNumber).transform((number) => number.text)])
  .nullish()
  .transform((text) => text?.trim() ?? '');

/** A calendar day; a time behind it is dropped. */
export const wireDaySchema = z
  .string()
  .transform((text) => text.replace(/T.*$/u, ''))
  .refine(isCalendarDay);

/** A day that may be missing; what is no day counts as missing. */
export const looseDaySchema = wireDaySchema
  .nullish()
  .catch(null)
  .transform((day) => day ?? null);
