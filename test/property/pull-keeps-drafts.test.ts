import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toPullDeps } from '../../electron/compose-pull';
import { createPullEngine } from '../../electron/pull/pull-engine';
import type { DocumentAtIfirma } from '../../shared/domain/at-ifirma/document-at-ifirma';
import { DOCUMENT_STATES } from '../../shared/domain/document/document';
import { minor } from '../../shared/domain/money/money';
import { err, ok } from '../../shared/result';
import type { SalesListRow, SalesReading } from '../../electron/ports/ifirma/sales-reading';
import { createCompanyDatabase, openCompanyDatabase } from '../../electron/store/company-database';
import { aContractorRecord } from '../builders/a-contractor-record';
import { aPartyForm } from '../builders/a-party-form';
import { anInvoiceToStore } from '../builders/a-stored-document';
import { fixedClock } from '../fakes/fixed-clock';
import { recordingLog } from '../fakes/recording-log';
import { recordingNotices } from '../fakes/recording-notices';
import { sequenceIds } from '../fakes/sequence-ids';

const MONTH = '2026-10';
const UNSENT = DOCUMENT_STATES.filter((state) => state !== 'accepted');

const anyRow = fc.record({
  ifirmaId: fc.constantFrom('1', '2', '3', '4', '5', '6'),
  number: fc.constantFrom('1/10/2026', '2/10/2026', ''),
  type: fc.constantFrom('prz_faktura_kraj', 'prz_faktura_wys_ter_kraj', 'coś nowego'),
  issuedOn: fc.constantFrom('2026-10-01', '2026-10-31'),
  dueOn: fc.constantFrom(null, '2026-11-14'),
  partyName: fc.constantFrom('Żółw', ''),
  partyNip: fc.constantFrom('1234563218', ''),
  contractorIdentifier: fc.constant('k'),
  grossMinor: fc.integer({ min: -1_000_000, max: 1_000_000 }).map(minor),
  paidMinor: fc.option(fc.integer({ min: 0, max: 1_000_000 }).map(minor), { nil: null }),
  currency: fc.constantFrom('PLN', 'EUR'),
  wasMailed: fc.constantFrom(null, true),
  isDraft: fc.boolean(),
  ksef: fc.constantFrom(
    { state: 'unknown' } as const,
    { state: 'handed_over' } as const,
    { state: 'accepted', ksefNumber: null } as const,
  ),
});
const anyName = fc.constantFrom('Żółw', 'Gęś', 'Kos');
/** What one fetch meets: a list that may fail, and single documents that may. */
const anyFetch = fc.record({
  rows: fc.option(fc.uniqueArray(anyRow, { selector: ({ ifirmaId }) => ifirmaId }), { nil: null }),
  broken: fc.uniqueArray(fc.constantFrom('1', '2', '3')),
  contractors: fc.option(fc.array(anyName, { maxLength: 4 }), { nil: null }),
});
/** Documents here: a state each, some tied to an id that iFirma may list. */
const anyDocuments = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    state: fc.constantFrom(...DOCUMENT_STATES),
    ifirmaId: fc.constantFrom(null, '1', '2', '3'),
  }),
  { selector: ({ key }) => key },
);

it('whatever iFirma lists, in whatever sequence of fetches, every unsent document and every contractor stays as it is byte for byte (P-02)', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyDocuments,
      fc.array(anyName, { maxLength: 3 }),
      fc.array(anyFetch, { minLength: 1, maxLength: 4 }),
      async (here, remembered, fetches) => {
        const folder = mkdtempSync(join(tmpdir(), 'kwit-p02-'));
        const path = join(folder, 'kwit.sqlite');
        const clock = fixedClock();
        try {
          if (!createCompanyDatabase(path).ok) throw new Error('no database');
          const opened = openCompanyDatabase(path, { log: recordingLog(), clock });
          if (!opened.ok) throw new Error(opened.error.code);
          const database = opened.value;
          const { documents } = database;
          for (const { key, state, ifirmaId } of here)
            store(documents, key.repeat(22), state, ifirmaId, clock.now());
          const unsent = () => documents.inStates(UNSENT).map((document) => JSON.stringify(document));
          const contents = () =>
            here.map(({ key }) => JSON.stringify(documents.find(key.repeat(22))?.content));
          for (const [index, name] of remembered.entries())
            database.contractors.save({
              contractorId: String(index).repeat(22),
              party: aPartyForm({ name, nip: '' }),
              searchText: '',
              at: clock.now(),
            });
          const parties = () =>
            remembered.map((_name, index) =>
              JSON.stringify(database.contractors.find(String(index).repeat(22))?.party),
            );
          const [unsentBefore, contentsBefore, partiesBefore] = [unsent(), contents(), parties()];

          for (const fetch of fetches) {
            const engine = createPullEngine(
              toPullDeps({
                ...{ database, clock },
                client: { sales: salesOf(fetch), contractors: registryOf(fetch) },
                ids: { newId: sequenceIds(String(fetches.indexOf(fetch))).newId },
                notices: recordingNotices(),
                log: recordingLog(),
                isOpen: () => true,
                whenSendingIsOver: () => Promise.resolve(),
              }),
            );
            engine.start({ fromMonth: MONTH, toMonth: MONTH });
            await engine.whenIdle();
            expect(unsent()).toEqual(unsentBefore);
            expect(contents()).toEqual(contentsBefore);
            expect(parties()).toEqual(partiesBefore);
          }
          database.close();
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    ),
    { numRuns: 60 },
  );
});

type Documents = Parameters<typeof createPullEngine>[0]['documents'];

function store(
  documents: Documents,
  documentId: string,
  state: (typeof DOCUMENT_STATES)[number],
  ifirmaId: string | null,
  at: string,
): void {
  documents.insert(anInvoiceToStore(documentId));
  if (state === 'draft') return;
  const accepted = {
    ...{ acceptedAt: at, ifirmaId, number: null, netMinor: null, vatMinor: null, grossMinor: null },
    ...{ readAt: null, confirmedText: null, lines: null },
  };
  documents.move({
    ...{ documentId, from: ['draft'], to: state, at, pinnedRevision: 1 },
    ...(state === 'accepted' && { accepted }),
  });
}

/** Under an identifier of its place: the same one may bear another name the next time. */
function registryOf({ contractors }: { readonly contractors: readonly string[] | null }) {
  const rows = (contractors ?? []).map((name, index) => ({
    record: aContractorRecord({ identifier: `k${String(index)}`, name, nip: '' }),
    returnedJson: JSON.stringify(name),
    notReturned: [],
  }));
  return {
    listPage: (page: number) =>
      Promise.resolve(contractors === null ? err({ code: 'offline' as const }) : ok(page === 1 ? rows : [])),
    find: (identifier: string) =>
      Promise.resolve(ok(rows.find(({ record }) => record.identifier === identifier) ?? null)),
  };
}

function salesOf({
  rows,
  broken,
}: {
  rows: readonly SalesListRow[] | null;
  broken: readonly string[];
}): SalesReading {
  const unused = () => Promise.resolve(err({ code: 'offline' as const }));
  return {
    kindOfType: (type) => (type === 'prz_faktura_kraj' ? 'domestic' : null),
    belongsInKsef: () => true,
    listSales: () => Promise.resolve(rows === null ? err({ code: 'offline' }) : ok(rows)),
    listProformas: unused,
    listOfKind: unused,
    findAgain: unused,
    readDocument: (_kind, ifirmaId) =>
      Promise.resolve(
        broken.includes(ifirmaId)
          ? err({ code: 'refused_by_ifirma', serverText: 'nie ma' })
          : ok({ document: aDocument(ifirmaId), rawText: '{}' }),
      ),
  };
}

function aDocument(ifirmaId: string): DocumentAtIfirma {
  return {
    ...{
      ifirmaId,
      number: '1/10/2026',
      issuedOn: '2026-10-01',
      soldOn: null,
      dueOn: null,
      partyName: 'Żółw',
    },
    ...{ partyNip: '', contractorIdentifier: '', partyAddress: null, currency: 'PLN', paidMinor: null },
    ...{ priceBasis: 'net', lines: [], notes: '', ksef: { state: 'unknown' } },
  };
}
