import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { aDialect } from '../../../../builders/a-dialect';
import { aSalesDocument } from '../../../../builders/a-sales-document';
import { BYTES, changeLines, wireBody, wireText } from './wire-body';

const proforma = aSalesDocument('proforma');
const exported = aSalesDocument('export_proforma');

describe('the body of a pro forma', () => {
  it('is written byte for byte as clients send it', () => {
    expect(wireText(proforma)).toBe(
      `{"LiczOd":"NET","TypFakturyKrajowej":"SPRZ","NumerZamowienia":"ZAM/7/2026",${BYTES.account},` +
        '"SplitPayment":false,"DataWystawienia":"2026-11-23","MiejsceWystawienia":"Kraków",' +
        '"TerminPlatnosci":"2026-12-07","SposobZaplaty":"PRZ","RodzajPodpisuOdbiorcy":"BPO",' +
        `${BYTES.numbers},"Pozycje":[{"StawkaVat":0.23,"TypStawkiVat":"PRC",${BYTES.item}}],${BYTES.buyer}}`,
    );
  });

  it.each([
    ['sale', 'SPRZ'],
    ['construction', 'BUD'],
    ['advance', 'ZAL'],
  ] as const)('names the type %s as %s', (saleType, code) => {
    expect(wireBody({ ...proforma, saleType })).toMatchObject({ TypFakturyKrajowej: code });
  });

  it('has no order number where none is known, and never in another dialect', () => {
    expect(wireBody({ ...proforma, orderNumber: null })).not.toHaveProperty('NumerZamowienia');
    const dialect = aDialect({ 'sales.proformaOrderNo': 'omit' });
    expect(wireBody(proforma, dialect)).not.toHaveProperty('NumerZamowienia');
  });

  it('sends no date of sale, no amount paid and no further party', () => {
    const invoice = aSalesDocument('domestic', { jpkProcedures: ['related_parties'] });
    expect(wireText({ ...invoice, ...proforma })).toBe(wireText(proforma));
  });

  it.each([
    ['an order number of nothing', { orderNumber: '' }],
    ['an order number of 31 characters', { orderNumber: 'x'.repeat(31) }],
    ['a unit of 11 characters', { lines: changeLines(proforma, { unit: 'x'.repeat(11) }) }],
    ['an account of 25 digits', { bankAccount: '1'.repeat(25) }],
    ['a day that does not exist', { issuedOn: '2026-02-29' }],
  ])('is never written with %s', (_what, change) => {
    expect(() => wireText({ ...proforma, ...change })).toThrow(ZodError);
  });
});

describe('the body of a pro forma for abroad', () => {
  it('is written byte for byte with what clients are known to send', () => {
    expect(wireText(exported)).toBe(
      '{"TypFaktury":"prz_eksport_towarow","DataWystawienia":"2026-11-23","SposobZaplaty":"PRZ",' +
        '"RodzajPodpisuOdbiorcy":"BPO","Jezyk":"en","Waluta":"EUR",' +
        `"Pozycje":[{"StawkaVat":0.00,"TypStawkiVat":"PRC",${BYTES.item},${BYTES.foreignNames}}],` +
        `${BYTES.euBuyer}}`,
    );
  });

  it.each([
    ['wdt', 'prz_dostawa_ue_towarow'],
    ['goods_export', 'prz_eksport_towarow'],
    ['service_abroad', 'prz_eksport_dost_uslug_nie_ue'],
    ['eu_service', 'prz_eksport_dost_uslug_ue'],
  ] as const)('announces an invoice of kind %s by its type %s', (announces, type) => {
    expect(wireBody({ ...exported, announces })).toMatchObject({ TypFaktury: type });
  });

  it.each([
    ['no line', { lines: [] }],
    ['a foreign name of nothing', { lines: changeLines(exported, { foreignName: '' }) }],
    ['a price with three decimals', { lines: changeLines(exported, { unitPrice: '1.005' }) }],
  ])('is never written with %s', (_what, change) => {
    expect(() => wireText({ ...exported, ...change })).toThrow(ZodError);
  });
});
