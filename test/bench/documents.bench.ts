import { test } from 'vitest';
import { makeDashboardFigures } from '../../electron/documents/dashboard-figures';
import { listDocuments } from '../../electron/documents/list-documents';
import { addDays } from '../../shared/domain/days/calendar-day';
import { computeFormTotals } from '../../shared/domain/document/form-totals';
import { foldForSearch } from '../../shared/domain/document/search-fold';
import { aCompanyProfile } from '../builders/a-company-profile';
import { anInvoiceToStore, NOON } from '../builders/a-stored-document';
import { anInvoiceForm, anInvoiceLine } from '../builders/an-invoice-form';
import { aPartyForm } from '../builders/a-party-form';
import { fixedClock } from '../fakes/fixed-clock';
import { openNewDatabase } from '../integration/store/temp-company';

/** Pairs whose ratio says more than their time, which depends on the machine. */
const FIRST_PAGE = { kind: 'invoice', states: [], inBin: false, offset: 0, limit: 100 } as const;

function openWithInvoices(count: number) {
  const store = openNewDatabase();
  store.unitOfWork.transaction(() => {
    for (let index = 0; index < count; index += 1) {
      const buyer = aPartyForm({ name: `Kontrahent ${index} Żółw` });
      store.documents.insert(anInvoiceToStore(`invoice-${index}`, { buyer }));
    }
  });
  return { ...store, clock: fixedClock() };
}

test('the list: ten times the documents', async ({ bench }) => {
  const small = openWithInvoices(1_000);
  const large = openWithInvoices(10_000);
  await bench.compare(
    bench('first page of 1 000', () => {
      listDocuments(small, { ...FIRST_PAGE, search: '' });
    }),
    bench('first page of 10 000', () => {
      listDocuments(large, { ...FIRST_PAGE, search: '' });
    }),
    bench('search in 10 000', () => {
      listDocuments(large, { ...FIRST_PAGE, search: 'zolw 9999' });
    }),
  );
});

/** All of them issued, over the twelve months that the first screen shows: none of its figures is empty. */
function openWithAccepted(count: number) {
  const store = openNewDatabase();
  const accepted = {
    acceptedAt: NOON,
    ifirmaId: null,
    number: null,
    netMinor: null,
    vatMinor: null,
    grossMinor: null,
    readAt: null,
    confirmedText: null,
    lines: null,
  };
  store.unitOfWork.transaction(() => {
    for (let index = 0; index < count; index += 1) {
      const documentId = `invoice-${index}`;
      store.documents.insert(anInvoiceToStore(documentId, { issuedOn: addDays('2025-12-01', index % 350) }));
      const step = { documentId, at: NOON };
      store.documents.move({ ...step, from: ['draft'], to: 'queued', pinnedRevision: 1 });
      store.documents.move({ ...step, from: ['queued'], to: 'sending' });
      store.documents.move({ ...step, from: ['sending'], to: 'accepted', accepted });
    }
  });
  return { ...store, clock: fixedClock() };
}

/** Eleven thousand documents through three states take their time to be written. */
const SEEDING_MS = 600_000;

test('the first screen: ten times the documents', { timeout: SEEDING_MS }, async ({ bench }) => {
  const small = openWithAccepted(1_000);
  const large = openWithAccepted(10_000);
  await bench.compare(
    bench('figures of 1 000', () => {
      makeDashboardFigures(small);
    }),
    bench('figures of 10 000', () => {
      makeDashboardFigures(large);
    }),
  );
});

test('a save: what the disk costs', async ({ bench }) => {
  const { documents, unitOfWork } = openWithInvoices(10_000);
  const { content, facts } = anInvoiceToStore('invoice-0');
  const save = (documentId: string) => {
    const baseRevision = documents.find(documentId)?.revision ?? 0;
    const isSaved = documents.saveContent({
      documentId,
      baseRevision,
      content,
      facts,
      from: ['draft'],
      to: 'draft',
      at: NOON,
    });
    if (!isSaved) throw new Error('the draft was not saved');
  };
  await bench.compare(
    bench('one save, on the disk when it returns', () => {
      unitOfWork.transaction(() => {
        save('invoice-1');
      });
    }),
    bench('the same without waiting for the disk: ten in one transaction, per ten', () => {
      unitOfWork.transaction(() => {
        for (let index = 0; index < 10; index += 1) save('invoice-2');
      });
    }),
  );
});

test('totals: ten times the lines', async ({ bench }) => {
  const profile = aCompanyProfile();
  const withLines = (count: number) => ({
    kind: 'invoice' as const,
    form: anInvoiceForm({
      lines: Array.from({ length: count }, (_, index) =>
        anInvoiceLine({ lineId: `line-${index}`, quantity: `${index + 1},25` }),
      ),
    }),
  });
  const ten = withLines(10);
  const hundred = withLines(100);
  await bench.compare(
    bench('invoice of 10 lines', () => {
      computeFormTotals(ten.form, profile);
    }),
    bench('invoice of 100 lines', () => {
      computeFormTotals(hundred.form, profile);
    }),
  );
});

test('search: folding', async ({ bench }) => {
  await bench('fold a name', () => {
    foldForSearch('Zażółć Gęślą Jaźń Sp. z o.o., ul. Świętego Łukasza 12');
  }).run();
});
