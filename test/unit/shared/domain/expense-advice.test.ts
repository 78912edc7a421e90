import { describe, expect, test } from 'vitest';
import { explainExpense } from '../../../../shared/domain/expense/expense-clarity';
import { findExpenseHints } from '../../../../shared/domain/expense/expense-hints';
import { aCompanyProfile, anExemptCompanyProfile } from '../../../builders/a-company-profile';
import { anExpenseForm } from '../../../builders/an-expense-form';

const nothing = { net: '', vat: '' };
const noAmounts = { '23': nothing, '8': nothing, '5': nothing, '0': nothing, zw: nothing };

describe('hints', () => {
  test('say where VAT is not net times rate, without changing it', () => {
    const amounts = {
      ...noAmounts,
      '23': { net: '24,37', vat: '5,60' },
      '8': { net: '100', vat: '8' },
      '5': { net: '10', vat: '' },
    };
    expect(findExpenseHints(anExpenseForm({ amounts }), aCompanyProfile())).toEqual([
      { kind: 'vat_differs', rate: '23', typedVatMinor: 560, expectedVatMinor: 561 },
      { kind: 'vat_differs', rate: '5', typedVatMinor: 0, expectedVatMinor: 50 },
    ]);
  });

  test('are silent while an amount cannot be read', () => {
    const amounts = { ...noAmounts, '23': { net: '24,37', vat: 'x' } };
    expect(findExpenseHints(anExpenseForm({ amounts }), aCompanyProfile())).toEqual([]);
  });

  test('notice the own NIP in the place of the supplier', () => {
    expect(findExpenseHints(anExpenseForm(), aCompanyProfile({ nip: '8981647572' }))).toEqual([
      { kind: 'seller_is_own_company' },
    ]);
    expect(findExpenseHints(anExpenseForm(), aCompanyProfile({ nip: '' }))).toEqual([]);
  });
});

describe('what an expense does to the tax', () => {
  test('a VAT payer with KPiR deducts the VAT and counts the net', () => {
    expect(explainExpense(anExpenseForm(), aCompanyProfile())).toEqual({
      kind: 'known',
      vatDeductibleMinor: 4_600,
      costMinor: 20_000,
    });
  });

  test('a ryczałt payer deducts the VAT and the tax stays', () => {
    const ryczalt = aCompanyProfile({ taxForm: 'ryczalt', ryczaltRate: '12' });
    expect(explainExpense(anExpenseForm(), ryczalt)).toEqual({
      kind: 'known',
      vatDeductibleMinor: 4_600,
      costMinor: null,
    });
  });

  test('without the right to deduct, gross is the cost', () => {
    const gross = { kind: 'known', vatDeductibleMinor: 0, costMinor: 24_600 };
    expect(explainExpense(anExpenseForm({ saleKind: 'exempt' }), aCompanyProfile())).toEqual(gross);
    expect(explainExpense(anExpenseForm(), anExemptCompanyProfile({ taxForm: 'kpir' }))).toEqual(gross);
  });

  test('for mixed sales nobody here knows the proportion', () => {
    expect(explainExpense(anExpenseForm({ saleKind: 'mixed' }), aCompanyProfile())).toEqual({
      kind: 'partly_unknown',
    });
  });

  test('nothing is said before there are amounts', () => {
    expect(explainExpense(anExpenseForm({ amounts: noAmounts }), aCompanyProfile())).toBeNull();
    const unreadable = { ...noAmounts, '23': { net: 'x', vat: '' } };
    expect(explainExpense(anExpenseForm({ amounts: unreadable }), aCompanyProfile())).toBeNull();
  });
});
