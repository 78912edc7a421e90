import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { IFIRMA_DIALECT } from '../../../../electron/ifirma/dialect';
import { createDocumentActions } from '../../../../electron/ifirma/document-actions';
import { DOCUMENT_PATHS } from '../../../../electron/ifirma/document-paths';
import { prepareMonthStep } from '../../../../electron/ifirma/resources/accounting-month';
import type { MailMessage } from '../../../../electron/ports/ifirma/document-actions';
import { minor } from '../../../../shared/domain/money/money';
import type { Payment } from '../../../../shared/domain/invoice/payment';
import { SALES_KINDS, type SalesKind } from '../../../../shared/domain/sales/sales-kind';
import { aDialect } from '../../../builders/a-dialect';

const actionsIn = (dialect = IFIRMA_DIALECT) => createDocumentActions({ dialect });
const sent = (write: { readonly path: string; readonly body: Uint8Array } | null) =>
  write === null ? null : [write.path, new TextDecoder().decode(write.body)];

const MESSAGE: MailMessage = {
  text: '',
  recipient: null,
  mailbox: null,
  template: null,
  withTransferForm: false,
};
const invoice = { kind: 'domestic', ifirmaId: '77' } as const;

describe('an e-mail', () => {
  it('says that it is one, and as little as may be', () => {
    expect(sent(actionsIn().prepareMail(invoice, MESSAGE))).toEqual([
      'fakturakraj/send/77.json?wyslijEfaktura=true',
      '{"Przelew":false,"Pobranie":false}',
    ]);
  });

  it('carries text, recipient, mailbox, template and transfer form', () => {
    const message = {
      ...{ text: 'Dzień dobry', recipient: 'biuro@example.com', mailbox: 'Biuro', template: 'Krótki' },
      withTransferForm: true,
    };
    expect(sent(actionsIn().prepareMail(invoice, message))?.[1]).toBe(
      '{"Tekst":"Dzień dobry","Przelew":true,"Pobranie":false,"SkrzynkaEmail":"Biuro","SzablonEmail":"Krótki",' +
        '"SkrzynkaEmailOdbiorcy":"biuro@example.com"}',
    );
    const other = actionsIn(aDialect({ 'email.mailbox': 'omit' })).prepareMail(invoice, message);
    expect(sent(other)?.[1]).not.toContain('SkrzynkaEmail"');
  });

  it.each([{ text: 'x'.repeat(1001) }, { recipient: 'nobody' }])('is never sent with %o', (broken) => {
    expect(() => actionsIn().prepareMail(invoice, { ...MESSAGE, ...broken })).toThrow(ZodError);
  });

  it('of a rachunek is signed with the key of rachunki', () => {
    expect(actionsIn().prepareMail({ kind: 'rachunek', ifirmaId: '5' }, MESSAGE)).toMatchObject({
      operation: 'rachunek.sendByMail',
      path: 'rachunekkraj/send/5.json?wyslijEfaktura=true',
    });
  });

  it.each(SALES_KINDS)('is sent of a document of kind %s only where sources have it', (kind) => {
    const write = actionsIn().prepareMail({ kind, ifirmaId: '77' }, MESSAGE);
    expect(write !== null).toBe(DOCUMENT_PATHS[kind].canBeMailed && kind !== 'correction');
  });
});

describe('a letter', () => {
  it('has a query of its own and the forms that were ordered', () => {
    const order = { userAgreedToCost: true, withTransferForm: true, withCashOnDeliveryForm: true } as const;
    expect(sent(actionsIn().preparePaper(invoice, order))).toEqual([
      'fakturakraj/send/77.json?wyslijPoczta=true',
      '{"Przelew":true,"Pobranie":true}',
    ]);
  });
});

describe('handing over to KSeF', () => {
  const handOver = (kind: SalesKind, dialect = IFIRMA_DIALECT, isRepeated = false) =>
    actionsIn(dialect).prepareKsefHandOver({ kind, ifirmaId: '77' }, isRepeated);

  it('asks for it now', () => {
    expect(sent(handOver('domestic'))).toEqual(['fakturakraj/ksef/send/77.json', '{"DataWysylki":null}']);
  });

  it.each([
    ['correction', 'fakturakraj/korekta/ksef/send/77.json', 'correction.sendToKsef'],
    ['currency_advance', 'fakturazaliczkowawaluta/ksef/send/77.json', 'document.sendToKsef'],
    ['final', 'fakturakoncowa/ksef/send/77.json', 'document.sendToKsef'],
    ['oss', 'fakturaoss/ksef/send/77.json', 'document.sendToKsef'],
  ] as const)('of a %s goes to %s', (kind, path, operation) => {
    expect(handOver(kind)).toMatchObject({ operation, path });
  });

  it('takes the other spelling where a dialect has it', () => {
    const other = aDialect({
      'ksef.advanceCurrencyPath': 'fakturazaliczkowaluta',
      'ksef.correctionPath': 'fakturakraj',
    });
    expect(handOver('currency_advance', other)?.path).toBe('fakturazaliczkowaluta/ksef/send/77.json');
    expect(handOver('correction', other)).toMatchObject({
      operation: 'document.sendToKsef',
      path: 'fakturakraj/ksef/send/77.json',
    });
  });

  it.each(['proforma', 'export_proforma', 'rachunek', 'foreign_rachunek', 'ioss'] as const)(
    'takes no %s',
    (kind) => {
      expect(handOver(kind)).toBeNull();
    },
  );

  it('is repeated for the user, and not at all in a dialect that says never', () => {
    expect(handOver('domestic', IFIRMA_DIALECT, true)).not.toBeNull();
    expect(handOver('domestic', aDialect({ 'ksef.secondSend': 'never' }), true)).toBeNull();
    expect(handOver('domestic', aDialect({ 'ksef.secondSend': 'never' }), false)).not.toBeNull();
  });
});

describe('a payment', () => {
  const inPln: Payment = { amountMinor: minor(12_345), paidOn: '2026-11-25', foreign: null };
  const pay = (payment: Payment, type = 'prz_faktura_kraj', dialect = IFIRMA_DIALECT) =>
    sent(actionsIn(dialect).preparePayment({ type, number: '12/11/2026' }, payment));

  it('goes to the type and the number with underscores', () => {
    expect(pay(inPln)).toEqual(['faktury/wplaty/prz_faktura_kraj/12_11_2026.json', '{"Kwota":123.45}']);
  });

  it('bears its day where that is required, or always by the dialect', () => {
    const dated = '{"Kwota":123.45,"Data":"2026-11-25"}';
    expect(pay(inPln, 'prz_faktura_met_kasowa')?.[1]).toBe(dated);
    expect(pay(inPln, 'prz_faktura_kraj', aDialect({ 'payment.date': 'always' }))?.[1]).toBe(dated);
  });

  it('of a foreign invoice says what it was in PLN, or at which rate', () => {
    const amountPlnMinor = minor(53_210);
    expect(pay({ ...inPln, foreign: { paidIn: 'pln', amountPlnMinor } })?.[1]).toBe(
      '{"Kwota":123.45,"Data":"2026-11-25","KwotaPln":532.10}',
    );
    expect(pay({ ...inPln, foreign: { paidIn: 'document_currency', rate: '4.2783' } })?.[1]).toBe(
      '{"Kwota":123.45,"Data":"2026-11-25","Kurs":4.2783}',
    );
  });

  it('is never negative', () => {
    expect(() => pay({ ...inPln, amountMinor: minor(-1) })).toThrow(ZodError);
  });
});

describe('a step of the accounting month', () => {
  const step = (month: number, direction: 'next' | 'previous', dialect = IFIRMA_DIALECT) => {
    const from = { year: 2026, month };
    const write = prepareMonthStep({ from, direction, carryOverFromLastYear: true }, dialect);
    return new TextDecoder().decode(write.body);
  };

  it.each([
    [11, 'next', '{"MiesiacKsiegowy":"NAST"}'],
    [11, 'previous', '{"MiesiacKsiegowy":"POPRZ"}'],
    [1, 'next', '{"MiesiacKsiegowy":"NAST"}'],
    [12, 'previous', '{"MiesiacKsiegowy":"POPRZ"}'],
    [12, 'next', '{"MiesiacKsiegowy":"NAST","PrzeniesDaneZPoprzedniegoRoku":true}'],
    [1, 'previous', '{"MiesiacKsiegowy":"POPRZ","PrzeniesDaneZPoprzedniegoRoku":true}'],
  ] as const)('from month %d to the %s says of the old year only what matters', (month, direction, text) => {
    expect(step(month, direction)).toBe(text);
  });

  it('never speaks of the old year in a dialect that says so', () => {
    expect(step(12, 'next', aDialect({ 'month.carryOver': 'never' }))).toBe('{"MiesiacKsiegowy":"NAST"}');
  });
});
