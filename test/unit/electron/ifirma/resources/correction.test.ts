import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { minor } from '../../../../../shared/domain/money/money';
import { aCorrection } from '../../../../builders/a-correction';
import { aDialect } from '../../../../builders/a-dialect';
import { BYTES, changeLines, correctionText } from './wire-body';

const correction = aCorrection();
const TEN_HOURS = BYTES.item.replace('"Ilosc":12', '"Ilosc":10');

describe('the body of a correction', () => {
  it('is written byte for byte as clients send it', () => {
    expect(correctionText(correction)).toBe(
      '{"PowodKorekty":"POMYLKI","PowodKorektyNaWydruku":true,"SpelnionoWarunki":true,' +
        `"DataWystawienia":"2026-11-23","MiejsceWystawienia":"Kraków",${BYTES.account},` +
        `"RodzajPodpisuOdbiorcy":"BPO","Pozycje":[{"StawkaVat":0.23,"TypStawkiVat":"PRC",${TEN_HOURS}}]}`,
    );
  });

  it.each([
    ['mandatory_discount', 'OBOW_RABAT'],
    ['goods_returned', 'ZWR_SPRZ_TOW'],
    ['amount_returned', 'ZWR_NAB_KWOT'],
    ['advance_returned', 'ZWR_NAB_ZAL'],
    ['price_increase', 'PODW_CENY'],
    ['mistakes', 'POMYLKI'],
  ] as const)('names the reason %s as %s', (reason, code) => {
    expect(correctionText(aCorrection({ reason }))).toContain(`{"PowodKorekty":"${code}"`);
  });

  it('may leave nothing of a line', () => {
    const lines = changeLines(correction, { quantity: '0' });
    expect(correctionText({ ...correction, lines })).toContain('"Ilosc":0,"CenaJednostkowa":180');
  });

  it('says what changes of term, payment and paper', () => {
    const changed = aCorrection({
      dueOn: '2026-12-01',
      paymentMethod: 'cash',
      paidMinor: minor(1_050),
      splitPayment: true,
      bankAccount: null,
      isReasonPrinted: false,
      areConditionsMet: false,
      series: 'K',
      template: 'logo',
      recipientSignature: 'no_signatures',
      recipientName: 'Jan Żak',
      issuerName: 'Anna Ćma',
      notes: 'zgodnie z umową',
    });
    expect(JSON.parse(correctionText(changed))).toMatchObject({
      TerminPlatnosci: '2026-12-01',
      SposobZaplaty: 'GTK',
      SplitPayment: true,
      NumerKontaBankowego: 'BRAK',
      PowodKorektyNaWydruku: false,
      SpelnionoWarunki: false,
      NazwaSeriiNumeracji: 'K',
      NazwaSzablonu: 'logo',
      RodzajPodpisuOdbiorcy: 'BWO',
      PodpisOdbiorcy: 'Jan Żak',
      PodpisWystawcy: 'Anna Ćma',
      Uwagi: 'zgodnie z umową',
    });
    expect(correctionText(changed)).toContain('"Zaplacono":10.50,');
  });

  it('sends no discount, which its lines do not have', () => {
    const lines = changeLines(correction, { discountPercent: '10' });
    expect(correctionText({ ...correction, lines })).toBe(correctionText(correction));
  });

  it('leaves out the disputed flags in another dialect', () => {
    expect(correctionText(correction, aDialect({ 'sales.correctionFlags': 'omit' }))).not.toMatch(
      /NaWydruku|SpelnionoWarunki|RodzajPodpisu/u,
    );
  });

  it.each([
    ['no line', { lines: [] }],
    ['less than nothing of a line', { lines: changeLines(correction, { quantity: '-1' }) }],
    ['a price of nothing', { lines: changeLines(correction, { unitPrice: '0' }) }],
    [
      'an exempt line without a legal basis',
      { lines: changeLines(correction, { vatRate: 'zw' as const, exemptionBasis: null }) },
    ],
    ['notes of 1001 characters', { notes: 'x'.repeat(1001) }],
    ['a day that does not exist', { issuedOn: '2026-11-31' }],
  ])('is never written with %s', (_what, change) => {
    expect(() => correctionText({ ...correction, ...change })).toThrow(ZodError);
  });
});
