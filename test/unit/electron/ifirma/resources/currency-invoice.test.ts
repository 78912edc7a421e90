import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { CURRENCY_CODES } from '../../../../../shared/domain/sales/document-currency';
import { DOCUMENT_LANGUAGES } from '../../../../../shared/domain/sales/document-language';
import { aDialect } from '../../../../builders/a-dialect';
import { aForeignBuyer } from '../../../../builders/a-foreign-buyer';
import { aSalesDocument } from '../../../../builders/a-sales-document';
import { anExchangeRate } from '../../../../builders/an-exchange-rate';
import { BYTES, changeLines, wireBody, wireText } from './wire-body';

const invoice = aSalesDocument('currency');

describe('the body of an invoice in another currency', () => {
  it('is written byte for byte as iFirma documents it', () => {
    expect(wireText(invoice)).toBe(
      '{"TypSprzedazy":"KRAJOWA","Zaplacono":0.00,"ZaplaconoNaDokumencie":0.00,"LiczOd":"NET",' +
        `${BYTES.account},"SplitPayment":false,${BYTES.sale},${BYTES.euro},` +
        `"RodzajPodpisuOdbiorcy":"BPO",${BYTES.numbers},` +
        `"Pozycje":[{"StawkaVat":0.23,"TypStawkiVat":"PRC",${BYTES.item},${BYTES.foreignNames}}],` +
        `${BYTES.buyer}}`,
    );
  });

  it('tells a sale by post apart', () => {
    expect(wireBody({ ...invoice, saleKind: 'mail_order' })).toMatchObject({ TypSprzedazy: 'WYSYLKOWA' });
  });

  it('takes a buyer from abroad', () => {
    expect(wireText({ ...invoice, buyer: aForeignBuyer() })).toContain(BYTES.euBuyer);
  });

  it('keeps every decimal of a rate', () => {
    const exchangeRate = anExchangeRate({ currency: 'HUF', mid: '0.01076543' });
    expect(wireText({ ...invoice, currency: 'HUF', exchangeRate })).toContain('Faktury":0.01076543,');
  });

  it('leaves the rate to iFirma where none is given', () => {
    const text = wireText({ ...invoice, exchangeRate: null, isRateShown: false });
    expect(text).toContain('"Waluta":"EUR","KursWalutyWidoczny":false,"RodzajPodpisuOdbiorcy"');
  });

  it.each(CURRENCY_CODES)('can be in %s', (currency) => {
    expect(wireBody({ ...invoice, currency, exchangeRate: null })).toMatchObject({ Waluta: currency });
  });

  it.each(DOCUMENT_LANGUAGES)('can be printed in %s, in iFirma’s spelling', (language) => {
    const spelled: Partial<Record<typeof language, string>> = { pl: 'en', el: 'gr' };
    expect(wireBody({ ...invoice, language })).toMatchObject({ Jezyk: spelled[language] ?? language });
  });

  it('fills in the Polish name and unit where no foreign one was typed', () => {
    const lines = changeLines(invoice, { foreignName: null, foreignUnit: null });
    expect(wireBody({ ...invoice, lines }).Pozycje[0]).toMatchObject({
      NazwaPelnaObca: 'Programowanie',
      JednostkaObca: 'godz.',
    });
  });

  it('carries an exempt line with its legal basis', () => {
    const lines = changeLines(invoice, { vatRate: 'zw', exemptionBasis: 'Art. 113 ust. 1' } as const);
    expect(wireBody({ ...invoice, lines }).Pozycje[0]).toMatchObject({
      StawkaVat: null,
      TypStawkiVat: 'ZW',
      PodstawaPrawna: 'Art. 113 ust. 1',
    });
  });

  it.each([
    ['a rate of nothing', { exchangeRate: anExchangeRate({ mid: '0' }) }],
    ['a rate with nine decimals', { exchangeRate: anExchangeRate({ mid: '4.123456789' }) }],
    ['a foreign name of 301 characters', { lines: changeLines(invoice, { foreignName: 'x'.repeat(301) }) }],
    ['a foreign unit of 11 characters', { lines: changeLines(invoice, { foreignUnit: 'x'.repeat(11) }) }],
    ['an issue date after the 15th of the next month', { issuedOn: '2026-12-16' }],
    [
      'an exempt line without a legal basis',
      { lines: changeLines(invoice, { vatRate: 'zw' as const, exemptionBasis: null }) },
    ],
  ])('is never written with %s', (_what, change) => {
    expect(() => wireText({ ...invoice, ...change })).toThrow(ZodError);
  });

  it('is never written with a rate of another currency', () => {
    expect(() => wireText({ ...invoice, currency: 'USD' })).toThrow(RangeError);
  });
});

describe('another dialect of foreign documents', () => {
  it('leaves out the amount paid', () => {
    const text = wireText(invoice, aDialect({ 'sales.foreignZaplacono': 'omit' }));
    expect(text).toMatch(/^\{"TypSprzedazy":"KRAJOWA","ZaplaconoNaDokumencie":0\.00,/u);
  });

  it('prints in Polish', () => {
    const dialect = aDialect({ 'sales.jezyk': 'as_typed' });
    expect(wireBody({ ...invoice, language: 'pl' }, dialect)).toMatchObject({ Jezyk: 'pl' });
  });

  it('sends only foreign names that were typed', () => {
    const dialect = aDialect({ 'sales.foreignNames': 'only_typed' });
    const lines = changeLines(invoice, { foreignName: null, foreignUnit: null });
    expect(wireText({ ...invoice, lines }, dialect)).not.toMatch(/Obca/u);
    expect(wireText(invoice, dialect)).toContain(BYTES.foreignNames);
  });
});
