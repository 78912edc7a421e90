import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { aDialect } from '../../../../builders/a-dialect';
import { aSalesDocument } from '../../../../builders/a-sales-document';
import { BYTES, changeLines, wireBody, wireText } from './wire-body';

const invoice = aSalesDocument('mail_order');

describe('the body of a mail-order invoice', () => {
  it('is written byte for byte as iFirma documents it', () => {
    expect(wireText(invoice)).toBe(
      `{"Zaplacono":0.00,"LiczOd":"NET",${BYTES.account},"SplitPayment":false,${BYTES.sale},` +
        `"DataOtrzymaniaZaplaty":"2026-11-24","RodzajPodpisuOdbiorcy":"BPO",${BYTES.numbers},` +
        `"Pozycje":[{"StawkaVat":0.23,"TypStawkiVat":"PRC",${BYTES.item}}],${BYTES.buyer}}`,
    );
  });

  it('says that no money has come yet', () => {
    expect(wireBody({ ...invoice, paymentReceivedOn: null })).toMatchObject({ DataOtrzymaniaZaplaty: null });
  });

  it('carries further notes as a list only', () => {
    const furtherNotes = [{ kind: 'order_number', text: 'A/1', dayOn: null }] as const;
    const body = wireBody({ ...invoice, furtherNotes }, aDialect({ 'sales.dodatkoweUwagi': 'object' }));
    expect(body['DodatkoweUwagi']).toEqual([{ Typ: 'NUMER_ZAMOWIENIA', Info: 'A/1' }]);
  });

  it('leaves out payment where another dialect does without', () => {
    const body = wireBody(invoice, aDialect({ 'sales.mailOrderDates': 'omit' }));
    expect(body).not.toHaveProperty('DataOtrzymaniaZaplaty');
    expect(body).not.toHaveProperty('SposobZaplaty');
  });

  it.each([
    ['money that came before the sale', { paymentReceivedOn: '2026-11-22' }],
    ['a day of payment that does not exist', { paymentReceivedOn: '2026-11-31' }],
    ['notes of 1001 characters', { notes: 'x'.repeat(1001) }],
    ['a price of nothing', { lines: changeLines(invoice, { unitPrice: '0' }) }],
    ['no line', { lines: [] }],
  ])('is never written with %s', (_what, change) => {
    expect(() => wireText({ ...invoice, ...change })).toThrow(ZodError);
  });
});
