import {
  addDays,
  earlierDay,
  lastDayOfMonth,
  type CalendarDay,
} from '../../../shared/domain/days/calendar-day';
import { ZERO } from '../../../shared/domain/money/money';
import { computeVatOnNet } from '../../../shared/domain/tax/vat';
import type { Seller } from '../practice-state';
import type { BookedExpense } from '../state/booked-expense';
import type { SeededChoice } from '../seeded-choice';
import { toMinor, toWireNumber } from '../wire-numbers';
import type { PastRequest } from './perform';
import { listDays } from './plan-sales';
import { inventSuppliers, type Supplier } from './suppliers';

type Cost = {
  readonly supplier: Supplier;
  readonly path: BookedExpense['path'];
  readonly name: string;
  /** Whole złoty: net on an invoice, gross on another document. */
  readonly amounts: readonly [number, number];
  readonly rate: '23' | '08' | '05';
};

const cost = (
  supplier: Supplier,
  name: string,
  amounts: Cost['amounts'],
  { path = 'kosztdzialalnoscivat', rate = '23' }: Partial<Pick<Cost, 'path' | 'rate'>> = {},
): Cost => ({ supplier, name, amounts, path, rate });

/** By day of the month. */
const MONTHLY: Readonly<Record<string, Cost>> = {
  '01': cost('coworking', 'Biurko w biurze wspólnym', [650, 650]),
  '05': cost('phone', 'Telefon komórkowy', [45, 79], { path: 'oplatatelefon' }),
  '08': cost('internet', 'Łącze internetowe', [65, 65], { path: 'oplatatelefon' }),
  '10': cost('accountant', 'Obsługa księgowa', [250, 250]),
  '12': cost('software', 'Abonament: edytor grafiki', [120, 120]),
  '15': cost('hosting', 'Hosting i domeny', [40, 90]),
  '18': cost('software', 'Abonament: repozytorium kodu', [60, 60]),
};

const OCCASIONAL: readonly [Cost, ...Cost[]] = [
  cost('stationery', 'Materiały biurowe', [15, 180], { path: 'zakuptowaruvat' }),
  cost('stationery', 'Papier i toner do drukarki', [60, 320], { path: 'zakuptowaruvat' }),
  cost('bookshop', 'Książki fachowe', [40, 160], { rate: '05' }),
  cost('hotel', 'Nocleg w podróży służbowej', [190, 420], { rate: '08' }),
  cost('railway', 'Przejazd do klienta', [29, 169], { path: 'kosztdzialalnosci' }),
  cost('railway', 'Przejazd do klienta', [29, 169], { path: 'kosztdzialalnosci' }),
  cost('courier', 'Przesyłka kurierska', [14, 38]),
  cost('courier', 'Przesyłka kurierska', [14, 38]),
  cost('academy', 'Szkolenie', [350, 1200]),
  cost('electronics', 'Akcesoria komputerowe', [35, 480]),
];
/** Of a hundred days so many bring a cost of their own. */
const OCCASIONS_PERCENT = 59;
const TERM_DAYS = 14;

/** What the seller booked as costs from `from` to `until`, both included. */
export function planExpenses(
  choice: SeededChoice,
  {
    from,
    until,
    seller,
  }: { readonly from: CalendarDay; readonly until: CalendarDay; readonly seller: Seller },
): readonly PastRequest[] {
  const suppliers = inventSuppliers(choice);
  return listDays(from, until).flatMap((on) => {
    const monthly = MONTHLY[on.slice(-2)];
    const isOccasion = choice.number(1, 100) <= OCCASIONS_PERCENT;
    const costs = [...(monthly ? [monthly] : []), ...(isOccasion ? [choice.oneOf(OCCASIONAL)] : [])];
    return costs.map((spent) => {
      // It has to come in the month that it was issued in, or it could not be booked (ifirma-api 8.6).
      const last = earlierDay(until, lastDayOfMonth(on));
      const receivedOn = earlierDay(last, addDays(on, choice.number(0, 3)));
      const toBody = spent.path === 'kosztdzialalnosci' ? otherBody : invoiceBody;
      const body = { ...toBody(spent, on, seller, choice), DataWplywu: receivedOn };
      return {
        on: receivedOn,
        path: `${spent.path}.json`,
        body: { ...body, Kontrahent: suppliers[spent.supplier] },
      };
    });
  });
}

type ToBody = (spent: Cost, on: CalendarDay, seller: Seller, choice: SeededChoice) => object;

const invoiceBody: ToBody = ({ name, amounts, rate }, on, { vatPayer }, choice) => {
  const net = choice.number(...amounts);
  const vat = toWireNumber(computeVatOnNet(toMinor(net), String(Number(rate))) ?? ZERO);
  const [year, month] = on.split('-');
  return {
    NumerFaktury: `FV/${choice.number(100, 9999)}/${month}/${year}`,
    OznaczenieKSeF: 'BFK',
    DataWystawienia: on,
    TerminPlatnosci: addDays(on, TERM_DAYS),
    ...(vatPayer ? { RodzajSprzedazy: 'OP' } : {}),
    NazwaWydatku: name,
    ...{ KwotaNetto23: 0, KwotaNetto08: 0, KwotaNetto05: 0, KwotaNetto00: 0, KwotaNettoZw: 0 },
    ...{ KwotaVat23: 0, KwotaVat08: 0, KwotaVat05: 0 },
    [`KwotaNetto${rate}`]: net,
    [`KwotaVat${rate}`]: vat,
  };
};

const otherBody: ToBody = ({ name, amounts }, on, _seller, choice) => ({
  RodzajDokumentu: 'BIL',
  NumerDokumentu: `B ${choice.number(100_000, 999_999)}`,
  DataWystawienia: on,
  TerminPlatnosci: on,
  NazwaWydatku: name,
  Kwota: choice.number(...amounts),
});
