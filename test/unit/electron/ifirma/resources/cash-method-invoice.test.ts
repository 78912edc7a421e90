import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { aSalesDocument } from '../../../../builders/a-sales-document';
import { anExchangeRate } from '../../../../builders/an-exchange-rate';
import { BYTES, changeLines, wireBody, wireText } from './wire-body';

const invoice = aSalesDocument('cash_method');

describe('the body of a cash-method invoice', () => {
  it('is written byte for byte with what iFirma is known to take', () => {
    expect(wireText(invoice)).toBe(
      '{"TypRozliczenia":"MET_KASOWA","LiczOd":"NET","DataWystawienia":"2026-11-23",' +
        '"DataSprzedazy":"2026-11-23","FormatDatySprzedazy":"DZN","SposobZaplaty":"PRZ",' +
        '"RodzajPodpisuOdbiorcy":"BPO","Waluta":"PLN",' +
        `"Pozycje":[{"StawkaVat":0.23,"TypStawkiVat":"PRC",${BYTES.item}}],${BYTES.buyer}}`,
    );
  });

  it.each([
    ['cash_method', 'MET_KASOWA'],
    ['consignment', 'KOMIS'],
    ['court_proceedings', 'POST_SAD'],
    ['exempt_services', 'USLUGI_ZW'],
  ] as const)('names the settlement %s as %s', (settlement, code) => {
    expect(wireBody({ ...invoice, settlement })).toMatchObject({ TypRozliczenia: code });
  });

  it('carries language and rate where there are any', () => {
    const inEuro = { currency: 'EUR', exchangeRate: anExchangeRate(), language: 'de' } as const;
    expect(wireText({ ...invoice, ...inEuro })).toContain(
      '"Jezyk":"de","Waluta":"EUR","KursSprzedDatySprzedazy":4.2497,',
    );
  });

  it.each([
    ['a quantity of nothing', { lines: changeLines(invoice, { quantity: '0' }) }],
    ['a price of 100 000 000', { lines: changeLines(invoice, { unitPrice: '100000000' }) }],
    ['a day of sale that does not exist', { soldOn: '2026-06-31' }],
  ])('is never written with %s', (_what, change) => {
    expect(() => wireText({ ...invoice, ...change })).toThrow(ZodError);
  });
});
