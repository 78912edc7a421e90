import { describe, expect, it } from 'vitest';
import { minor } from '../../../../shared/domain/money/money';
import { SALES_KINDS } from '../../../../shared/domain/sales/sales-kind';
import { err, ok } from '../../../../shared/result';
import type { ReadableKind } from '../../../../electron/ports/ifirma/sales-reading';
import { aDialect } from '../../../builders/a-dialect';
import { anEnvelope, aResponse } from '../../../fakes/scripted-transport';
import { openAccountingDesk } from './accounting-desk';

const openSales = (
  answers: Parameters<typeof openAccountingDesk>[0],
  overrides: Parameters<typeof openAccountingDesk>[1] = {},
) => {
  const desk = openAccountingDesk(answers, overrides);
  const addresses = () =>
    desk.transport.requests.map(({ url }) => url.replace('https://www.ifirma.pl/iapi/', ''));
  return { ...desk, sales: desk.client.sales, addresses };
};

const ROW = {
  FakturaId: 77,
  PelnyNumer: '12/11/2026',
  Rodzaj: 'prz_nowy_rodzaj',
  DataWystawienia: '2026-11-23',
  TerminPlatnosci: '2026-12-07',
  KontrahentNazwa: 'Żółw',
  IdentyfikatorKontrahenta: 'ZOLW',
  NIPKontrahenta: '7261120385',
  Brutto: '123.40',
  Zaplacono: 23.4,
  Waluta: 'EUR',
  CzyWyslano: true,
  CzySzkic: 'true',
  KsefStatus: 'PRZYJETA',
};
const page = (...rows: readonly unknown[]) => anEnvelope({ Kod: 0, Informacja: '', Wynik: rows });
const WINDOW = { fromOn: '2026-11-01', toOn: '2026-11-30' };

describe('a list', () => {
  it('reads all that a row says, of a type that nobody knows too', async () => {
    const { sales } = openSales([page(ROW), page()]);
    expect(await sales.listSales(WINDOW)).toEqual(
      ok([
        {
          ifirmaId: '77',
          number: '12/11/2026',
          type: 'prz_nowy_rodzaj',
          issuedOn: '2026-11-23',
          dueOn: '2026-12-07',
          partyName: 'Żółw',
          partyNip: '7261120385',
          contractorIdentifier: 'ZOLW',
          grossMinor: 12_340,
          paidMinor: 2_340,
          currency: 'EUR',
          wasMailed: true,
          isDraft: true,
          ksef: { state: 'accepted', ksefNumber: null },
        },
      ]),
    );
  });

  it('does not take the mark of sending for anything in a dialect that distrusts it', async () => {
    const dialect = aDialect({ 'read.czyWyslano': 'nothing' });
    const listed = await openSales([page(ROW), page()], { dialect }).sales.listSales(WINDOW);
    expect(listed.ok && listed.value[0]?.wasMailed).toBeNull();
  });

  it('knows every documented filter', async () => {
    const { sales, addresses } = openSales([page()]);
    await sales.listProformas({
      ...WINDOW,
      grossFromMinor: minor(100),
      grossToMinor: minor(99_999),
      contractorIdentifier: 'ZOLW',
      nip: '7261120385',
      type: 'prz_faktura_proforma',
      statuses: ['overdue', 'part_paid', 'unpaid', 'paid'],
    });
    expect(addresses()).toEqual([
      'proformy.json?dataOd=2026-11-01&dataDo=2026-11-30&kwotaOd=1.00&kwotaDo=999.99&kontrahent=ZOLW' +
        '&nipKontrahenta=7261120385&typ=prz_faktura_proforma' +
        '&status=przeterminowane%2CoplaconeCzesciowo%2Cnieoplacone%2Coplacone&strona=1&iloscNaStronie=100',
    ]);
  });

  it('of one kind is asked with its days in numbers, until nothing new comes', async () => {
    const { FakturaId, ...rest } = ROW;
    const { sales, addresses } = openSales([page({ ...rest, Identyfikator: FakturaId }), page(ROW)]);
    const listed = await sales.listOfKind('wdt', WINDOW);
    expect(listed.ok && listed.value.map(({ ifirmaId }) => ifirmaId)).toEqual(['77']);
    expect(addresses()).toEqual([
      'fakturawdt/list.json?limit=100&offset=0&dzienOd=1&miesiacOd=11&rokOd=2026&dzienDo=30&miesiacDo=11&rokDo=2026',
      'fakturawdt/list.json?limit=100&offset=100&dzienOd=1&miesiacOd=11&rokOd=2026&dzienDo=30&miesiacDo=11&rokDo=2026',
    ]);
  });

  it('of rachunki is signed with their key, or with that of invoices by the dialect', async () => {
    const own = openSales([page()]);
    await own.sales.listOfKind('rachunek', WINDOW);
    expect(own.keys.proofs.map(({ keyName }) => keyName)).toEqual(['rachunek']);
    const foreign = openSales([page()]);
    await foreign.sales.listOfKind('foreign_rachunek', WINDOW);
    expect(foreign.keys.proofs.map(({ keyName }) => keyName)).toEqual(['rachunek']);
    expect(foreign.addresses()[0]).toMatch(/^rachunekue\/list\.json\?/u);
    const other = openSales([page()], { dialect: aDialect({ 'rachunek.keyName': 'faktura' }) });
    await other.sales.listOfKind('rachunek', WINDOW);
    expect(other.keys.proofs.map(({ keyName }) => keyName)).toEqual(['faktura']);
    expect(other.api.facts('rachunek.create').keyName).toBe('faktura');
  });
});

describe('finding a document again', () => {
  const isIt = ({ ifirmaId }: { ifirmaId: string }) => ifirmaId === '77';

  it('ends at the first list that has it', async () => {
    const { sales, addresses, budget } = openSales([page(ROW), page()]);
    const found = await sales.findAgain('domestic', WINDOW, isIt);
    expect(found.ok && found.value).toHaveLength(1);
    expect(addresses().every((address) => address.startsWith('faktury.json'))).toBe(true);
    expect(new Set(budget.uses)).toEqual(new Set(['reconcile']));
  });

  it('looks into the list of its kind next', async () => {
    const { sales, addresses } = openSales([page(), page(ROW), page()]);
    const found = await sales.findAgain('domestic', WINDOW, isIt);
    expect(found.ok && found.value).toHaveLength(1);
    expect(addresses()[1]).toMatch(/^fakturakraj\/list\.json/u);
  });

  it('begins there by the dialect', async () => {
    const dialect = aDialect({ 'read.perTypeLists': 'per_type_first' });
    const { sales, addresses } = openSales([page(), page()], { dialect });
    expect(await sales.findAgain('proforma', WINDOW, isIt)).toEqual(ok([]));
    expect(addresses().map((address) => address.split('?')[0])).toEqual([
      'fakturaproformakraj/list.json',
      'proformy.json',
    ]);
  });

  it('is no absence when a list fails', async () => {
    const { sales } = openSales([page(), anEnvelope({ Kod: 202, Informacja: 'stop' })]);
    expect(await sales.findAgain('domestic', WINDOW, isIt)).toEqual(
      err({ code: 'account_settings', serverText: 'stop' }),
    );
  });
});

describe('a single document', () => {
  const DOCUMENT = {
    PelnyNumer: '3/11/2026',
    DataWystawienia: '2026-11-23T00:00:00',
    Waluta: 'EUR',
    Pozycje: [{ NazwaPelna: 'Usługa', Ilosc: '1.5', CenaJednostkowa: 100.1, StawkaVat: null }, {}],
    Kontrahent: { Nazwa: 'Zażółć GmbH', NIP: 'DE123', KodKraju: 'el' },
    NowePole: { a: [1.5] },
  };
  const PLAIN_LINE = { unit: '', discountPercent: '', discountedPrice: '', exemptionBasis: '' };
  const understood = {
    ifirmaId: '77',
    number: '3/11/2026',
    issuedOn: '2026-11-23',
    soldOn: null,
    dueOn: null,
    partyName: 'Zażółć GmbH',
    partyNip: 'DE123',
    contractorIdentifier: '',
    partyAddress: {
      street: '',
      postalCode: '',
      city: '',
      countryCode: 'GR',
      email: '',
      phone: '',
      isPerson: null,
    },
    currency: 'EUR',
    paidMinor: null,
    priceBasis: null,
    lines: [
      { name: 'Usługa', quantity: '1.5', unitPrice: '100.1', vatRate: '', ...PLAIN_LINE },
      { name: '', quantity: '', unitPrice: '', vatRate: '', ...PLAIN_LINE },
    ],
    notes: '',
    ksef: { state: 'unknown' },
  };

  it('is read as far as it is understood, beside the answer as it came', async () => {
    const text = JSON.stringify({ response: DOCUMENT });
    const { sales } = openSales([aResponse(text)]);
    expect(await sales.readDocument('currency', '77')).toEqual(ok({ document: understood, rawText: text }));
  });

  it('may stand in Wynik', async () => {
    const read = await openSales([anEnvelope({ Kod: 0, Wynik: DOCUMENT })]).sales.readDocument('wdt', '77');
    expect(read.ok && read.value.document).toEqual(understood);
    const answers = Array.from({ length: 4 }, () => anEnvelope({ Kod: 0, Wynik: DOCUMENT }));
    const direct = openSales(answers, { dialect: aDialect({ 'read.documentRoot': 'direct' }) });
    expect(await direct.sales.readDocument('wdt', '77')).toMatchObject({ ok: false });
  });

  it.each(SALES_KINDS.filter((kind): kind is ReadableKind => kind !== 'correction'))(
    'of kind %s has an address',
    async (kind) => {
      const { sales, addresses } = openSales([anEnvelope(DOCUMENT)]);
      expect(await sales.readDocument(kind, '77')).toMatchObject({ ok: true });
      expect(addresses()[0]).toMatch(/^\w+\/77\.json$/u);
    },
  );

  it.each([
    ['a refusal', anEnvelope({ Kod: 400, Informacja: 'Brak faktury' }), 'bad_request_header'],
    ['an answer that fits nothing', anEnvelope({ Kod: 0 }), 'unreadable_answer'],
    ['a document without number', anEnvelope({ ...DOCUMENT, PelnyNumer: ' ' }), 'unreadable_answer'],
  ])('is an error with %s', async (_what, answer, code) => {
    const read = await openSales([answer, answer, answer, answer]).sales.readDocument('domestic', '77');
    expect(read).toMatchObject({ ok: false, error: { code } });
  });
});
