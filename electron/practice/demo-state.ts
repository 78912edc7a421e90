import { addDays, type CalendarDay } from '../../shared/domain/days/calendar-day';
import { DEMO_SEED } from './demo-keys';
import { perform } from './demo/perform';
import { planExpenses } from './demo/plan-expenses';
import { planSales, type PlannedSale } from './demo/plan-sales';
import { correct, newestOf, sell } from './demo/sell';
import { openAccount } from './new-account';
import { monthOfDay } from './practice-month';
import type { PracticeState, Seller } from './practice-state';
import { createSeededChoice } from './seeded-choice';

const HISTORY_DAYS = 365;
const CORRECTION_AGE_DAYS = 60;
const CORRECTED_AFTER_DAYS = 12;

const VAT_PAYER: Seller = { vatPayer: true, taxForm: 'kpir' };

/**
 * The demo account on its first day: a year of a freelancer's books, decided by the seed and the day alone. Everything
 * in it went through the same checks and bookings as a request. All is paid that is due but one invoice, and one was
 * corrected. Nothing lies in the future: the user's first invoice of today must be allowed after it.
 */
export function makeDemoState({
  seed = DEMO_SEED,
  today,
  seller = VAT_PAYER,
}: {
  readonly seed?: string;
  readonly today: CalendarDay;
  readonly seller?: Seller;
}): PracticeState {
  const choice = createSeededChoice(seed);
  const year = { from: addDays(today, -HISTORY_DAYS), until: addDays(today, -1), seller };
  const sales = planSales(choice, year);
  const overdue = sales.findLast((sale) => sale.kind === 'domestic' && isDue(sale, today));
  const corrected = sales.findLast(
    ({ on, kind }) => kind === 'domestic' && on <= addDays(today, -CORRECTION_AGE_DAYS),
  );
  let state = openAccount({ seed, today, account: seller });
  for (const sale of sales) {
    const isPaid = isDue(sale, today) && sale !== overdue;
    state = sell(state, sale, { paidUntil: isPaid ? year.until : null, choice });
    if (sale === corrected) {
      state = correct(state, newestOf(state), sale, addDays(sale.on, CORRECTED_AFTER_DAYS));
    }
  }
  for (const expense of planExpenses(choice, year)) state = perform(state, expense);
  return { ...state, accountingMonth: monthOfDay(today) };
}

function isDue({ body }: PlannedSale, today: CalendarDay): boolean {
  return (body.TerminPlatnosci ?? today) < today;
}
