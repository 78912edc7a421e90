import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { aDialect } from '../../../../builders/a-dialect';
import { aForeignBuyer } from '../../../../builders/a-foreign-buyer';
import { aSalesDocument } from '../../../../builders/a-sales-document';
import { BYTES, changeLines, wireBody, wireText } from './wire-body';

const wdt = aSalesDocument('wdt');
const goodsExport = aSalesDocument('goods_export');

const SALE_WITHOUT_PLACE = BYTES.sale.replace('"MiejsceWystawienia":"Kraków",', '');
const HEAD =
  `{"Zaplacono":0.00,"ZaplaconoNaDokumencie":0.00,${BYTES.account},${SALE_WITHOUT_PLACE},` +
  `${BYTES.euro},"RodzajPodpisuOdbiorcy":"BPO",${BYTES.numbers},` +
  `"Pozycje":[{"StawkaVat":0.00,"TypStawkiVat":"PRC",${BYTES.item},${BYTES.foreignNames}}],`;

describe('the body of goods that leave Poland', () => {
  it('for the EU is written byte for byte as iFirma documents it', () => {
    expect(wireText(wdt)).toBe(`${HEAD}${BYTES.euBuyer}}`);
  });

  it('for elsewhere is the same, with a number that has no prefix', () => {
    expect(wireText(goodsExport)).toBe(
      `${HEAD}"Kontrahent":{"Nazwa":"Müller & Söhne GmbH","PrefiksUE":null,"NIP":"974760673",` +
        '"Ulica":"Mariahilfer Straße 10","KodPocztowy":"1070","Kraj":"Norwegia","KodKraju":"NO",' +
        '"Miejscowosc":"Wien","Email":"office@example.at","OsobaFizyczna":false}}',
    );
  });

  it('carries marks, discount, ryczałt rate, procedures and notes', () => {
    const lines = changeLines(wdt, {
      gtu: '06',
      isAnnex15: true,
      classification: '8471',
      discountPercent: '12.5',
      ryczaltRate: '3',
    } as const);
    const additions = {
      jpkProcedures: ['electronic_interface'],
      furtherNotes: [{ kind: 'transport_terms', text: 'DAP Wien', dayOn: null }],
    } as const;
    expect(wireBody({ ...wdt, ...additions, lines })).toMatchObject({
      Pozycje: [{ PKWiU: '8471', GTU: '06', Zal15: true, Rabat: 12.5, StawkaRyczaltu: 0.03 }],
      ProceduryJpk: { IED: true },
      DodatkoweUwagi: [{ Typ: 'WARUNKI_TRANSPORTU', Info: 'DAP Wien' }],
    });
  });

  it('does not send what a domestic invoice has and this one is not known to take', () => {
    const typed = { ...wdt, placeOfIssue: 'Kraków', splitPayment: true, priceBasis: 'gross' } as const;
    expect(wireText(typed)).toBe(wireText(wdt));
  });

  it('gives Greece its own code in the EU', () => {
    const taxNumber = { euPrefix: 'EL', number: '123456789' };
    const buyer = aForeignBuyer({ countryCode: 'GR', taxNumber });
    expect(wireBody({ ...wdt, buyer }).Kontrahent).toMatchObject({
      PrefiksUE: 'EL',
      KodKraju: 'EL',
      Kraj: 'Grecja',
    });
  });

  it.each([
    ['a prefix of three letters', { buyer: aForeignBuyer({ taxNumber: { euPrefix: 'AUT', number: '1' } }) }],
    ['no number behind the prefix', { buyer: aForeignBuyer({ taxNumber: { euPrefix: 'AT', number: '' } }) }],
    [
      'a number of 14 characters',
      { buyer: aForeignBuyer({ taxNumber: { euPrefix: 'AT', number: '1'.repeat(14) } }) },
    ],
    ['no postal code', { buyer: aForeignBuyer({ postalCode: '' }) }],
    ['a price with three decimals', { lines: changeLines(wdt, { unitPrice: '1.005' }) }],
    ['a discount of everything', { lines: changeLines(wdt, { discountPercent: '100' }) }],
    ['a term of payment before the sale', { dueOn: '2026-11-22' }],
    ['an issue date before the sale', { issuedOn: '2026-11-22' }],
  ])('is never written with %s', (_what, change) => {
    expect(() => wireText({ ...wdt, ...change })).toThrow(ZodError);
  });

  it('is no WDT without a VAT number of the EU', () => {
    const taxNumber = { euPrefix: null, number: '123456789' };
    const buyer = { ...aForeignBuyer(), taxNumber };
    expect(wireBody({ ...goodsExport, buyer })).toBeDefined();
    expect(() => wireText({ ...wdt, buyer } as never)).toThrow(ZodError);
  });

  it.each(['wdt', 'goods_export'] as const)('names the rate of %s as another dialect has it', (kind) => {
    const text = wireText(aSalesDocument(kind), aDialect({ 'sales.npRate': 'NP' }));
    expect(text).toContain('"Pozycje":[{"TypStawkiVat":"NP","Ilosc":12');
  });

  it('says what prices are counted from, and not what was paid, in another dialect', () => {
    const dialect = aDialect({ 'sales.wdtLiczOd': 'send', 'sales.foreignZaplacono': 'omit' });
    expect(wireText(wdt, dialect)).toMatch(/^\{"ZaplaconoNaDokumencie":0\.00,"LiczOd":"NET",/u);
  });
});
