import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IFIRMA_DIALECT } from '../../electron/ifirma/dialect';
import { createIfirmaClient, type IfirmaClient } from '../../electron/ifirma/ifirma-client';
import { OPERATIONS } from '../../electron/ifirma/operations';
import type { TransportOutcome } from '../../electron/ports/ifirma/ifirma-transport';
import { WRITE_OPERATIONS, type ReadOperation } from '../../electron/ports/ifirma/operation';
import { classifyOutcome } from '../../electron/sync/attempts/classify-outcome';
import type { AppError } from '../../shared/app-error';
import type { Result } from '../../shared/result';
import { fixedClock } from '../fakes/fixed-clock';
import { fixedContractorIdentifiers } from '../fakes/fixed-contractor-identifiers';
import { fixedKeys } from '../fakes/fixed-keys';
import { freeBudget } from '../fakes/free-budget';
import { recordingLog } from '../fakes/recording-log';
import { aResponse } from '../fakes/scripted-transport';
import { damage } from '../fixtures/damage';
import { proveRuns, proveSeed } from '../fixtures/prove-runs';

/** A client whose every request is answered with the bytes that were set last. */
function openClient() {
  let answer: TransportOutcome = aResponse('');
  const client = createIfirmaClient({
    transport: { send: () => Promise.resolve(answer) },
    keys: fixedKeys(),
    budget: freeBudget(),
    clock: fixedClock(),
    log: recordingLog(),
    identifiers: fixedContractorIdentifiers(),
    random: () => 0,
    sleep: () => Promise.resolve(),
  });
  return {
    client,
    answerWith: (bytes: Uint8Array) => {
      answer = aResponse(bytes);
    },
  };
}

type Members = Readonly<Record<string, unknown>>;

/** The envelope by other means: the plain parser, which forgives nothing that matters here but duplicates. */
function membersOf(bytes: Buffer): Members | null {
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) return null;
  try {
    const { response } = JSON.parse(text) as { response: unknown };
    return typeof response === 'object' && response !== null ? (response as Members) : null;
  } catch {
    return null;
  }
}

/** Of two codes in one object the second would win in one parser and the first in another. */
function hasCodeTwice(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  const written = (text.match(/"(?:K|\\u004[bB])od"\s*:/gu) ?? []).length;
  let read = 0;
  // The plain parser has thrown the first of two away.
  JSON.parse(text, (name, value: unknown) => {
    if (name === 'Kod') read += 1;
    return value;
  });
  return written > read;
}

const WINDOW = { fromOn: '2026-11-01', toOn: '2026-11-30' };
const ROW = '{"FakturaId":77,"PelnyNumer":"1/11/2026","DataWystawienia":"2026-11-23","Brutto":1.00}';
const LIST = `{"response":{"Kod":0,"Informacja":"","Wynik":[${ROW}]}}`;
const DOCUMENT =
  '{"response":{"Kod":0,"PelnyNumer":"1/11/2026","DataWystawienia":"2026-11-23","DataSprzedazy":"2026-11-23",' +
  '"LiczOd":"NET","Pozycje":[{"NazwaPelna":"a","Ilosc":1,"CenaJednostkowa":2.5,"StawkaVat":0.23}]}}';
const CONTRACTORS = '{"response":{"Kod":0,"Wynik":[{"Identyfikator":"ZOLW","Nazwa":"Żółw","Wybrany":true}]}}';

type Read = {
  readonly operation: ReadOperation;
  readonly answer: string;
  readonly make: (client: IfirmaClient) => Promise<Result<unknown, AppError>>;
};
const reads: readonly Read[] = [
  {
    operation: 'month.read',
    answer: '{"response":{"MiesiacKsiegowy":11,"RokKsiegowy":2026}}',
    make: ({ accounting }) => accounting.readAccountingMonth(),
  },
  {
    operation: 'limit.read',
    answer: '{"response":{"Kod":0,"LimitWykorzystany":1,"LimitPrzyznany":2000}}',
    make: ({ accounting }) => accounting.readDocumentLimit(),
  },
  { operation: 'sales.list', answer: LIST, make: ({ sales }) => sales.listSales(WINDOW) },
  { operation: 'proforma.list', answer: LIST, make: ({ sales }) => sales.listProformas(WINDOW) },
  { operation: 'document.listOfType', answer: LIST, make: ({ sales }) => sales.listOfKind('wdt', WINDOW) },
  {
    operation: 'rachunek.listOfType',
    answer: LIST,
    make: ({ sales }) => sales.listOfKind('rachunek', WINDOW),
  },
  { operation: 'document.read', answer: DOCUMENT, make: ({ accounting }) => accounting.readInvoice('77') },
  { operation: 'document.read', answer: DOCUMENT, make: ({ sales }) => sales.readDocument('oss', '77') },
  { operation: 'rachunek.read', answer: DOCUMENT, make: ({ sales }) => sales.readDocument('rachunek', '77') },
  { operation: 'contractor.search', answer: CONTRACTORS, make: ({ contractors }) => contractors.search('a') },
  { operation: 'contractor.read', answer: CONTRACTORS, make: ({ contractors }) => contractors.find('ZOLW') },
  { operation: 'contractor.list', answer: CONTRACTORS, make: ({ contractors }) => contractors.listPage(1) },
  {
    operation: 'dictionary.vatRates',
    answer: '{"response":{"KodKraju":"de","StawkiVat":[{"Rodzaj":"POD","Wartosc":19.0}]}}',
    make: ({ dictionary }) => dictionary.readVatRates('DE', null),
  },
];

const isPdf = (bytes: Buffer) => bytes.subarray(0, 4).equals(Buffer.from('%PDF'));
/** Blanks and a byte order mark may stand before it. */
const isXml = (bytes: Buffer) =>
  bytes
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
    .trimStart()
    .startsWith('<');

type FileRead = Pick<Read, 'operation' | 'make'> & { readonly begins: (bytes: Buffer) => boolean };
const files: readonly FileRead[] = (['domestic', 'rachunek'] as const)
  .flatMap((kind): readonly FileRead[] => {
    const area = kind === 'domestic' ? 'document' : 'rachunek';
    return [
      {
        operation: `${area}.readPdf`,
        begins: isPdf,
        make: ({ files: at }) => at.readPdf(kind, '77', 'plain'),
      },
      {
        operation: `${area}.readPdfVariant`,
        begins: isPdf,
        make: ({ files: at }) => at.readPdf(kind, '77', 'single'),
      },
      { operation: `${area}.readXml`, begins: isXml, make: ({ files: at }) => at.readXml(kind, '77') },
    ];
  })
  .concat({
    operation: 'correction.readPdf',
    begins: isPdf,
    make: ({ files: at }) => at.readCorrectionPdf('77'),
  });

/** True when the answer may be read: a code of 0, nothing found, or none where none has to be. */
function mayBeRead(operation: ReadOperation, bytes: Buffer): boolean {
  const members = membersOf(bytes);
  if (members === null || hasCodeTwice(bytes)) return false;
  if (!('Kod' in members)) return IFIRMA_DIALECT['envelope.kodOptional'].value.includes(operation);
  const kod = members['Kod'];
  if (operation.startsWith('contractor.') && (kod === 208 || kod === '208')) return true;
  return Object.is(kod, 0) || (typeof kod === 'string' && /^0+$/u.test(kod));
}

describe('a read whose answer was damaged on the way', () => {
  const desk = openClient();

  it('succeeds only when the answer may be read, and never throws', async () => {
    let successes = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...reads), damage, async ({ operation, answer, make }, toDamaged) => {
        const bytes = toDamaged(answer);
        desk.answerWith(bytes);
        const read = await make(desk.client);
        if (!read.ok) return;
        successes += 1;
        expect(mayBeRead(operation, bytes), `${operation} ${bytes.toString('utf8')}`).toBe(true);
      }),
      { numRuns: proveRuns(10_000), seed: proveSeed() },
    );
    // Some damage is harmless: without such cases nothing was tested.
    expect(successes).toBeGreaterThan(50);
  });

  it.each(reads)('of $operation succeeds undamaged', async ({ answer, make }) => {
    desk.answerWith(Buffer.from(answer));
    expect(await make(desk.client)).toMatchObject({ ok: true });
  });

  it('is a file only when it begins as one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.constantFrom('%PDF-1.4\n1 0 obj', '<?xml version="1.0"?><faktura/>', '{"response":{"Kod":0}}'),
        damage,
        async ({ operation, begins, make }, answer, toDamaged) => {
          const bytes = toDamaged(answer);
          desk.answerWith(bytes);
          const read = await make(desk.client);
          if (read.ok) expect(begins(bytes), operation).toBe(true);
          else expect(bytes.subarray(0, 5).toString() === '%PDF-' && begins(bytes), operation).toBe(false);
        },
      ),
      { numRuns: proveRuns(2_000), seed: proveSeed() },
    );
  });

  it('is one of every read there is', () => {
    const known = Object.entries(OPERATIONS).filter(([, operation]) => operation.class === 'read');
    const covered = new Set([...reads, ...files].map(({ operation }) => operation));
    expect([...covered].toSorted()).toEqual(known.map(([name]) => name).toSorted());
  });
});

/** An acceptance by other means: the integer 0 once, and what the documentation says that it carries. */
function isTrulyAccepted(answersWith: string, bytes: Buffer): boolean {
  const members = membersOf(bytes);
  if (members === null || hasCodeTwice(bytes)) return false;
  if (!/"Kod"\s*:\s*0\s*[,}]/u.test(bytes.toString('utf8')) || !Object.is(members['Kod'], 0)) return false;
  if (answersWith === 'identifier') {
    return typeof members['Identyfikator'] === 'string' && /^\d{1,20}$/u.test(members['Identyfikator']);
  }
  if (answersWith !== 'contractor_identifier') return true;
  const identifier = members['Wynik'];
  return typeof identifier === 'string' && identifier.trim() !== '' && identifier.length <= 15;
}

describe('a write whose answer was damaged on the way', () => {
  const ANSWERS: readonly string[] = [
    '{"response":{"Kod":0,"Informacja":"Dodano","Identyfikator":"3654778"}}',
    '{"response":{"Kod":0,"Informacja":"Dodano","Wynik":"KW0000000000001"}}',
    '{"response":{"Kod":201,"Informacja":"Nie","Identyfikator":"3654778","Wynik":"A"}}',
    '{"response":{"Kod":0,"Informacja":""}}',
  ];
  const desk = openClient();

  it('is accepted only with Kod 0 and, where documented, an identifier', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...WRITE_OPERATIONS),
        fc.constantFrom(...ANSWERS),
        damage,
        async (operation, answer, toDamaged) => {
          const bytes = toDamaged(answer);
          desk.answerWith(bytes);
          const write = { operation, path: 'anywhere.json', body: Buffer.from('{}') };
          const reply = await desk.client.accounting.write(write);
          const { answersWith } = OPERATIONS[operation];
          const outcome = classifyOutcome(desk.client.accounting.facts(operation), reply);
          if (outcome.kind !== 'accepted') return;
          accepted += 1;
          expect(isTrulyAccepted(answersWith, bytes), `${operation} ${bytes.toString('utf8')}`).toBe(true);
        },
      ),
      { numRuns: proveRuns(10_000), seed: proveSeed() },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
