import { addDays, type CalendarDay } from '../../shared/domain/calendar-day';
import { inventContractor, inventLines } from './demo-inventions';
import { DEMO_SEED } from './demo-keys';
import { useDocuments } from './document-limit';
import { openAccount } from './new-account';
import { monthOfDay } from './practice-month';
import type { PracticeState } from './practice-state';
import { DEFAULT_VARIANT } from './practice-variant';
import { bookSale } from './sales/book-sale';
import { checkSale } from './sales/check-sale';
import type { SalesBody } from './sales/sales-body';
import { createSeededChoice, type SeededChoice } from './seeded-choice';

const CONTRACTORS = 5;
const HISTORY_DAYS = 75;
const TERM_DAYS = 14;

/**
 * The demo account on its first day: a VAT-paying freelancer with a few customers and some ten invoices of the last
 * months, the last of them still unpaid. Every invoice went through the same checks and booking as one sent by Kwit.
 */
export function makeDemoState({
  seed = DEMO_SEED,
  today,
}: {
  readonly seed?: string;
  readonly today: CalendarDay;
}): PracticeState {
  const choice = createSeededChoice(seed);
  const customers = Array.from({ length: CONTRACTORS }, (_, index) => inventContractor(choice, index));
  let state = openAccount({ seed, today });
  for (const issuedOn of chooseIssueDays(choice, today)) {
    const Kontrahent = customers[choice.number(0, customers.length - 1)];
    state = issue(state, { ...makeBody(choice, issuedOn), Kontrahent }, issuedOn);
  }
  return { ...markPaid(state, today), accountingMonth: monthOfDay(today) };
}

/** Never in the future: the user's first invoice of today must still be allowed after them. */
function chooseIssueDays(choice: SeededChoice, today: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = [];
  let day = addDays(today, -HISTORY_DAYS);
  while (day < today) {
    days.push(day);
    day = addDays(day, choice.number(5, 9));
  }
  return days;
}

function makeBody(choice: SeededChoice, issuedOn: CalendarDay): SalesBody {
  return {
    Zaplacono: 0,
    ZaplaconoNaDokumencie: 0,
    LiczOd: 'NET',
    DataWystawienia: issuedOn,
    DataSprzedazy: issuedOn,
    FormatDatySprzedazy: 'DZN',
    TerminPlatnosci: addDays(issuedOn, TERM_DAYS),
    SposobZaplaty: 'PRZ',
    RodzajPodpisuOdbiorcy: 'BPO',
    WidocznyNumerGios: false,
    WidocznyNumerBdo: false,
    Numer: null,
    Pozycje: inventLines(choice),
  };
}

function issue(state: PracticeState, body: SalesBody, issuedOn: CalendarDay): PracticeState {
  const inItsMonth = { ...state, accountingMonth: monthOfDay(body.DataWystawienia) };
  const checked = checkSale('domestic', body, inItsMonth, DEFAULT_VARIANT);
  if (!checked.ok)
    throw new Error(`the demo account invented an invoice that iFirma refuses: ${checked.error.text}`);
  return useDocuments(bookSale(checked.value, `${issuedOn}T11:00:00.000Z`).state, issuedOn);
}

/** What is due has been paid, but for the newest of those: one reminder is left to write. */
function markPaid(state: PracticeState, today: CalendarDay): PracticeState {
  const newestDue = state.documents.findLast(({ dueOn }) => dueOn !== null && dueOn < today);
  return {
    ...state,
    documents: state.documents.map((document) =>
      document !== newestDue && document.dueOn !== null && document.dueOn < today
        ? { ...document, paidMinor: document.grossMinor }
        : document,
    ),
  };
}
