// Sweden writes days as YYYY-MM-DD.
const dayInPoland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw', dateStyle: 'short' });

/** The calendar day on which an instant falls in Poland. */
export function dayOfInstant(instant: string): string {
  return dayInPoland.format(new Date(instant));
}
