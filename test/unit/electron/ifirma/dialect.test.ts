import { describe, expect, it } from 'vitest';
import { apiTabPath } from '../../../../electron/ifirma/api-tab-path';
import { IFIRMA_DIALECT } from '../../../../electron/ifirma/dialect';
import type { IfirmaClient } from '../../../../electron/ifirma/ifirma-client';
import { aCorrection } from '../../../builders/a-correction';
import { aSalesDocument, ISSUED_KINDS } from '../../../builders/a-sales-document';
import { anExpense } from '../../../builders/an-expense';
import { anOtherExpense } from '../../../builders/an-other-expense';
import { aRecordingDialect } from '../../../builders/a-recording-dialect';
import { minor } from '../../../../shared/domain/money/money';
import { anEnvelope, aResponse } from '../../../fakes/scripted-transport';
import { openAccountingDesk } from './accounting-desk';

const WINDOW = { fromOn: '2026-11-01', toOn: '2026-11-30' };
const EMPTY = anEnvelope({ Kod: 0, Informacja: '', Wynik: [] });
const ROW = { FakturaId: 77, DataWystawienia: '2026-11-23', Brutto: 1 };
const DOCUMENT = anEnvelope({ PelnyNumer: '1/11/2026', DataWystawienia: '2026-11-23' });

/** Every kind of sales document, and one with all that it may carry on top. */
function issueEverything({ issuing }: IfirmaClient): void {
  for (const kind of ISSUED_KINDS) issuing.prepareDocument(aSalesDocument(kind));
  issuing.prepareCorrection('77', aCorrection());
  const invoice = aSalesDocument('domestic');
  const exempt = { vatRate: 'zw', exemptionBasis: 'art. 113', gtu: '12' } as const;
  const abroad = aSalesDocument('currency');
  issuing.prepareDocument({
    ...abroad,
    lines: abroad.lines.map((line) => ({ ...line, foreignName: null })),
  });
  issuing.prepareDocument({
    ...invoice,
    sellerVatStatus: 'exempt',
    lines: invoice.lines.map((line) => ({ ...line, ...exempt })),
    furtherNotes: [{ kind: 'order_number', text: 'Z/1', dayOn: null }],
    additionalParties: [
      {
        ...{ name: 'Odbiorca', street: '', postalCode: '50-101', city: 'Wrocław', countryCode: 'PL' },
        ...{ nip: null, euPrefix: null, internalId: null },
        role: 'recipient',
      },
    ],
  });
}

/** One call of everything that a policy could decide about. */
async function speakToIfirma(desk: ReturnType<typeof openAccountingDesk>): Promise<void> {
  const { client, api } = desk;
  const invoice = { kind: 'domestic', ifirmaId: '77' } as const;
  const expense = client.expenses.prepareVatExpense({ ...anExpense(), kind: 'phone' });
  issueEverything(client);
  client.expenses.prepareOtherExpense(anOtherExpense());
  client.actions.prepareMail(invoice, {
    ...{ text: '', recipient: null, mailbox: null, template: null, withTransferForm: false },
  });
  client.actions.prepareKsefHandOver({ ...invoice, kind: 'currency_advance' }, false);
  client.actions.prepareKsefHandOver({ ...invoice, kind: 'correction' }, true);
  client.actions.preparePayment(
    { type: 'prz_faktura_kraj', number: '1/11/2026' },
    { amountMinor: minor(1), paidOn: '2026-11-23', foreign: null },
  );
  client.months.prepareMonthStep({
    from: { year: 2026, month: 12 },
    direction: 'next',
    carryOverFromLastYear: false,
  });
  api.daysInMonthOf('rachunek');
  await api.write(expense);
  await client.sales.listSales(WINDOW);
  await client.sales.findAgain('rachunek', WINDOW, () => false);
  await client.sales.readDocument('wdt', '77');
  await client.files.readPdf('domestic', '77', 'duplicate');
}

describe('the dialect', () => {
  it('has no point that the client does not ask about', async () => {
    const { dialect, asked } = aRecordingDialect();
    const answers = [
      anEnvelope({ Kod: '0', Wynik: '9' }),
      ...[anEnvelope({ Kod: 0, Wynik: [ROW] }), EMPTY],
      ...[EMPTY, EMPTY],
      DOCUMENT,
      aResponse('%PDF-1.4'),
    ];
    await speakToIfirma(openAccountingDesk(answers, { dialect }));
    apiTabPath(dialect);
    expect(Object.keys(IFIRMA_DIALECT).filter((point) => !asked.has(point))).toEqual([]);
  });

  it.each(Object.entries(IFIRMA_DIALECT))('takes one of the policies it has at %s', (_point, choice) => {
    const alternatives = choice.alternatives as readonly unknown[];
    expect(alternatives).toContainEqual(choice.value);
    expect(alternatives.length, 'a point without an alternative is a rule').toBeGreaterThan(1);
    expect(choice.change).not.toBe('');
  });
});
