import { describe, expect, it } from 'vitest';
import { deactivateAccess } from '../../../electron/practice/panel/deactivate-access';
import type { PracticeState } from '../../../electron/practice/practice-state';
import type { CompanyProfile } from '../../../shared/domain/company/company';
import { computeInvoiceTotals } from '../../../shared/domain/tax/vat';
import { aCompanyProfile, anExemptCompanyProfile } from '../../builders/a-company-profile';
import { aPartyForm } from '../../builders/a-party-form';
import { anExpense } from '../../builders/an-expense';
import { anInvoice } from '../../builders/an-invoice';
import { anInvoiceLine } from '../../builders/an-invoice-form';
import { identifierOf, openDesk, type DeskOptions } from './practice-desk';

const sellers: readonly [string, CompanyProfile, NonNullable<DeskOptions['account']>][] = [
  ['a VAT payer', aCompanyProfile(), { vatPayer: true, taxForm: 'kpir' }],
  [
    'a VAT payer on ryczałt',
    aCompanyProfile({ taxForm: 'ryczalt', ryczaltRate: '12' }),
    { taxForm: 'ryczalt' },
  ],
  ['an exempt seller on ryczałt', anExemptCompanyProfile(), { vatPayer: false, taxForm: 'ryczalt' }],
];

describe.each(sellers)('for %s', (_who, company, account) => {
  const vatRate = company.vatStatus === 'exempt' ? ('zw' as const) : ('23' as const);

  it('an invoice is accepted as written and reads back as it was meant', async () => {
    const { api, keys } = openDesk({ account });
    const lines = [
      anInvoiceLine({ vatRate, quantity: '0,333333', unitPrice: '1999,99' }),
      anInvoiceLine({ lineId: 'line-2', vatRate, name: 'Hosting', discountPercent: '12,5' }),
    ];
    const invoice = anInvoice({ lines, notes: 'Zażółć "gęślą"\njaźń \\' }, company);
    const reply = await api.write(api.prepareInvoice(invoice));
    expect(reply).toMatchObject({
      kind: 'answered',
      httpStatus: 200,
      envelope: { kod: 0, kodIsInteger: true },
    });

    const ifirmaId = identifierOf(reply) ?? 'none';
    const listed = await api.listSalesDocuments('2026-11-22', '2026-11-24');
    const { grossMinor } = computeInvoiceTotals(invoice.lines, invoice.priceBasis);
    expect(listed).toMatchObject({
      ok: true,
      value: [{ ifirmaId, type: 'prz_faktura_kraj', issuedOn: '2026-11-23', grossMinor, currency: 'PLN' }],
    });
    const read = await api.readInvoice(ifirmaId);
    expect(read).toMatchObject({
      ok: true,
      value: {
        ifirmaId,
        issuedOn: invoice.issuedOn,
        soldOn: invoice.soldOn,
        priceBasis: invoice.priceBasis,
        partyName: invoice.buyer.name,
        partyNip: invoice.buyer.nip,
        lines: [
          { name: 'Programowanie', quantity: '0.333333', unitPrice: '1999.99' },
          { name: 'Hosting', quantity: '12', unitPrice: '180' },
        ],
        ksefNumber: null,
      },
    });
    expect(keys.proofs.every((proof) => proof.refusal === null)).toBe(true);
  });

  it('an expense is accepted as written', async () => {
    const { api, state } = openDesk({ account });
    const reply = await api.write(api.prepareExpense(anExpense({}, company)));
    expect(reply).toMatchObject({ kind: 'answered', envelope: { kod: 0, kodIsInteger: true } });
    expect(state().expenses).toHaveLength(1);
  });
});

describe('an invoice', () => {
  it.each([
    [
      'with every rate',
      { lines: (['23', '8', '5', '0'] as const).map((vatRate) => anInvoiceLine({ vatRate })) },
    ],
    ['with an exempt line', { lines: [anInvoiceLine({ vatRate: 'zw', exemptionBasis: 'Art. 43 ust. 1' })] }],
    ['counted from gross', { priceBasis: 'gross' as const }],
    ['paid in part', { paid: '100,01' }],
    ['paid in full', { paid: '2656,80' }],
    ['with split payment', { splitPayment: true }],
    ['without an account', { bankAccount: '' }],
    ['without a term', { paymentTermDays: '' }],
    ['for a private person', { buyer: aPartyForm({ kind: 'person', name: 'Zofia Gęś', nip: '' }) }],
    [
      'for somebody abroad',
      { buyer: aPartyForm({ kind: 'person', nip: '', countryCode: 'GR', postalCode: '10115' }) },
    ],
    ['sold in an earlier week', { soldOn: '2026-11-02' }],
    ['with two hundred lines', { lines: Array.from({ length: 200 }, () => anInvoiceLine()) }],
  ])('%s is accepted', async (_what, overrides) => {
    const { api } = openDesk();
    const reply = await api.write(api.prepareInvoice(anInvoice(overrides)));
    expect(reply).toMatchObject({ envelope: { kod: 0 } });
    expect(identifierOf(reply)).toMatch(/^\d+$/);
  });

  it('outside the accounting month is refused with its reason', async () => {
    const { api, state } = openDesk();
    const invoice = anInvoice({ issuedOn: '2026-11-05', soldOn: '2026-10-30' });
    const reply = await api.write(api.prepareInvoice(invoice));
    expect(reply).toMatchObject({ envelope: { kod: 201 } });
    expect(state().documents).toEqual([]);
  });
});

describe('an expense', () => {
  it.each([
    [
      'with a KSeF number',
      { ksefAnswer: 'numbered' as const, ksefNumber: '8981647572-20261120-0123456789AB-A4' },
    ],
    ['that is no invoice', { ksefAnswer: 'other' as const }],
    ['from a failure of KSeF', { ksefAnswer: 'failure' as const }],
    ['for exempt sales', { saleKind: 'exempt' as const }],
    ['for mixed sales', { saleKind: 'mixed' as const }],
    ['without receipt and term', { receivedOn: '', dueOn: '' }],
  ])('%s is accepted', async (_what, overrides) => {
    const { api, state } = openDesk();
    const reply = await api.write(api.prepareExpense(anExpense(overrides)));
    expect(reply).toMatchObject({ envelope: { kod: 0 } });
    expect(state().expenses).toHaveLength(1);
  });

  it.each(['none', 'wynik', 'identyfikator'] as const)('may be answered with an id in: %s', async (where) => {
    const { api } = openDesk({ variant: { 'expense.replyId': where } });
    const reply = await api.write(api.prepareExpense(anExpense()));
    expect(reply).toMatchObject({ envelope: { kod: 0 } });
    expect(identifierOf(reply)).toEqual(where === 'none' ? null : expect.stringMatching(/^\d+$/));
  });
});

describe('what nobody knows about iFirma', () => {
  it.each(['absent', 'zero'] as const)('the month may come with a code: %s', async (kod) => {
    const { api } = openDesk({ variant: { 'envelope.monthKod': kod } });
    expect(await api.readAccountingMonth()).toEqual({ ok: true, value: { year: 2026, month: 11 } });
  });

  it.each([
    [{ 'envelope.documentKod': 'absent', 'read.documentRoot': 'direct' }],
    [{ 'envelope.documentKod': 'zero', 'read.documentRoot': 'direct' }],
    [{ 'envelope.documentKod': 'absent', 'read.documentRoot': 'wynik' }],
    [{ 'envelope.documentKod': 'zero', 'read.documentRoot': 'wynik' }],
  ] as const)('a document may come as %o', async (variant) => {
    const { api } = openDesk({ variant });
    const ifirmaId = identifierOf(await api.write(api.prepareInvoice(anInvoice()))) ?? 'none';
    expect(await api.readInvoice(ifirmaId)).toMatchObject({ ok: true, value: { ifirmaId } });
  });

  it.each(['kod201', 'kod400', 'http404', 'kod500'] as const)(
    'a document that is not there may be answered with %s: never a document',
    async (answer) => {
      const { api } = openDesk({ variant: { 'document.notFound': answer } });
      expect(await api.readInvoice('1')).toMatchObject({ ok: false });
    },
  );

  it.each(['200', '100', '20'] as const)('a page may hold at most %s rows', async (size) => {
    const { api } = openDesk({ variant: { 'list.maxPageSize': size } });
    for (let count = 0; count < 45; count += 1) await api.write(api.prepareInvoice(anInvoice()));
    const listed = await api.listSalesDocuments('2026-11-23', '2026-11-23');
    expect(listed.ok && new Set(listed.value.map((item) => item.ifirmaId)).size).toBe(45);
  });

  it.each(['strict', 'lenient'] as const)('the header may be read %s', async (tolerance) => {
    const { api } = openDesk({ variant: { 'auth.headerTolerance': tolerance } });
    expect(await api.readDocumentLimit()).toMatchObject({ ok: true });
  });
});

describe('keys', () => {
  it.each(['abonent', 'faktura', 'rachunek'] as const)(
    '%s is proved by a read that changes nothing',
    async (name) => {
      const { api, keys, state } = openDesk();
      expect(await api.proveKey(name)).toMatchObject({ ok: true });
      expect(keys.proofs).toMatchObject([{ keyName: name, refusal: null }]);
      expect(state()).toMatchObject({ documents: [], expenses: [], contractors: [] });
    },
  );

  it('generated again in the panel, the old one is refused', async () => {
    const { api, keys } = openDesk({
      change: (state) => ({
        ...state,
        keys: { ...state.keys, faktura: { current: 'FFFFFFFFFFFFFFFF', superseded: [] } },
      }),
    });
    expect(await api.proveKey('faktura')).toMatchObject({ ok: false, error: { code: 'key_refused' } });
    expect(keys.proofs).toMatchObject([{ keyName: 'faktura', refusal: { code: 'key_refused' } }]);
  });

  it.each([
    ['login_unknown', (state: PracticeState) => ({ ...state, account: { ...state.account, login: 'inny' } })],
    [
      'terms_not_accepted',
      (state: PracticeState) => ({ ...state, account: { ...state.account, termsAccepted: false } }),
    ],
    ['no_rights', (state: PracticeState) => ({ ...state, account: { ...state.account, superKonto: false } })],
    ['key_not_generated', deactivateAccess],
  ] as const)('are answered with %s when the account is so', async (code, change) => {
    const { api } = openDesk({ change });
    expect(await api.readDocumentLimit()).toMatchObject({ ok: false, error: { code } });
  });
});
