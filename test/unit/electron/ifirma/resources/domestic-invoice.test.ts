import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { IFIRMA_DIALECT, type IfirmaDialect } from '../../../../../electron/ifirma/dialect';
import { writeDomesticInvoice } from '../../../../../electron/ifirma/resources/domestic-invoice';
import { aCompanyProfile, anExemptCompanyProfile } from '../../../../builders/a-company-profile';
import { aDialect } from '../../../../builders/a-dialect';
import { aPartyForm } from '../../../../builders/a-party-form';
import { anInvoice } from '../../../../builders/an-invoice';
import { anInvoiceLine } from '../../../../builders/an-invoice-form';

type Member = Readonly<Record<string, unknown>>;

const textOf = (invoice = anInvoice(), dialect: IfirmaDialect = IFIRMA_DIALECT) =>
  new TextDecoder().decode(writeDomesticInvoice(invoice, dialect));
const bodyOf = (...args: Parameters<typeof textOf>) =>
  JSON.parse(textOf(...args)) as Member & { Pozycje: Member[]; Kontrahent: Member };
const firstLineOf = (...args: Parameters<typeof textOf>) => bodyOf(...args).Pozycje[0];

describe('the body of a domestic invoice', () => {
  it('is written byte for byte as iFirma documents it', () => {
    expect(textOf()).toBe(
      '{"Zaplacono":0.00,"ZaplaconoNaDokumencie":0.00,"LiczOd":"NET",' +
        '"NumerKontaBankowego":"61109010140000071219812874","SplitPayment":false,' +
        '"DataWystawienia":"2026-11-23","MiejsceWystawienia":"Kraków","DataSprzedazy":"2026-11-23",' +
        '"FormatDatySprzedazy":"DZN","TerminPlatnosci":"2026-12-07","SposobZaplaty":"PRZ",' +
        '"RodzajPodpisuOdbiorcy":"BPO","WidocznyNumerGios":false,"WidocznyNumerBdo":false,"Numer":null,' +
        '"Pozycje":[{"StawkaVat":0.23,"TypStawkiVat":"PRC","Ilosc":12,"CenaJednostkowa":180,' +
        '"NazwaPelna":"Programowanie","Jednostka":"godz."}],' +
        '"Kontrahent":{"Nazwa":"Żółw i Synowie sp. z o.o.","PrefiksUE":null,"NIP":"7261120385",' +
        '"Ulica":"ul. Świętej Anny 5","KodPocztowy":"31-008","Kraj":"Polska","KodKraju":"PL",' +
        '"Miejscowosc":"Kraków","Email":"biuro@example.com","Telefon":"12 345 67 89","OsobaFizyczna":false}}',
    );
  });

  it('keeps quantity and price exactly as typed', () => {
    const lines = [anInvoiceLine({ quantity: '0,333333', unitPrice: '99999999,99' })];
    const text = textOf(anInvoice({ lines }));
    expect(text).toContain('"Ilosc":0.333333,');
    expect(text).toContain('"CenaJednostkowa":99999999.99,');
  });

  it('gives amounts two decimals, whatever was typed', () => {
    expect(textOf(anInvoice({ paid: '10' }))).toContain('"Zaplacono":10.00,"ZaplaconoNaDokumencie":10.00,');
    expect(textOf(anInvoice({ paid: '0,1' }))).toContain('"Zaplacono":0.10,');
  });

  it.each([
    ['23', '0.23'],
    ['8', '0.08'],
    ['5', '0.05'],
    ['0', '0.00'],
  ] as const)('writes the rate %s %% as the fraction %s', (vatRate, fraction) => {
    expect(textOf(anInvoice({ lines: [anInvoiceLine({ vatRate })] }))).toContain(
      `"StawkaVat":${fraction},"TypStawkiVat":"PRC"`,
    );
  });

  it('gives an exempt line no rate but its legal basis', () => {
    const lines = [anInvoiceLine({ vatRate: 'zw', exemptionBasis: 'Art. 43 ust. 1 pkt 29' })];
    expect(firstLineOf(anInvoice({ lines }))).toMatchObject({
      StawkaVat: null,
      TypStawkiVat: 'ZW',
      PodstawaPrawna: 'Art. 43 ust. 1 pkt 29',
    });
    expect(firstLineOf(anInvoice({ lines }))).not.toHaveProperty('PKWiU');
  });

  it.each([
    ['17', '0.17'],
    ['12.5', '0.125'],
    ['12', '0.12'],
    ['10', '0.10'],
    ['8.5', '0.085'],
    ['5.5', '0.055'],
    ['3', '0.03'],
  ] as const)('writes the ryczałt rate %s %% as %s', (ryczaltRate, fraction) => {
    const company = aCompanyProfile({ taxForm: 'ryczalt' });
    const text = textOf(anInvoice({ lines: [anInvoiceLine({ ryczaltRate })] }, company));
    expect(text).toContain(`"StawkaRyczaltu":${fraction}}`);
  });

  it('counts from gross for an exempt seller', () => {
    const invoice = anInvoice({ lines: [anInvoiceLine({ vatRate: 'zw' })] }, anExemptCompanyProfile());
    expect(bodyOf(invoice)).toMatchObject({ LiczOd: 'BRT', SplitPayment: false });
    expect(firstLineOf(invoice)).toMatchObject({ PodstawaPrawna: 'Art. 113 ust. 1', StawkaRyczaltu: 0.12 });
  });

  it('writes a discount, and none where there is none', () => {
    expect(firstLineOf()).not.toHaveProperty('Rabat');
    const lines = [anInvoiceLine({ discountPercent: '12,5' })];
    expect(textOf(anInvoice({ lines }))).toContain('"Rabat":12.5}');
  });

  it.each([
    ['transfer', 'PRZ'],
    ['cash', 'GTK'],
    ['card', 'KAR'],
    ['cash_on_delivery', 'POB'],
    ['compensation', 'KOM'],
    ['paypal', 'PAL'],
    ['payu', 'ALG'],
    ['przelewy24', 'P24'],
    ['tpay', 'TPA'],
    ['electronic', 'ELE'],
    ['direct_debit', 'PZA'],
    ['cheque', 'CZK'],
    ['barter', 'BAR'],
  ] as const)('names the payment method %s as %s', (paymentMethod, code) => {
    expect(bodyOf(anInvoice({ paymentMethod }))).toMatchObject({ SposobZaplaty: code });
  });

  it('says that no account is printed', () => {
    expect(bodyOf(anInvoice({ bankAccount: '' }))).toMatchObject({ NumerKontaBankowego: 'BRAK' });
  });

  it('always says whether payment is split', () => {
    expect(bodyOf(anInvoice({ splitPayment: true }))).toMatchObject({ SplitPayment: true });
    expect(bodyOf()).toMatchObject({ SplitPayment: false });
  });

  it('leaves out what was not given', () => {
    const invoice = anInvoice({
      placeOfIssue: '',
      notes: '',
      paymentTermDays: '',
      buyer: aPartyForm({ street: '', email: '', phone: '' }),
    });
    const body = bodyOf(invoice);
    expect(Object.keys(body)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/MiejsceWystawienia|Uwagi|TerminPlatnosci/)]),
    );
    expect(Object.keys(body.Kontrahent)).toEqual([
      'Nazwa',
      'PrefiksUE',
      'NIP',
      'KodPocztowy',
      'Kraj',
      'KodKraju',
      'Miejscowosc',
      'OsobaFizyczna',
    ]);
  });

  it('gives a private person no tax number', () => {
    const buyer = aPartyForm({ kind: 'person', name: 'Zofia Gęś', nip: '' });
    expect(bodyOf(anInvoice({ buyer })).Kontrahent).toMatchObject({ NIP: null, OsobaFizyczna: true });
  });

  it.each([
    ['DE', 'Niemcy', 'DE'],
    ['GR', 'Grecja', 'EL'],
  ])('names the country %s in Polish and by its code', (countryCode, name, code) => {
    const buyer = aPartyForm({ kind: 'person', nip: '', countryCode, postalCode: '10115' });
    expect(bodyOf(anInvoice({ buyer })).Kontrahent).toMatchObject({ Kraj: name, KodKraju: code });
  });

  it('prints the month of sale where that was chosen', () => {
    expect(bodyOf(anInvoice({ saleDateFormat: 'month' }))).toMatchObject({ FormatDatySprzedazy: 'MSC' });
  });

  it('keeps line breaks of the notes', () => {
    expect(bodyOf(anInvoice({ notes: 'Dziękuję\r\nza współpracę' }))).toMatchObject({
      Uwagi: 'Dziękuję\nza współpracę',
    });
  });

  it('takes an invoice at every limit of the form', () => {
    const line = anInvoiceLine({
      name: 'ż'.repeat(300),
      unit: 'ł'.repeat(10),
      quantity: '0,000001',
      unitPrice: '0,01',
      discountPercent: '99,9999',
      vatRate: 'zw',
      exemptionBasis: 'ą'.repeat(30),
    });
    const buyer = aPartyForm({
      name: 'ń'.repeat(150),
      street: 'ó'.repeat(65),
      city: 'ś'.repeat(65),
      phone: '1'.repeat(32),
    });
    const invoice = anInvoice({
      buyer,
      lines: Array.from({ length: 200 }, () => line),
      notes: 'ź'.repeat(1000),
      placeOfIssue: 'ć'.repeat(50),
    });
    expect(bodyOf(invoice).Pozycje).toHaveLength(200);
  });

  const invoice = anInvoice();
  const [line] = invoice.lines;
  const withLine = (change: object) => ({ ...invoice, lines: [{ ...line, ...change }] as never });

  it.each([
    ['no line', { ...invoice, lines: [] }],
    ['a price with three decimals', withLine({ unitPrice: '1.005' })],
    ['a price of nothing', withLine({ unitPrice: '0.00' })],
    ['a quantity with seven decimals', withLine({ quantity: '0.0000001' })],
    ['a discount of everything', withLine({ discountPercent: '100' })],
    ['a name too long', withLine({ name: 'x'.repeat(301) })],
    ['a day that does not exist', { ...invoice, issuedOn: '2026-02-30' }],
    ['an account of other than 26 digits', { ...invoice, bankAccount: '123' }],
    ['notes too long', { ...invoice, notes: 'x'.repeat(1001) }],
  ])('is never written for %s, which the form refuses', (_what, broken) => {
    expect(() => writeDomesticInvoice(broken, IFIRMA_DIALECT)).toThrow(ZodError);
  });
});

describe('another dialect', () => {
  it('leaves out members that some accounts do without', () => {
    const text = textOf(
      anInvoice(),
      aDialect({
        'sales.zaplaconoNaDokumencie': 'omit',
        'sales.widocznyNumerBdo': 'omit',
        'sales.numerNull': 'omit',
      }),
    );
    expect(text).not.toMatch(/ZaplaconoNaDokumencie|WidocznyNumerBdo|"Numer"/);
  });

  it.each([
    ['PodstawaPrawna', { PodstawaPrawna: 'Art. 43' }],
    ['PKWiU', { PKWiU: 'Art. 43' }],
    ['both', { PKWiU: 'Art. 43', PodstawaPrawna: 'Art. 43' }],
  ] as const)('puts the legal basis into %s', (field, expected) => {
    const lines = [anInvoiceLine({ vatRate: 'zw', exemptionBasis: 'Art. 43' })];
    const written = firstLineOf(anInvoice({ lines }), aDialect({ 'sales.exemptBasisField': field }));
    const { PKWiU, PodstawaPrawna } = written ?? {};
    expect({ PKWiU, PodstawaPrawna }).toEqual(expected);
  });
});
