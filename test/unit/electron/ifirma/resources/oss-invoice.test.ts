import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { aDialect } from '../../../../builders/a-dialect';
import { aSalesDocument } from '../../../../builders/a-sales-document';
import { BYTES, changeLines, wireBody, wireText } from './wire-body';

const oss = aSalesDocument('oss');
const ioss = aSalesDocument('ioss');

const SALE =
  `"LiczOd":"BRT",${BYTES.account},${BYTES.sale},"KrajDostawy":"AT","KrajWysylki":"PL",` +
  '"Jezyk":"en","Waluta":"EUR","KursWalutyZDniaPoprzedzajacegoDzienWystawieniaFaktury":4.2497,' +
  '"RodzajPodpisuOdbiorcy":"BPO","WidocznyNumerBdo":false,"Numer":null,' +
  `"Pozycje":[{"StawkaVat":0.20,"TypStawkiVat":"POD",${BYTES.item},${BYTES.foreignNames}}],` +
  '"Kontrahent":{"Nazwa":"Grete Gruber","PrefiksUE":null,"NIP":null,"Ulica":"Mariahilfer Straße 10",' +
  '"KodPocztowy":"1070","Kraj":"Austria","KodKraju":"AT","Miejscowosc":"Wien",' +
  '"Email":"office@example.at","OsobaFizyczna":true,"AdresZagraniczny":true}';

describe('the body of a sale taxed in the buyer’s country', () => {
  it('in OSS is written byte for byte as clients send it', () => {
    expect(wireText(oss)).toBe(`{"SprzedazUslug":false,${SALE}}`);
  });

  it('in IOSS carries order and parcel instead', () => {
    expect(wireText(ioss)).toBe(`{${SALE},"NumerZamowienia":"Z-1","NumerPrzesylki":"00340434"}`);
    expect(wireText({ ...ioss, orderNumber: null, parcelNumber: null })).toBe(`{${SALE}}`);
  });

  it.each([
    ['standard', '19', '0.19', 'POD'],
    ['reduced_1', '7', '0.07', 'PR1'],
    ['reduced_2', '5.5', '0.055', 'PR2'],
    ['reduced_3', '2.1', '0.021', 'PR3'],
  ] as const)('writes the %s rate %s %% as %s %s', (kind, percent, fraction, code) => {
    const lines = changeLines(oss, { rate: { kind, percent } });
    expect(wireText({ ...oss, lines })).toContain(`"StawkaVat":${fraction},"TypStawkiVat":"${code}"`);
  });

  it('gives an exempt line no rate', () => {
    const lines = changeLines(oss, { rate: { kind: 'exempt' } as const });
    expect(wireText({ ...oss, lines })).toContain('"StawkaVat":null,"TypStawkiVat":"ZW"');
  });

  it('gives Greece its own code', () => {
    expect(wireBody({ ...oss, deliveryCountry: 'GR', dispatchCountry: null })).toMatchObject({
      KrajDostawy: 'EL',
    });
    expect(wireBody({ ...oss, dispatchCountry: null })).not.toHaveProperty('KrajWysylki');
  });

  it('tells services apart and carries notes in OSS', () => {
    const furtherNotes = [{ kind: 'order_number', text: 'A/1', dayOn: null }] as const;
    expect(wireBody({ ...oss, isService: true, furtherNotes })).toMatchObject({
      SprzedazUslug: true,
      DodatkoweUwagi: [{ Typ: 'NUMER_ZAMOWIENIA', Info: 'A/1' }],
    });
  });

  it('leaves the language to the account where none is given', () => {
    expect(wireText({ ...oss, language: null })).toContain('"KrajWysylki":"PL","Waluta":"EUR"');
  });

  it.each([
    ['no country of delivery', { deliveryCountry: '' }],
    ['a country in small letters', { deliveryCountry: 'at' }],
    ['no line', { lines: [] }],
    ['a rate of 100 %', { lines: changeLines(oss, { rate: { kind: 'standard' as const, percent: '100' } }) }],
    ['a quantity with seven decimals', { lines: changeLines(oss, { quantity: '0.0000001' }) }],
  ])('is never written with %s', (_what, change) => {
    expect(() => wireText({ ...oss, ...change })).toThrow(ZodError);
    expect(() => wireText({ ...ioss, ...change })).toThrow(ZodError);
  });

  it.each(['orderNumber', 'parcelNumber'] as const)('has at most 50 characters of %s', (name) => {
    expect(wireText({ ...ioss, [name]: 'x'.repeat(50) })).toContain('x'.repeat(50));
    expect(() => wireText({ ...ioss, [name]: 'x'.repeat(51) })).toThrow(ZodError);
  });

  it('leaves out numbers in another dialect', () => {
    const dialect = aDialect({ 'sales.widocznyNumerBdo': 'omit', 'sales.numerNull': 'omit' });
    expect(wireText(oss, dialect)).not.toMatch(/WidocznyNumer|"Numer"/u);
  });
});
