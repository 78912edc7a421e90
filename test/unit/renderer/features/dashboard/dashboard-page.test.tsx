import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DashboardPage } from '../../../../../renderer/features/dashboard/dashboard-page';
import { err, ok } from '../../../../../shared/result';
import { aCompany } from '../../../../builders/a-company';
import { anExemptCompanyProfile } from '../../../../builders/a-company-profile';
import { dashboardFigures } from '../../../../builders/dashboard-figures';
import { createFakeBridge, type FakeAnswers } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

const sales = { count: 2, netMinor: 222_670, grossMinor: 272_684 };
const costs = { count: 1, netMinor: 8_130, grossMinor: 10_000 };
const busy = () => {
  const figures = dashboardFigures({
    unpaid: { count: 3, leftMinor: 500_000 },
    overdue: { count: 1, leftMinor: 12_300 },
    notAccepted: { sales: { count: 4, netMinor: 100, grossMinor: 123 }, costs: { ...costs, count: 0 } },
  });
  return { ...figures, months: [...figures.months.slice(0, -1), { month: '2026-11', sales, costs }] };
};

function showDashboard(answers: FakeAnswers, company = aCompany()) {
  return renderInApp(<DashboardPage />, { bridge: createFakeBridge(answers), company });
}

const linkOf = (name: RegExp) => screen.findByRole('link', { name });
const hrefOf = async (name: RegExp) => (await linkOf(name)).getAttribute('href');

describe('the first screen', () => {
  it('is drawn before any figure is there', () => {
    showDashboard({});
    expect(screen.getByRole('heading', { name: 'Pulpit' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Nowa faktura/u })).toBeTruthy();
    const waiting = screen.getByRole('link', { name: /Sprzedaż netto/u });
    expect(waiting.textContent).toContain('–');
    expect(waiting.closest('ul')?.getAttribute('aria-busy')).toBe('true');
  });

  it('opens from each figure the list of what it counted', async () => {
    showDashboard({ 'dashboard.figures': () => ok(busy()) });
    expect(await hrefOf(/Sprzedaż netto\D*2\s226,70/u)).toBe('/faktury/lista/accepted/2026-11');
    expect(await hrefOf(/Koszty netto\D*81,30/u)).toBe('/wydatki/lista/accepted/2026-11');
    expect(await hrefOf(/Niezapłacone\D*5\s000,00.*3 faktury/u)).toBe('/faktury/lista/unpaid/wszystkie');
    expect(await hrefOf(/Po terminie\D*123,00.*1 faktura/u)).toBe('/faktury/lista/overdue/wszystkie');
    expect(await hrefOf(/^4 faktury/u)).toBe('/faktury/lista/unsent/2026-11');
  });

  it('has the numbers of the chart as a table, each a way to its documents', async () => {
    showDashboard({ 'dashboard.figures': () => ok(busy()) });
    const table = await screen.findByRole('table');
    const november = within(table).getByRole('row', { name: /listopad 2026/u });
    expect(
      within(november)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/faktury/lista/accepted/2026-11', '/wydatki/lista/accepted/2026-11']);
    expect(within(table).getAllByRole('row')).toHaveLength(13);
    expect(screen.getByRole('img', { name: /Sprzedaż i\skoszty/u })).toBeTruthy();
  });

  it('says that it knows Kwit only, and shows no tax', async () => {
    const { container } = showDashboard({ 'dashboard.figures': () => ok(busy()) });
    expect(await screen.findByText(/Tylko z\sKwita/u)).toBeTruthy();
    expect(await screen.findByText(/VAT-u do zapłaty Kwit tu nie liczy/u)).toBeTruthy();
    // 2726,84 − 2226,70 − (100,00 − 81,30): the VAT that a careless screen would show.
    expect(container.textContent).not.toMatch(/500,14|481,44|18,70/u);
  });

  it('ends the sentence about what is in Kwit only before it says why no tax is shown', async () => {
    const { container } = showDashboard({ 'dashboard.figures': () => ok(busy()) });
    await screen.findByText(/VAT-u do zapłaty/u);
    expect(container.textContent.replaceAll(/\s/gu, ' ')).toContain('1,23 zł. VAT-u do zapłaty');
  });

  it('counts gross for a seller without VAT, who has no net', async () => {
    showDashboard({ 'dashboard.figures': () => ok(busy()) }, aCompany({ profile: anExemptCompanyProfile() }));
    expect(await linkOf(/^Sprzedaż\D*2\s726,84/u)).toBeTruthy();
    expect(screen.queryByText(/VAT-u/u)).toBeNull();
  });

  it('says why there are no figures and shows the rest', async () => {
    showDashboard({ 'dashboard.figures': () => err({ code: 'database_damaged' }) });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /Konto w\siFirmie/u })).toBeTruthy();
  });
});
