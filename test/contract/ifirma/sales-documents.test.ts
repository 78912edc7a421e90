import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IfirmaDialect } from '../../../electron/ifirma/dialect';
import { DOCUMENT_PATHS } from '../../../electron/ifirma/document-paths';
import type { PracticeVariant } from '../../../electron/practice/practice-variant';
import { ZERO } from '../../../shared/domain/money/money';
import type { SalesDocument } from '../../../shared/domain/sales/sales-document';
import { aCorrection } from '../../builders/a-correction';
import { aDialect } from '../../builders/a-dialect';
import { aSalesDocument, ISSUED_KINDS } from '../../builders/a-sales-document';
import { anInvoice } from '../../builders/an-invoice';
import { proveRuns, proveSeed } from '../../fixtures/prove-runs';
import { anySalesDocument } from '../../property/sales-bodies/any-sales-document';
import { identifierOf, openDesk, type DeskOptions } from './practice-desk';

async function issue(document: SalesDocument, options: DeskOptions = {}) {
  const desk = openDesk(options);
  const reply = await desk.api.write(desk.client.issuing.prepareDocument(document));
  return { ...desk, reply };
}

const ACCEPTED = { kind: 'answered', httpStatus: 200, envelope: { kod: 0, kodIsInteger: true } };
const refusedWith = (kod: number) => ({ kind: 'answered', envelope: { kod, identifier: null } });

/** On days, in a series and to an amount that the practice account takes, whatever else was drawn. */
function settle<D extends SalesDocument>(document: D): D {
  return {
    ...document,
    ...{ soldOn: '2026-11-20', issuedOn: '2026-11-23', dueOn: null, series: undefined, template: undefined },
    ...{ paidMinor: ZERO, paymentReceivedOn: null },
    lines: document.lines.map((line) => ({ ...line, quantity: '1.5', unitPrice: '7.37' })),
  };
}

describe('each kind of sales document', () => {
  it.each(ISSUED_KINDS)('as %s is booked as what it is', async (kind) => {
    const { reply, state } = await issue(aSalesDocument(kind));
    expect(reply).toMatchObject(ACCEPTED);
    expect(state().documents).toMatchObject([
      { documentId: Number(identifierOf(reply)), kind, issuedOn: '2026-11-23' },
    ]);
    const [typeName] = DOCUMENT_PATHS[kind].types;
    if (typeName !== undefined) expect(state().documents).toMatchObject([{ type: typeName }]);
  });

  it.each(ISSUED_KINDS)('as %s is mapped and accepted, whatever it holds', async (kind) => {
    const property = fc.asyncProperty(anySalesDocument(kind), async (document) => {
      expect((await issue(settle(document))).reply).toMatchObject(ACCEPTED);
    });
    await fc.assert(property, { seed: proveSeed(), numRuns: proveRuns(10) });
  });
});

describe('an invoice and what follows from it', () => {
  it('is corrected at its own address', async () => {
    const { api, client, reply, state } = await issue(aSalesDocument('domestic'));
    const invoiceId = identifierOf(reply) ?? 'none';
    const corrected = await api.write(client.issuing.prepareCorrection(invoiceId, aCorrection()));
    expect(corrected).toMatchObject(ACCEPTED);
    expect(state().documents).toMatchObject([{ kind: 'domestic' }, { kind: 'correction' }]);
  });

  it('is made from a pro forma by its number', async () => {
    const { api, client, reply, state } = await issue(aSalesDocument('proforma'));
    expect(reply).toMatchObject(ACCEPTED);
    const [proforma] = state().documents;
    expect(proforma?.number).toContain('/');
    const made = await api.write(client.issuing.prepareInvoiceFromProforma(proforma?.number ?? ''));
    expect(made).toMatchObject(ACCEPTED);
    expect(state().documents).toMatchObject([{ kind: 'proforma' }, { kind: 'domestic' }]);
  });

  it('is not made from a pro forma that is not there', async () => {
    const { api, client, state } = openDesk();
    const made = await api.write(client.issuing.prepareInvoiceFromProforma('9/11/2026/ProForma'));
    expect(made).not.toMatchObject(ACCEPTED);
    expect(state().documents).toEqual([]);
  });
});

const [line] = anInvoice().lines;
const withLine = (change: object): SalesDocument => ({
  ...aSalesDocument('domestic'),
  lines: [{ ...line, ...change }] as never,
});
const exempt = withLine({ vatRate: 'zw', exemptionBasis: 'Art. 43 ust. 1' });

/** What was sent, the server that wants it otherwise, and the point of the dialect that mends it. */
const disputes: readonly [string, SalesDocument, Partial<PracticeVariant>, IfirmaDialect][] = [
  [
    'the legal basis in PKWiU',
    exempt,
    { 'sales.exemptBasisField': 'PKWiU' },
    aDialect({ 'sales.exemptBasisField': 'both' }),
  ],
  [
    'GTU with its prefix',
    withLine({ gtu: '12' }),
    { 'sales.gtuFormat': 'prefixed' },
    aDialect({ 'sales.gtuFormat': 'prefixed' }),
  ],
];

describe('a server that wants', () => {
  it.each(disputes)('%s refuses, books nothing, and is satisfied by the dialect', async (...dispute) => {
    const [, document, variant, dialect] = dispute;
    const refused = await issue(document, { variant });
    expect([refused.reply, refused.state().documents]).toMatchObject([refusedWith(201), []]);
    expect((await issue(document, { variant, dialect })).reply).toMatchObject(ACCEPTED);
  });

  it('NP on a WDT is satisfied by the dialect', async () => {
    const dialect = aDialect({ 'sales.npRate': 'NP' });
    const variant = { 'sales.npRate': 'acceptedOnWdt' } as const;
    expect((await issue(aSalesDocument('wdt'), { variant, dialect })).reply).toMatchObject(ACCEPTED);
    expect((await issue(aSalesDocument('wdt'), { dialect })).reply).toMatchObject(refusedWith(201));
  });

  it.each(ISSUED_KINDS)('every disputed member of %s gets it', async (kind) => {
    const variant = { 'sales.disputedMembers': 'required' } as const;
    expect((await issue(aSalesDocument(kind), { variant })).reply).toMatchObject(ACCEPTED);
  });
});
