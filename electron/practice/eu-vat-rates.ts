import type { CalendarDay } from '../../shared/domain/days/calendar-day';

type Period = {
  /** The first day that the rates hold on; the earliest period also stands for the years before it. */
  readonly from: CalendarDay;
  /** Percent: the standard rate, then the reduced ones, the highest first. */
  readonly rates: readonly [number, ...number[]];
};

export type EuCountry = {
  /** Polish, as iFirma writes it. */
  readonly name: string;
  /** Oldest first. */
  readonly periods: readonly [Period, ...Period[]];
};

const country = (name: string, ...rates: [number, ...number[]]): EuCountry => ({
  name,
  periods: [{ from: '2021-07-01', rates }],
});

const since = (
  { name, periods }: EuCountry,
  from: CalendarDay,
  ...rates: [number, ...number[]]
): EuCountry => ({ name, periods: [...periods, { from, rates }] });

/**
 * Rates of VAT in the 27 countries of the Union since the one-stop shop began, for practice only. Greece is EL in the
 * Union's VAT (ifirma-api 12).
 */
export const EU_VAT_RATES: ReadonlyMap<string, EuCountry> = new Map([
  ['AT', country('Austria', 20, 13, 10)],
  ['BE', country('Belgia', 21, 12, 6)],
  ['BG', country('Bułgaria', 20, 9)],
  ['CY', country('Cypr', 19, 9, 5, 3)],
  ['CZ', since(country('Czechy', 21, 15, 10), '2024-01-01', 21, 12)],
  ['DE', country('Niemcy', 19, 7)],
  ['DK', country('Dania', 25)],
  ['EE', since(since(country('Estonia', 20, 9), '2024-01-01', 22, 9), '2025-07-01', 24, 13, 9)],
  ['EL', country('Grecja', 24, 13, 6)],
  ['ES', country('Hiszpania', 21, 10, 4)],
  [
    'FI',
    since(since(country('Finlandia', 24, 14, 10), '2024-09-01', 25.5, 14, 10), '2026-01-01', 25.5, 13.5, 10),
  ],
  ['FR', country('Francja', 20, 10, 5.5, 2.1)],
  ['HR', country('Chorwacja', 25, 13, 5)],
  ['HU', country('Węgry', 27, 18, 5)],
  ['IE', country('Irlandia', 23, 13.5, 9, 4.8)],
  ['IT', country('Włochy', 22, 10, 5, 4)],
  ['LT', since(country('Litwa', 21, 9, 5), '2026-01-01', 21, 12, 5)],
  [
    'LU',
    since(since(country('Luksemburg', 17, 14, 8, 3), '2023-01-01', 16, 13, 7, 3), '2024-01-01', 17, 14, 8, 3),
  ],
  ['LV', country('Łotwa', 21, 12, 5)],
  ['MT', since(country('Malta', 18, 7, 5), '2024-01-01', 18, 12, 7, 5)],
  ['NL', country('Holandia', 21, 9)],
  ['PL', country('Polska', 23, 8, 5)],
  ['PT', country('Portugalia', 23, 13, 6)],
  ['RO', since(country('Rumunia', 19, 9, 5), '2025-08-01', 21, 11)],
  ['SE', country('Szwecja', 25, 12, 6)],
  ['SI', country('Słowenia', 22, 9.5, 5)],
  ['SK', since(country('Słowacja', 20, 10), '2025-01-01', 23, 19, 5)],
]);
