import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { InvoiceMargin } from '../../../../../renderer/features/invoices/invoice-margin';
import { computeFormTotals } from '../../../../../shared/domain/document/form-totals';
import type { InvoiceForm } from '../../../../../shared/domain/invoice/invoice-form';
import { aCompanyProfile } from '../../../../builders/a-company-profile';
import { aPartyForm } from '../../../../builders/a-party-form';
import { aSyncOverview } from '../../../../builders/a-sync-overview';
import { anInvoiceForm, anInvoiceLine } from '../../../../builders/an-invoice-form';
import { renderInApp } from '../../../../fakes/render-in-app';

const TODAY = '2026-11-23';
const NOVEMBER = {
  readAt: '2026-11-23T08:00:00.000Z',
  accountingMonth: { year: 2026, month: 11 },
  limit: null,
  newestIssuedOn: null,
  newestDocument: null,
};

function showMargin(overrides: Partial<InvoiceForm>, plan: Parameters<typeof aSyncOverview>[0] = {}) {
  const form = anInvoiceForm({ issuedOn: TODAY, soldOn: TODAY, ...overrides });
  const profile = aCompanyProfile();
  const onChange = vi.fn();
  const sync = aSyncOverview({ snapshot: NOVEMBER, ...plan });
  const totals = computeFormTotals(form, profile);
  const view = renderInApp(<InvoiceMargin {...{ form, profile, totals, sync, onChange }} today={TODAY} />);
  const said = () => screen.getByRole('complementary').textContent.replaceAll(/\s+/gu, ' ');
  return { ...view, form, onChange, said };
}
const issueToday = () => screen.queryByRole('button', { name: /Wystaw z\sdzisiejszą datą/u });

describe('the dates', () => {
  it('are silent when all is well', () => {
    expect(showMargin({}).said()).toBe('');
  });

  it('of an invoice dated in time stay usable after the deadline, and today is no way out', () => {
    const { said } = showMargin(
      { soldOn: '2026-10-20', issuedOn: '2026-11-10' },
      { snapshot: { ...NOVEMBER, accountingMonth: { year: 2026, month: 10 } } },
    );
    expect(said()).toContain('Data wystawienia minęła');
    expect(said()).not.toContain('Minął termin');
    expect(said()).not.toContain('nie przyjmie');
    expect(issueToday()).toBeNull();
  });

  it('after the deadline are too late', () => {
    const { said } = showMargin({ soldOn: '2026-10-20', issuedOn: '2026-11-20' });
    expect(said()).toContain('Minął termin wystawienia');
    expect(said()).toContain('do 15.11.2026');
    expect(issueToday()).toBeNull();
  });

  it('before today offer today while that is possible', async () => {
    const { said, user, onChange, form } = showMargin({ soldOn: '2026-11-19', issuedOn: '2026-11-20' });
    expect(said()).toContain('Data wystawienia minęła');
    await user.click(screen.getByRole('button', { name: /Wystaw z\sdzisiejszą datą/u }));
    expect(onChange).toHaveBeenCalledWith({ ...form, issuedOn: TODAY });
  });

  it('do not go back behind a document whose fate is open', () => {
    const { said } = showMargin(
      { soldOn: '2026-11-10', issuedOn: '2026-11-20' },
      { newestSale: { issuedOn: '2026-11-22', number: null, partyName: 'Żółw' } },
    );
    expect(said()).toContain('W iFirmie jest już nowsza faktura');
    expect(said()).toContain('22.11.2026');
    expect(issueToday()).not.toBeNull();
  });

  it('to come are said', () => {
    expect(showMargin({ issuedOn: '2026-11-24' }).said()).toContain('Data wystawienia jeszcze nie nadeszła');
  });

  it('outside the month of iFirma wait', () => {
    const { said } = showMargin({ soldOn: '2026-10-31', issuedOn: '2026-11-10' });
    expect(said()).toContain('Inny miesiąc księgowy w iFirmie');
  });
});

describe('split payment', () => {
  const lines = [anInvoiceLine({ quantity: '1', unitPrice: '20000' })];

  it('above the limit leads to the list of annex 15, for a firm alone', () => {
    const { said, unmount } = showMargin({ lines });
    expect(said()).toContain('Powyżej 15 000 zł brutto');
    expect(screen.getByRole('link', { name: /załącznik nr\s15/u }).getAttribute('href')).toContain(
      '/slowniki/zalacznik-15',
    );
    unmount();
    expect(showMargin({ lines, buyer: aPartyForm({ kind: 'person' }) }).said()).toBe('');
  });

  it.each([
    [{ paymentMethod: 'cash' }, 'Podzielona płatność to przelew'],
    [{ bankAccount: '' }, 'Podzielona płatność bez rachunku'],
  ] as const)('with %o says what is missing', (overrides, words) => {
    expect(showMargin({ splitPayment: true, ...overrides }).said()).toContain(words);
  });

  it('with a transfer to an account needs no word', () => {
    expect(showMargin({ lines, splitPayment: true }).said()).toBe('');
  });
});
