import { addDays, type CalendarDay } from '../../../shared/domain/days/calendar-day';
import type { ContractorBody } from '../bodies/contractor-body';
import type { Seller } from '../practice-state';
import type { SalesBody, SalesLine } from '../sales/sales-body';
import type { SeededChoice } from '../seeded-choice';

type Service = {
  readonly name: string;
  readonly unit: string;
  readonly foreign: readonly [name: string, unit: string];
  readonly quantities: readonly [number, number];
  readonly prices: readonly [number, number];
};
const MAINTENANCE: Service = {
  ...{ name: 'Opieka nad serwisem', unit: 'mies.', foreign: ['Website maintenance', 'month'] },
  ...{ quantities: [1, 1], prices: [400, 900] },
};
const PROGRAMMING: Service = {
  ...{ name: 'Programowanie', unit: 'godz.', foreign: ['Programming', 'hour'] },
  ...{ quantities: [8, 40], prices: [140, 190] },
};
const SERVICES: readonly [Service, ...Service[]] = [
  PROGRAMMING,
  {
    ...{ name: 'Konsultacje', unit: 'godz.', foreign: ['Consulting', 'hour'] },
    ...{ quantities: [1, 6], prices: [180, 260] },
  },
  {
    ...{ name: 'Projekt graficzny', unit: 'szt.', foreign: ['Graphic design', 'pc.'] },
    ...{ quantities: [1, 3], prices: [600, 1500] },
  },
  {
    ...{ name: 'Szkolenie', unit: 'dzień', foreign: ['Training', 'day'] },
    ...{ quantities: [1, 2], prices: [1800, 2600] },
  },
];

const TERM_DAYS = 14;

/** A month of maintenance for a customer who has a contract. */
export function maintenanceInvoice(
  on: CalendarDay,
  buyer: ContractorBody,
  seller: Seller,
  price: number,
): SalesBody {
  const line = { ...toLine(MAINTENANCE, 1, price), ...taxOf(seller) };
  return { ...domestic(on, buyer, seller), Pozycje: [line] };
}

/** One to three services out of the seller's offer. */
export function servicesInvoice(
  on: CalendarDay,
  buyer: ContractorBody,
  seller: Seller,
  choice: SeededChoice,
): SalesBody {
  const lines = Array.from({ length: choice.number(1, 3) }, () => {
    const service = choice.oneOf(SERVICES);
    const quantity = choice.number(...service.quantities);
    return { ...toLine(service, quantity, choice.number(...service.prices)), ...taxOf(seller) };
  });
  return { ...domestic(on, buyer, seller), Pozycje: lines };
}

/** A service to a firm in the Union, where its buyer owes the tax (ifirma-api 7.12). */
export function euServiceInvoice(
  on: CalendarDay,
  buyer: ContractorBody,
  seller: Seller,
  choice: SeededChoice,
): SalesBody {
  return {
    ...common(on, buyer),
    ...inEuro(choice),
    NazwaUslugi: 'Programowanie',
    DataObowiazkuPodatkowego: on,
    Pozycje: [
      {
        ...toForeignLine(PROGRAMMING, choice.number(10, 40), choice.number(45, 60)),
        ...{ StawkaVat: 0, TypStawkiVat: 'PRC', ...ryczaltOf(seller) },
      },
    ],
  };
}

/** A domestic sale priced in EUR (ifirma-api 7.10). */
export function euroInvoice(
  on: CalendarDay,
  buyer: ContractorBody,
  seller: Seller,
  choice: SeededChoice,
): SalesBody {
  return {
    ...domestic(on, buyer, seller),
    ...inEuro(choice),
    TypSprzedazy: 'KRAJOWA',
    Pozycje: [
      { ...toForeignLine(PROGRAMMING, choice.number(8, 30), choice.number(45, 60)), ...taxOf(seller) },
    ],
  };
}

function common(on: CalendarDay, buyer: ContractorBody) {
  return {
    DataWystawienia: on,
    DataSprzedazy: on,
    FormatDatySprzedazy: 'DZN',
    TerminPlatnosci: addDays(on, TERM_DAYS),
    SposobZaplaty: 'PRZ',
    RodzajPodpisuOdbiorcy: 'BPO',
    WidocznyNumerGios: false,
    WidocznyNumerBdo: false,
    Numer: null,
    Kontrahent: buyer,
  };
}

function domestic(on: CalendarDay, buyer: ContractorBody, { vatPayer }: Seller) {
  const paid = { Zaplacono: 0, ZaplaconoNaDokumencie: 0 };
  return { ...common(on, buyer), ...paid, LiczOd: vatPayer ? 'NET' : 'BRT' };
}

function inEuro(choice: SeededChoice) {
  return {
    Jezyk: 'en',
    Waluta: 'EUR',
    KursWalutyZDniaPoprzedzajacegoDzienWystawieniaFaktury: Number(`4.2${choice.number(100, 899)}`),
  };
}

function toLine({ name, unit }: Service, quantity: number, price: number): SalesLine {
  return { NazwaPelna: name, Jednostka: unit, Ilosc: quantity, CenaJednostkowa: price };
}

function toForeignLine(service: Service, quantity: number, price: number): SalesLine {
  const [NazwaPelnaObca, JednostkaObca] = service.foreign;
  return { ...toLine(service, quantity, price), NazwaPelnaObca, JednostkaObca };
}

function taxOf(seller: Seller): Partial<SalesLine> {
  return seller.vatPayer
    ? { StawkaVat: 0.23, TypStawkiVat: 'PRC', ...ryczaltOf(seller) }
    : { StawkaVat: null, TypStawkiVat: 'ZW', PodstawaPrawna: 'art. 113 ust. 1', ...ryczaltOf(seller) };
}

function ryczaltOf({ taxForm }: Seller): Partial<SalesLine> {
  return taxForm === 'ryczalt' ? { StawkaRyczaltu: 0.12 } : {};
}
