import { describe, expect, it } from 'vitest';
import { makeDashboardFigures } from '../../../electron/documents/dashboard-figures';
import { listDocuments } from '../../../electron/documents/list-documents';
import { minor } from '../../../shared/domain/money/money';
import { anInvoiceLine } from '../../builders/an-invoice-form';
import { anExpenseToStore, anInvoiceToStore, NOON } from '../../builders/a-stored-document';
import { fixedClock } from '../../fakes/fixed-clock';
import { openNewDatabase } from './temp-company';

type Store = ReturnType<typeof openNewDatabase>;

/** As the sending engine leaves it; iFirma's own total where it told one. */
function accept({ documents }: Store, documentId: string, grossMinor: number | null = null) {
  const at = NOON;
  const total = grossMinor === null ? null : minor(grossMinor);
  documents.move({ documentId, from: ['draft'], to: 'queued', at, pinnedRevision: 1 });
  documents.move({ documentId, from: ['queued'], to: 'sending', at });
  documents.move({
    documentId,
    from: ['sending'],
    to: 'accepted',
    at,
    accepted: {
      acceptedAt: at,
      ifirmaId: null,
      number: null,
      netMinor: null,
      vatMinor: null,
      grossMinor: total,
      readAt: null,
      confirmedText: null,
      lines: null,
    },
  });
}

/** Of 100,00 net and 123,00 gross each. */
const hundred = { lines: [anInvoiceLine({ quantity: '1', unitPrice: '100' })] };

/**
 * Today is 23 November 2026. Accepted: two invoices of November (one due today, one late), one of October that is
 * late and paid by half, one of November 2025 (a year and a day too old for the chart), an expense. Not accepted: a
 * draft of November and one of October. One is in the bin.
 */
function seeded() {
  const store = openNewDatabase();
  const { documents } = store;
  documents.insert(
    anInvoiceToStore('due-today', { ...hundred, issuedOn: '2026-11-09', paymentTermDays: '14' }),
  );
  documents.insert(anInvoiceToStore('late', { ...hundred, issuedOn: '2026-11-02', paymentTermDays: '7' }));
  documents.insert(
    anInvoiceToStore('half-paid', { ...hundred, issuedOn: '2026-10-01', paymentTermDays: '7', paid: '23' }),
  );
  documents.insert(anInvoiceToStore('paid', { ...hundred, issuedOn: '2025-11-30', paid: '123' }));
  documents.insert(anExpenseToStore('expense', { issuedOn: '2026-11-20' }));
  for (const id of ['due-today', 'late', 'half-paid', 'paid', 'expense']) accept(store, id);
  documents.insert(anInvoiceToStore('draft', { ...hundred, issuedOn: '2026-11-23' }));
  documents.insert(anInvoiceToStore('older-draft', { ...hundred, issuedOn: '2026-10-31' }));
  documents.insert(anInvoiceToStore('binned', { ...hundred, issuedOn: '2026-11-23' }));
  documents.setDeleted('binned', NOON);
  return { ...store, clock: fixedClock() };
}

describe('the figures of the first screen', () => {
  it('are twelve months that end with this one, each with what iFirma accepted', () => {
    const { months } = makeDashboardFigures(seeded());
    expect(months.map(({ month }) => month)).toEqual([
      ...['12'].map((month) => `2025-${month}`),
      ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map((month) => `2026-${month}`),
    ]);
    const nothing = { count: 0, netMinor: 0, grossMinor: 0 };
    expect(months[0]).toEqual({ month: '2025-12', sales: nothing, costs: nothing });
    expect(months.at(-2)?.sales).toEqual({ count: 1, netMinor: 10_000, grossMinor: 12_300 });
    expect(months.at(-1)?.sales).toEqual({ count: 2, netMinor: 20_000, grossMinor: 24_600 });
    expect(months.at(-1)?.costs.count).toBe(1);
  });

  it('say apart what of this month is not in iFirma, without the bin', () => {
    const { notAccepted } = makeDashboardFigures(seeded());
    expect(notAccepted.sales).toEqual({ count: 1, netMinor: 10_000, grossMinor: 12_300 });
    expect(notAccepted.costs.count).toBe(0);
  });

  it('count what is left to pay, and as overdue only what was due before today (C-06)', () => {
    const { unpaid, overdue } = makeDashboardFigures(seeded());
    expect(unpaid).toEqual({ count: 3, leftMinor: 12_300 + 12_300 + 10_000 });
    expect(overdue).toEqual({ count: 2, leftMinor: 12_300 + 10_000 });
  });

  it('take iFirma’s total where it has told one (R-05)', () => {
    const store = seeded();
    store.documents.insert(anInvoiceToStore('other-total', { ...hundred, issuedOn: '2026-11-23' }));
    accept(store, 'other-total', 12_301);
    expect(makeDashboardFigures(store).months.at(-1)?.sales.grossMinor).toBe(24_600 + 12_301);
  });

  it('are the totals of the lists that they open', () => {
    const store = seeded();
    const { months, unpaid, overdue, notAccepted } = makeDashboardFigures(store);
    const list = (input: object) =>
      listDocuments(store, {
        kind: 'invoice',
        states: [],
        search: '',
        inBin: false,
        offset: 0,
        limit: 50,
        ...input,
      });
    const accepted = list({ states: ['accepted'], issuedIn: '2026-11' }).totals;
    expect(months.at(-1)?.sales).toEqual({
      count: accepted.count,
      netMinor: accepted.netMinor,
      grossMinor: accepted.grossMinor,
    });
    expect(list({ states: ['draft'], issuedIn: '2026-11' }).totals.count).toBe(notAccepted.sales.count);
    expect(list({ payment: 'unpaid' }).totals.count).toBe(unpaid.count);
    const late = list({ payment: 'overdue' });
    expect(late.totals.count).toBe(overdue.count);
    // The list's own mark and the figure follow one rule.
    expect(late.rows.map(({ documentId, isOverdue }) => [documentId, isOverdue])).toEqual([
      ['late', true],
      ['half-paid', true],
    ]);
  });
});
