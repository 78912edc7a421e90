import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { aSalesDocument } from '../../../../builders/a-sales-document';
import { BYTES, changeLines, wireBody, wireText } from './wire-body';

const rachunek = aSalesDocument('rachunek');

describe('the body of a rachunek', () => {
  it('is written byte for byte as iFirma documents it, without a word of VAT', () => {
    expect(wireText(rachunek)).toBe(
      `{"Zaplacono":0.00,${BYTES.account},${BYTES.sale},"WpisDoKpir":"TOW","Numer":null,` +
        `"Pozycje":[{${BYTES.item}}],${BYTES.buyer}}`,
    );
  });

  it.each([
    ['sales in KPiR', { book: 'kpir', column: 'sales' }, 'TOW', undefined],
    ['other income in KPiR', { book: 'kpir', column: 'other_income' }, 'POZ', undefined],
    ['the register of ryczałt', { book: 'ryczalt' }, 'NIE', 'TAK'],
    ['nothing', { book: 'none' }, 'NIE', undefined],
  ] as const)('goes into %s', (_where, booking, WpisDoKpir, WpisDoEwidencji) => {
    const body = wireBody({ ...rachunek, booking });
    expect([body['WpisDoKpir'], body['WpisDoEwidencji']]).toEqual([WpisDoKpir, WpisDoEwidencji]);
  });

  it('carries discount, ryczałt rate, series, template, signatures and notes', () => {
    const lines = changeLines(rachunek, { discountPercent: '5', ryczaltRate: '8.5' } as const);
    const paper = { series: 'R', template: 'logo', recipientName: 'Jan Żak', issuerName: 'Anna Ćma' };
    expect(wireBody({ ...rachunek, ...paper, lines, notes: 'Dziękuję' })).toMatchObject({
      NazwaSeriiNumeracji: 'R',
      NazwaSzablonu: 'logo',
      PodpisOdbiorcy: 'Jan Żak',
      PodpisWystawcy: 'Anna Ćma',
      Uwagi: 'Dziękuję',
      Pozycje: [{ Rabat: 5, StawkaRyczaltu: 0.085 }],
    });
  });

  it('may be issued until 90 days after the sale', () => {
    expect(wireBody({ ...rachunek, issuedOn: '2027-02-21' })).toBeDefined();
    expect(() => wireText({ ...rachunek, issuedOn: '2027-02-22' })).toThrow(ZodError);
  });

  it.each([
    ['an issue date before the sale', { issuedOn: '2026-11-22' }],
    ['a term of payment before the sale', { dueOn: '2026-11-22' }],
    ['a place of 51 characters', { placeOfIssue: 'x'.repeat(51) }],
    ['a price of nothing', { lines: changeLines(rachunek, { unitPrice: '0' }) }],
    ['a name of 301 characters', { lines: changeLines(rachunek, { name: 'x'.repeat(301) }) }],
  ])('is never written with %s', (_what, change) => {
    expect(() => wireText({ ...rachunek, ...change })).toThrow(ZodError);
  });
});
