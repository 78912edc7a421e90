import type { CalendarDay } from '../days/calendar-day';
import type { ReferenceSource } from './reference-source';
import { RYCZALT_RATES, type RyczaltRate } from './ryczalt-rate';

export type RyczaltRateTable = ReferenceSource & {
  /** Highest first. */
  readonly rates: readonly RyczaltRate[];
};

const CHECKED_ON = '2026-11-23';

/**
 * Art. 12(1) of the act of 20 November 1998 on lump-sum income tax, as it stood in each year, newest first
 * (domain-rules, section 13). The rates 14 % and 12 % came with the year 2022 (pomoc.ifirma.pl, "Zmiana stawek ryczałtu –
 * 2022 r."). The 2 % for produce of one's own farm is left out: a business has no use for it. Before 2021 there were
 * other rates, which Kwit does not know.
 */
const TABLES: readonly RyczaltRateTable[] = [
  {
    act: 'art. 12 ust. 1 ustawy o zryczałtowanym podatku dochodowym, zm. Dz.U. 2021 poz. 2105; t.j. Dz.U. 2025 poz. 1294',
    inForceOn: '2022-01-01',
    inForceUntil: null,
    checkedOn: CHECKED_ON,
    rates: RYCZALT_RATES,
  },
  {
    act: 'art. 12 ust. 1 ustawy o zryczałtowanym podatku dochodowym, przed zm. Dz.U. 2021 poz. 2105',
    inForceOn: '2021-01-01',
    inForceUntil: '2021-12-31',
    checkedOn: CHECKED_ON,
    rates: RYCZALT_RATES.filter((rate) => rate !== '14' && rate !== '12'),
  },
];

/** The first day whose rates are known. */
export const FIRST_RYCZALT_DAY: CalendarDay = '2021-01-01';

/** The rates in force on a day, or null for a day before `FIRST_RYCZALT_DAY`: those of another year are never given. */
export function findRyczaltRates(on: CalendarDay): RyczaltRateTable | null {
  return TABLES.find(({ inForceOn }) => inForceOn <= on) ?? null;
}
