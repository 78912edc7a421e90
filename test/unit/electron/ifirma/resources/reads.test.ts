import { describe, expect, it } from 'vitest';
import { IFIRMA_DIALECT } from '../../../../../electron/ifirma/dialect';
import { readEnvelope, type ResponseMembers } from '../../../../../electron/ifirma/envelope';
import { readAccountingMonth } from '../../../../../electron/ifirma/resources/accounting-month';
import { readDocumentLimit } from '../../../../../electron/ifirma/resources/document-limit';
import { readInvoiceDocument } from '../../../../../electron/ifirma/resources/invoice-document';
import { readSalesPage, salesListPath } from '../../../../../electron/ifirma/resources/sales-list';

function members(value: unknown): ResponseMembers {
  const read = readEnvelope(new TextEncoder().encode(JSON.stringify({ response: value })));
  if (read === null) throw new Error('the envelope was not read');
  return read;
}

describe('the accounting month', () => {
  it('comes without a code, as recorded', () => {
    expect(readAccountingMonth(members({ MiesiacKsiegowy: 11, RokKsiegowy: 2026 }))).toEqual({
      year: 2026,
      month: 11,
    });
  });

  it('may come as text', () => {
    expect(readAccountingMonth(members({ MiesiacKsiegowy: '1', RokKsiegowy: '2027' }))).toEqual({
      year: 2027,
      month: 1,
    });
  });

  it.each([
    [{}],
    [{ MiesiacKsiegowy: 11 }],
    [{ MiesiacKsiegowy: 0, RokKsiegowy: 2026 }],
    [{ MiesiacKsiegowy: 13, RokKsiegowy: 2026 }],
    [{ MiesiacKsiegowy: 1.5, RokKsiegowy: 2026 }],
    [{ MiesiacKsiegowy: 11, RokKsiegowy: 26 }],
    [{ MiesiacKsiegowy: 'NAST', RokKsiegowy: 2026 }],
  ])('is not read from %o', (value) => {
    expect(readAccountingMonth(members(value))).toBeNull();
  });
});

describe('the document limit', () => {
  it('is what the account was granted and what it used', () => {
    expect(readDocumentLimit(members({ Kod: 0, LimitWykorzystany: 1, LimitPrzyznany: 2000 }))).toEqual({
      granted: 2000,
      used: 1,
    });
  });

  it('is not read when one of the two is missing', () => {
    expect(readDocumentLimit(members({ Kod: 0, LimitPrzyznany: 2000 }))).toBeNull();
  });
});

const ROW = {
  FakturaId: 3654778,
  PelnyNumer: '12/11/2026',
  Rodzaj: 'prz_faktura_kraj',
  DataWystawienia: '2026-11-23',
  TerminPlatnosci: null,
  KontrahentNazwa: 'Żółw sp. z o.o.',
  NIPKontrahenta: '726-112-03-85',
  Brutto: 2656.8,
  Zaplacono: 0,
  Waluta: 'PLN',
  CzyWyslano: false,
  KsefStatus: null,
};

describe('the list of sales documents', () => {
  it('is asked for by both dates, page and size', () => {
    expect(salesListPath('sales.list', { fromOn: '2026-11-22', toOn: '2026-11-24' }, 3, 100)).toBe(
      'faktury.json?dataOd=2026-11-22&dataDo=2026-11-24&strona=3&iloscNaStronie=100',
    );
  });

  it('reads a row', () => {
    expect(readSalesPage(members({ Kod: 0, Wynik: [ROW] }), IFIRMA_DIALECT)).toEqual([
      {
        ifirmaId: '3654778',
        number: '12/11/2026',
        type: 'prz_faktura_kraj',
        issuedOn: '2026-11-23',
        partyName: 'Żółw sp. z o.o.',
        partyNip: '726-112-03-85',
        grossMinor: 265680,
        currency: 'PLN',
        dueOn: null,
        paidMinor: 0,
        contractorIdentifier: '',
        wasMailed: false,
        isDraft: false,
        ksef: { state: 'unknown' },
      },
    ]);
  });

  it('knows the other name of the contractor', () => {
    const { KontrahentNazwa, ...rest } = ROW;
    const row = { ...rest, NazwaKontrahenta: KontrahentNazwa };
    expect(readSalesPage(members({ Wynik: [row] }), IFIRMA_DIALECT)?.[0]?.partyName).toBe(KontrahentNazwa);
  });

  it('leaves empty what is missing, and never guesses a currency', () => {
    const { FakturaId, DataWystawienia, Brutto } = ROW;
    const row = { FakturaId: String(FakturaId), DataWystawienia: `${DataWystawienia}T00:00:00`, Brutto };
    expect(readSalesPage(members({ Wynik: [row] }), IFIRMA_DIALECT)).toEqual([
      {
        ifirmaId: '3654778',
        number: '',
        type: '',
        issuedOn: '2026-11-23',
        partyName: '',
        partyNip: '',
        grossMinor: 265680,
        currency: '',
        dueOn: null,
        paidMinor: null,
        contractorIdentifier: '',
        wasMailed: null,
        isDraft: false,
        ksef: { state: 'unknown' },
      },
    ]);
  });

  it.each([
    ['no list', {}],
    ['a list that is none', { Wynik: '' }],
    ['a row without identifier', { Wynik: [ROW, { ...ROW, FakturaId: undefined }] }],
    ['a row without date', { Wynik: [{ ...ROW, DataWystawienia: null }] }],
    ['a row with a date that does not exist', { Wynik: [{ ...ROW, DataWystawienia: '2026-13-01' }] }],
    ['a row without amount', { Wynik: [{ ...ROW, Brutto: null }] }],
  ])('is not read at all with %s', (_what, value) => {
    expect(readSalesPage(members(value), IFIRMA_DIALECT)).toBeNull();
  });
});

const DOCUMENT = {
  PelnyNumer: '12/11/2026',
  DataWystawienia: '2026-11-23',
  DataSprzedazy: '2026-11-20',
  LiczOd: 'NET',
  NIPKontrahenta: '7261120385',
  NumerKSeF: null,
  Kontrahent: { Nazwa: 'Żółw', NIP: '726-112-03-85', Ulica: null },
  Pozycje: [
    { NazwaPelna: 'Programowanie', Ilosc: 12, CenaJednostkowa: 180.0, StawkaVat: 0.23, TypStawkiVat: 'PRC' },
    {
      ...{ NazwaPelna: 'Szkolenie', Ilosc: '1.5', CenaJednostkowa: 100, StawkaVat: null, TypStawkiVat: 'ZW' },
      ...{ Jednostka: 'godz.', Rabat: 12.5, CenaZRabatem: '87.50', PodstawaPrawna: 'Art. 43' },
    },
  ],
};

describe('a document as iFirma holds it', () => {
  const expected = {
    ifirmaId: '77',
    number: '12/11/2026',
    issuedOn: '2026-11-23',
    soldOn: '2026-11-20',
    partyName: 'Żółw',
    partyNip: '7261120385',
    lines: [
      {
        ...{ name: 'Programowanie', quantity: '12', unitPrice: '180', vatRate: '0.23', unit: '' },
        ...{ discountPercent: '', discountedPrice: '', exemptionBasis: '' },
      },
      {
        ...{ name: 'Szkolenie', quantity: '1.5', unitPrice: '100', vatRate: '', unit: 'godz.' },
        ...{ discountPercent: '12.5', discountedPrice: '87.50', exemptionBasis: 'Art. 43' },
      },
    ],
    priceBasis: 'net',
    ksefNumber: null,
  };

  it('is read from the envelope itself', () => {
    expect(readInvoiceDocument(members(DOCUMENT), '77', IFIRMA_DIALECT)).toEqual(expected);
  });

  it('is read from inside Wynik', () => {
    expect(readInvoiceDocument(members({ Kod: 0, Wynik: DOCUMENT }), '77', IFIRMA_DIALECT)).toEqual(expected);
  });

  it('tells its own identifier and KSeF number where iFirma gives them', () => {
    const document = { ...DOCUMENT, Identyfikator: '78', NumerKSeF: '7261120385-20261123-0123456789AB-A4' };
    expect(readInvoiceDocument(members(document), '77', IFIRMA_DIALECT)).toMatchObject({
      ifirmaId: '78',
      ksefNumber: '7261120385-20261123-0123456789AB-A4',
    });
  });

  it('takes the tax number of the contractor where the document has none', () => {
    const document = { ...DOCUMENT, NIPKontrahenta: '' };
    expect(readInvoiceDocument(members(document), '77', IFIRMA_DIALECT)?.partyNip).toBe('726-112-03-85');
  });

  it.each(['PelnyNumer', 'DataWystawienia', 'DataSprzedazy', 'LiczOd', 'Pozycje'])(
    'is not read without %s',
    (name) => {
      expect(
        readInvoiceDocument(members({ ...DOCUMENT, [name]: undefined }), '77', IFIRMA_DIALECT),
      ).toBeNull();
    },
  );
});
