import {
  addDays,
  isWeekend,
  lastDayOfMonth,
  type CalendarDay,
} from '../../../shared/domain/days/calendar-day';
import type { ContractorBody } from '../bodies/contractor-body';
import type { Seller } from '../practice-state';
import type { SalesBody } from '../sales/sales-body';
import type { SeededChoice } from '../seeded-choice';
import { EU_CUSTOMERS, inventCustomer } from './invent-customer';
import { euroInvoice, euServiceInvoice, maintenanceInvoice, servicesInvoice } from './sale-bodies';

export type PlannedSale = {
  readonly on: CalendarDay;
  readonly kind: 'domestic' | 'currency' | 'eu_service';
  readonly body: SalesBody;
};

const ON_CONTRACT = 3;
const OCCASIONAL = 6;

/**
 * What the seller invoiced from `from` to `until`, both included, in the order of issue: a few customers with a
 * monthly contract, occasional work for others, and for a VAT payer customers who are billed in EUR.
 */
export function planSales(
  choice: SeededChoice,
  {
    from,
    until,
    seller,
  }: { readonly from: CalendarDay; readonly until: CalendarDay; readonly seller: Seller },
): readonly PlannedSale[] {
  const invent = (count: number, first: number) =>
    Array.from({ length: count }, (_, index) => inventCustomer(choice, first + index));
  const onContract = invent(ON_CONTRACT, 0).map((buyer) => ({ buyer, price: choice.number(4, 9) * 100 }));
  const occasional = invent(OCCASIONAL, ON_CONTRACT);
  const [inEuro] = invent(1, ON_CONTRACT + OCCASIONAL);
  let nextOccasion = addDays(from, choice.number(0, 3));

  return listDays(from, until).flatMap((on) => {
    const sales: PlannedSale[] = [];
    if (on === lastDayOfMonth(on)) {
      for (const { buyer, price } of onContract) {
        sales.push({ on, kind: 'domestic', body: maintenanceInvoice(on, buyer, seller, price) });
      }
    }
    if (on >= nextOccasion && !isWeekend(on)) {
      const buyer = chooseBuyer(choice, occasional);
      sales.push({ on, kind: 'domestic', body: servicesInvoice(on, buyer, seller, choice) });
      nextOccasion = addDays(on, choice.number(4, 7));
    }
    return seller.vatPayer && inEuro ? [...sales, ...salesInEuro(choice, on, seller, inEuro)] : sales;
  });
}

const DAY_OF_BERLIN = '25';
const DAY_OF_AMSTERDAM = '20';
const DAY_OF_EURO = '12';

/** One of the firms in the Union is billed every month, the other every second, the Polish one every quarter. */
function salesInEuro(
  choice: SeededChoice,
  on: CalendarDay,
  seller: Seller,
  polishBuyer: ContractorBody,
): PlannedSale[] {
  const [berlin, amsterdam] = EU_CUSTOMERS;
  const [, month = '', day] = on.split('-');
  if (day === DAY_OF_BERLIN || (day === DAY_OF_AMSTERDAM && Number(month) % 2 === 0)) {
    const buyer = day === DAY_OF_BERLIN ? berlin : amsterdam;
    return [{ on, kind: 'eu_service', body: euServiceInvoice(on, buyer, seller, choice) }];
  }
  if (day === DAY_OF_EURO && Number(month) % 3 === 0) {
    return [{ on, kind: 'currency', body: euroInvoice(on, polishBuyer, seller, choice) }];
  }
  return [];
}

function chooseBuyer(choice: SeededChoice, buyers: readonly ContractorBody[]): ContractorBody {
  const [first = {}, ...others] = buyers;
  return choice.oneOf([first, ...others]);
}

export function listDays(from: CalendarDay, until: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}
