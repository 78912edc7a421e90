import { dayOfParts } from '../days/calendar-day';

// NNNNNNNNNN-RRRRMMDD-XXXXXXXXXXXX-XX: NIP, day of acceptance, hexadecimal (ifirma-api 8.7). 35 characters.
const SHAPE = /^\d{10}-(\d{4})(\d{2})(\d{2})-[0-9A-F]{12}-[0-9A-F]{2}$/u;

/** Reads a number that KSeF gave to an invoice. @returns it in capitals, or null when it cannot be one. */
export function parseKsefNumber(typed: string): string | null {
  const number = typed.replaceAll(/\s/gu, '').toUpperCase();
  const [, year, month, day] = SHAPE.exec(number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return dayOfParts(Number(year), Number(month), Number(day)) === null ? null : number;
}
