import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { aDialect } from '../../../../builders/a-dialect';
import { aSalesDocument } from '../../../../builders/a-sales-document';
import { BYTES, changeLines, wireBody, wireText } from './wire-body';

const abroad = aSalesDocument('service_abroad');
const inEu = aSalesDocument('eu_service');

const SERVICE =
  `"NazwaUslugi":"Programowanie","ZaplaconoNaDokumencie":0.00,${BYTES.account},${BYTES.sale},` +
  '"DataObowiazkuPodatkowego":"2026-11-23","Jezyk":"en","Waluta":"EUR","RodzajPodpisuOdbiorcy":"BPO",' +
  '"WidocznyNumerGios":false,"Numer":null,' +
  `"Pozycje":[{"StawkaVat":0.00,"TypStawkiVat":"PRC",${BYTES.item},${BYTES.foreignNames}}],`;

describe('the body of a service taxed abroad', () => {
  it('for a buyer in the EU is written byte for byte as clients send it', () => {
    expect(wireText(inEu)).toBe(`{${SERVICE}${BYTES.euBuyer}}`);
  });

  it('for a buyer elsewhere says whether article 28b applies', () => {
    expect(wireText(abroad)).toBe(
      `{"UslugaSwiadczonaTrybArt28b":true,${SERVICE}"Kontrahent":{"Nazwa":"Müller & Söhne GmbH",` +
        '"PrefiksUE":null,"NIP":null,"Ulica":"Mariahilfer Straße 10","KodPocztowy":"1070",' +
        '"Kraj":"Stany Zjednoczone","KodKraju":"US","Miejscowosc":"Wien","Email":"office@example.at",' +
        '"OsobaFizyczna":false}}',
    );
    expect(wireBody({ ...abroad, isUnderArticle28b: false })).toMatchObject({
      UslugaSwiadczonaTrybArt28b: false,
    });
  });

  it('carries ryczałt rate, series, template and the issuer’s name', () => {
    const lines = changeLines(inEu, { ryczaltRate: '12' } as const);
    expect(
      wireBody({ ...inEu, lines, series: 'EU', template: 'logo', issuerName: 'Anna Ćma' }),
    ).toMatchObject({
      NazwaSeriiNumeracji: 'EU',
      NazwaSzablonu: 'logo',
      PodpisWystawcy: 'Anna Ćma',
      Pozycje: [{ StawkaRyczaltu: 0.12 }],
    });
  });

  it('sends nothing that this body is not known to take', () => {
    const lines = changeLines(inEu, { discountPercent: '10', gtu: '12', classification: '62.01' });
    const typed = { ...inEu, lines, notes: 'Dziękuję', recipientName: 'Jan', isRateShown: true };
    expect(wireText(typed)).toBe(wireText(inEu));
  });

  it('keeps the percentage even where goods are marked NP', () => {
    expect(wireText(inEu, aDialect({ 'sales.npRate': 'NP' }))).toBe(wireText(inEu));
  });

  it.each([
    ['no name of the service', { serviceName: '' }],
    ['a name of the service of 301 characters', { serviceName: 'x'.repeat(301) }],
    ['a tax point that does not exist', { taxPointOn: '2026-13-01' }],
    ['an issue date after the 15th of the next month', { issuedOn: '2026-12-16' }],
    ['a price of nothing', { lines: changeLines(inEu, { unitPrice: '0.00' }) }],
  ])('is never written with %s', (_what, change) => {
    expect(() => wireText({ ...inEu, ...change })).toThrow(ZodError);
    expect(() => wireText({ ...abroad, ...change })).toThrow(ZodError);
  });

  it('in the EU needs a VAT number of the EU', () => {
    const buyer = { ...inEu.buyer, taxNumber: { euPrefix: null, number: '123456789' } };
    expect(wireBody({ ...abroad, buyer })).toBeDefined();
    expect(() => wireText({ ...inEu, buyer } as never)).toThrow(ZodError);
  });

  it('leaves out what was paid in another dialect', () => {
    const dialect = aDialect({ 'sales.zaplaconoNaDokumencie': 'omit', 'sales.numerNull': 'omit' });
    expect(wireText(inEu, dialect)).not.toMatch(/Zaplacono|"Numer"/u);
  });
});
