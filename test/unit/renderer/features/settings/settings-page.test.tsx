import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SettingsPage } from '../../../../../renderer/features/settings/settings-page';
import { err, ok } from '../../../../../shared/result';
import { aCompany } from '../../../../builders/a-company';
import { anAppStatus } from '../../../../builders/an-app-status';
import { createFakeBridge, type FakeAnswers } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

const COMPANY = 'CompanyCompanyCompanyA';
const OTHER = 'CompanyCompanyCompanyB';
const LEAVE = /Wyjdź z\skonta demo/u;
const TOTALS = { count: 0, netMinor: 0, vatMinor: 0, grossMinor: 0 };

const DRAFT = {
  documentId: 'd'.repeat(22),
  kind: 'invoice',
  state: 'draft',
  partyName: 'Żółw i Synowie',
  partyNip: '',
  number: null,
  title: 'Usługi',
  issuedOn: null,
  dueOn: null,
  netMinor: 100,
  vatMinor: 23,
  grossMinor: 123,
  ksefState: 'not_applicable',
  ksefDetail: null,
  isOverdue: false,
  revision: 1,
  updatedAt: '2026-11-23T09:00:00.000Z',
  deletedAt: null,
} as const;
const ONE_DRAFT: NonNullable<FakeAnswers['documents.list']> = ({ kind, states }) =>
  ok({
    rows: kind === 'invoice' && !states.includes('accepted') ? [DRAFT] : [],
    totals: TOTALS,
    hasMore: false,
  });

function showSettings(answers: FakeAnswers = {}, company = aCompany()) {
  const bridge = createFakeBridge(answers);
  const status = anAppStatus({
    companies: [
      { companyId: COMPANY, name: company.profile.name, kind: company.kind },
      { companyId: OTHER, name: 'Druga Firma', kind: 'real' },
    ],
  });
  return renderInApp(<SettingsPage />, { bridge, status, company });
}

describe('the settings', () => {
  it('are controls by role: nothing that can be changed is a mere text (X-07)', () => {
    showSettings();
    expect(screen.getAllByRole('radiogroup').length).toBeGreaterThanOrEqual(4);
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    for (const name of [/Otwórz folder/u, /Pokaż plik/u, /Pokaż skróty/u, /Licencje/u, /Dodaj firmę/u]) {
      expect(screen.getByRole('button', { name })).toBeTruthy();
    }
  });

  it('store the defaults of invoices together with the seller', async () => {
    const { user, bridge } = showSettings({ 'company.updateProfile': () => ok(aCompany()) });
    await user.type(screen.getByLabelText('Uwagi na fakturze'), 'Dziękuję');
    await user.click(screen.getByRole('button', { name: /Zapisz dane firmy/u }));
    expect(bridge.callsOf('company.updateProfile')[0]?.input).toMatchObject({
      profile: { invoiceDefaults: { notes: 'Dziękuję', paymentTermDays: '14' } },
    });
  });

  it.each([
    [/^Ryczałt$/u, 'ryczaltRate', 'Wybierz stawkę ryczałtu.'],
    [/^Zwolniony z\sVAT$/u, 'exemptionBasis', /^Podaj podstawę zwolnienia/u],
  ] as const)('mark what %s asks for, and store nothing', async (choice, path, words) => {
    const { user, bridge } = showSettings();
    await user.click(screen.getByText(choice));
    if (path === 'exemptionBasis') await user.clear(screen.getByLabelText('Podstawa zwolnienia'));
    await user.click(screen.getByRole('button', { name: /Zapisz dane firmy/u }));
    expect(await screen.findByText(words)).toBeTruthy();
    await waitFor(() => {
      expect(document.activeElement?.getAttribute('data-path')).toBe(path);
    });
    expect(bridge.callsOf('company.updateProfile')).toEqual([]);
  });

  it.each([
    [/Powiadomienia systemu/u, { notifications: false }],
    [/Przypomnienie o\skolejce/u, { reminders: true }],
  ])('change at once by %s', async (name, change) => {
    const { user, bridge } = showSettings({ 'app.updateSettings': () => ok(anAppStatus()) });
    await user.click(screen.getByRole('checkbox', { name }));
    expect(bridge.callsOf('app.updateSettings')[0]?.input).toEqual(change);
  });
});

describe('the companies', () => {
  it('can be opened, and only the open one renamed or removed', async () => {
    const { user, bridge } = showSettings({ 'app.openCompany': () => ok(anAppStatus()) });
    const list = screen.getByRole('list', { name: 'Firmy' });
    const [open, other] = within(list).getAllByRole('listitem');
    if (!open || !other) throw new Error('two companies');
    expect(within(open).getByRole('button', { name: 'Usuń firmę' })).toBeTruthy();
    expect(within(other).queryByRole('button', { name: 'Usuń firmę' })).toBeNull();
    await user.click(within(other).getByRole('button', { name: 'Otwórz' }));
    expect(bridge.callsOf('app.openCompany')[0]?.input).toEqual({ companyId: OTHER });
  });

  it('are renamed without touching the rest of the profile', async () => {
    const { user, bridge } = showSettings({ 'company.updateProfile': () => ok(aCompany()) });
    await user.click(screen.getByRole('button', { name: 'Zmień nazwę' }));
    const dialog = await screen.findByRole('dialog');
    const name = within(dialog).getByLabelText('Nazwa firmy');
    await user.clear(name);
    await user.type(name, 'Nowa Nazwa{Enter}');
    expect(bridge.callsOf('company.updateProfile')[0]?.input).toEqual({
      profile: { ...aCompany().profile, name: 'Nowa Nazwa' },
    });
  });

  it('are not renamed silently in vain: what else is wrong with the company is said by its field', async () => {
    const fields = [{ path: 'ryczaltRate', code: 'ryczalt_rate_required' } as const];
    const { user } = showSettings({
      'company.updateProfile': () => err({ code: 'invalid_input', fields }),
    });
    await user.click(screen.getByRole('button', { name: 'Zmień nazwę' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Zmień nazwę' }));
    expect((await within(dialog).findByRole('alert')).textContent).toBe('Ryczałt: Wybierz stawkę ryczałtu.');
  });

  it('show by name what was never sent before they are removed (P-02)', async () => {
    const { user, bridge } = showSettings({
      'documents.list': ONE_DRAFT,
      'app.removeCompany': () => ok({ keysLeft: ['wydatek'] }),
    });
    await user.click(screen.getByRole('button', { name: 'Usuń firmę' }));
    const dialog = await screen.findByRole('alertdialog');
    const unsent = await within(dialog).findByRole('list', { name: 'Niewysłane dokumenty' });
    expect(within(unsent).getByText('Żółw i Synowie')).toBeTruthy();
    // What cannot be undone from Kwit has the focus on leaving.
    expect(document.activeElement?.textContent).toBe('Anuluj');
    await user.click(within(dialog).getByRole('button', { name: 'Usuń firmę' }));
    expect(bridge.callsOf('app.removeCompany')[0]?.input).toEqual({ companyId: COMPANY });
    expect(await screen.findByText(/magazyn haseł nie oddał kluczy: wydatek/u)).toBeTruthy();
  });

  it('offer the demo account a new beginning and the way out, the real one neither', async () => {
    const { user, bridge, history } = showSettings(
      {
        'documents.list': ONE_DRAFT,
        'app.resetDemo': () => ok({ companyId: OTHER }),
        'app.openCompany': () => ok(anAppStatus()),
      },
      aCompany({ kind: 'demo' }),
    );
    await user.click(screen.getByRole('button', { name: LEAVE }));
    expect(bridge.callsOf('app.openCompany')[0]?.input).toEqual({ companyId: OTHER });
    await user.click(screen.getByRole('button', { name: 'Zacznij demo od nowa' }));
    const dialog = await screen.findByRole('alertdialog');
    const unsent = await within(dialog).findByRole('list', { name: 'Niewysłane dokumenty' });
    expect(within(unsent).getByText('Żółw i Synowie')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Zacznij od nowa' }));
    expect(bridge.callsOf('app.resetDemo')[0]?.input).toEqual({ companyId: COMPANY });
    expect(history.at(-1)).toBe('/pulpit');
  });

  it.each([
    ['removed', 'Usuń firmę', 'app.removeCompany'],
    ['begun anew', 'Zacznij od nowa', 'app.resetDemo'],
  ] as const)('cannot be left while the company is being %s', async (_what, name, channel) => {
    const never = () => new Promise<never>(() => undefined);
    const { user, bridge } = showSettings(
      { 'documents.list': ONE_DRAFT, 'app.resetDemo': never, 'app.removeCompany': never },
      aCompany({ kind: 'demo' }),
    );
    await user.click(
      screen.getByRole('button', { name: name === 'Usuń firmę' ? name : 'Zacznij demo od nowa' }),
    );
    const dialog = within(await screen.findByRole('alertdialog'));
    await dialog.findByRole('list', { name: 'Niewysłane dokumenty' });
    await user.click(dialog.getByRole('button', { name }));
    expect(bridge.callsOf(channel)).toHaveLength(1);
    expect(dialog.getByRole('button', { name: 'Anuluj' })).toHaveProperty('disabled', true);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('alertdialog')).toBeTruthy();
  });

  it('name the folders that hold a company and cannot be read', async () => {
    const status = anAppStatus({ unreadableCompanies: [{ folderName: OTHER, reason: 'damaged' }] });
    renderInApp(<SettingsPage />, { status });
    expect(await screen.findByText(`Nie można odczytać folderu firmy „${OTHER}”`)).toBeTruthy();
  });

  it('leave the demo for a new account when there is no real one', async () => {
    const company = aCompany({ kind: 'demo' });
    const status = anAppStatus({ companies: [{ companyId: COMPANY, name: 'Demo', kind: 'demo' }] });
    const { user, history } = renderInApp(<SettingsPage />, { company, status });
    await user.click(screen.getByRole('button', { name: LEAVE }));
    expect(history.at(-1)).toBe('/firma/nowa');
  });
});

describe('the diagnostics file', () => {
  it('is shown whole before it can be saved, and saved as shown', async () => {
    const text = '{ "kwit": "0.1.0" }';
    const { user, bridge } = showSettings({
      'diagnostics.prepare': () => ok({ fileId: 'f'.repeat(22), fileName: 'kwit.json', text }),
      'diagnostics.save': () => ok({ saved: true }),
    });
    await user.click(screen.getByRole('button', { name: 'Pokaż plik' }));
    expect(await screen.findByLabelText('Treść pliku diagnostycznego')).toHaveProperty('value', text);
    expect(bridge.callsOf('diagnostics.save')).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Zapisz plik' }));
    expect(bridge.callsOf('diagnostics.save')[0]?.input).toEqual({ fileId: 'f'.repeat(22) });
    expect(await screen.findByText('Zapisano plik diagnostyczny')).toBeTruthy();
  });
});
