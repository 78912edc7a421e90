import { addDays, earlierDay, type CalendarDay } from '../../../shared/domain/days/calendar-day';
import { DOCUMENT_PATHS } from '../../ifirma/document-paths';
import type { PracticeState } from '../practice-state';
import type { SeededChoice } from '../seeded-choice';
import type { SalesDocument } from '../state/sales-document';
import { toWireNumber } from '../wire-numbers';
import { perform } from './perform';
import type { PlannedSale } from './plan-sales';

/** Most sellers hand their invoices to KSeF from this day on (domain-rules). */
const KSEF_SINCE = '2026-04-01';

/** Issues the invoice, hands it to KSeF and mails it; when `paidUntil` is given, its buyer has paid by then. */
export function sell(
  state: PracticeState,
  { on, kind, body }: PlannedSale,
  { paidUntil, choice }: { readonly paidUntil: CalendarDay | null; readonly choice: SeededChoice },
): PracticeState {
  const { path } = DOCUMENT_PATHS[kind];
  let after = perform(state, { on, path: `${path}.json`, body });
  const document = newestOf(after);
  const { documentId, dueOn } = document;
  if (on >= KSEF_SINCE) {
    after = perform(after, { on, path: `${path}/ksef/send/${documentId}.json`, body: { DataWysylki: null } });
  }
  after = perform(after, { on, path: `${path}/send/${documentId}.json`, body: {} });
  if (paidUntil === null) return after;
  const paidOn = earlierDay(paidUntil, addDays(dueOn ?? on, choice.number(-5, 4)));
  return perform(after, { on: paidOn, ...paymentOf(document, paidOn) });
}

/** The invoice with a lower price on its first line: the discount that was agreed and forgotten. */
export function correct(
  state: PracticeState,
  invoice: SalesDocument,
  sale: PlannedSale,
  on: CalendarDay,
): PracticeState {
  const [first, ...others] = sale.body.Pozycje;
  if (!first) return state;
  const lines = [{ ...first, CenaJednostkowa: first.CenaJednostkowa - DISCOUNT }, ...others];
  return perform(state, {
    on,
    path: `${DOCUMENT_PATHS.correction.path}/${invoice.documentId}.json`,
    body: {
      DataWystawienia: on,
      PowodKorekty: 'OBOW_RABAT',
      PowodKorektyNaWydruku: true,
      SpelnionoWarunki: true,
      RodzajPodpisuOdbiorcy: 'BPO',
      Pozycje: lines,
    },
  });
}

/** Złoty, on prices of more than a hundred. */
const DISCOUNT = 20;

function paymentOf({ type, number, grossMinor }: SalesDocument, paidOn: CalendarDay) {
  return {
    path: `faktury/wplaty/${type}/${number.replaceAll('/', '_')}.json`,
    body: { Kwota: toWireNumber(grossMinor), Data: paidOn },
  };
}

export function newestOf({ documents }: PracticeState): SalesDocument {
  const newest = documents.at(-1);
  if (!newest) throw new Error('the demo account has no document yet');
  return newest;
}
