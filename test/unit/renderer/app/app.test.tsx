import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../../renderer/app/app';
import { createQueryClient } from '../../../../renderer/bridge/create-query-client';
import { err, ok } from '../../../../shared/result';
import { aCompany } from '../../../builders/a-company';
import { aKeyOverview } from '../../../builders/a-key-overview';
import { anAppStatus } from '../../../builders/an-app-status';
import { dashboardFigures } from '../../../builders/dashboard-figures';
import { createFakeBridge, type FakeAnswers } from '../../../fakes/fake-bridge';

const NOTHING = { rows: [], totals: { count: 0, netMinor: 0, vatMinor: 0, grossMinor: 0 }, hasMore: false };
const FIRST_ID = 'CompanyCompanyCompanyA';

beforeEach(() => {
  window.location.hash = '';
});

function startApp(answers: FakeAnswers) {
  const bridge = createFakeBridge({
    'app.status': () => ok(anAppStatus()),
    'company.get': () => ok(aCompany()),
    'keys.list': () => ok(aKeyOverview()),
    'documents.list': () => ok(NOTHING),
    ...answers,
  });
  const view = render(<App bridge={bridge} queryClient={createQueryClient()} />);
  return { ...view, bridge, user: userEvent.setup() };
}

it('shows the day that it is to who comes back after midnight, and asks again what is counted by the day', async () => {
  let today = '2026-11-23';
  window.location.hash = '#/pulpit';
  const { bridge } = startApp({
    'app.status': () => ok(anAppStatus({ today })),
    'dashboard.figures': () => ok(dashboardFigures()),
  });
  await screen.findByText('poniedziałek, 23 listopada 2026');
  await expect.poll(() => bridge.callsOf('dashboard.figures').length).toBe(1);
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  await expect.poll(() => bridge.callsOf('app.status').length).toBe(2);
  expect(bridge.callsOf('dashboard.figures')).toHaveLength(1);

  today = '2026-11-24';
  act(() => {
    bridge.notify('app.changed', {});
  });
  await screen.findByText('wtorek, 24 listopada 2026');
  await expect.poll(() => bridge.callsOf('dashboard.figures').length).toBe(2);
});

it.each([
  ['with no other company', []],
  ['beside another company', anAppStatus().companies],
])('a folder that cannot be read is no empty program, %s', async (_where, companies) => {
  const unreadableCompanies = [{ folderName: 'CompanyCompanyCompanyX', reason: 'damaged' }] as const;
  const { bridge, user } = startApp({
    'app.status': () =>
      ok(anAppStatus({ companies, unreadableCompanies: [...unreadableCompanies], openCompanyId: null })),
    'app.openDataFolder': () => ok(null),
  });
  expect(await screen.findByText('Nie można odczytać folderu firmy „CompanyCompanyCompanyX”')).toBeTruthy();
  expect(screen.getByText(/Odtwórz firmę z\skopii zapasowej/u)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Otwórz folder' }));
  expect(bridge.callsOf('app.openDataFolder')).toHaveLength(1);
});

describe('the first run', () => {
  const firstRun = (answers: FakeAnswers = {}) => {
    let status = anAppStatus({ companies: [], openCompanyId: null });
    return startApp({
      'app.status': () => ok(status),
      'app.createCompany': () => {
        status = anAppStatus({ openCompanyId: null });
        return ok({ companyId: FIRST_ID });
      },
      'app.openCompany': () => {
        status = anAppStatus();
        return ok(status);
      },
      ...answers,
    });
  };

  it('is one press from a usable demo account', async () => {
    const { user, bridge } = firstRun({ 'company.get': () => ok(aCompany({ kind: 'demo' })) });
    await user.click(await screen.findByText('Konto demo'));
    expect(await screen.findByText(/Konto demo\s– nic nie trafia do iFirmy/u)).toBeTruthy();
    expect(bridge.callsOf('app.createCompany')[0]?.input).toMatchObject({ kind: 'demo' });
    expect(bridge.callsOf('app.openCompany')[0]?.input).toEqual({ companyId: FIRST_ID });
    expect(document.documentElement.dataset['account']).toBe('demo');
  });

  it('asks a real company for its name before anything else, and leads on to the keys', async () => {
    const { user, bridge } = firstRun();
    await user.click(await screen.findByText('Połącz z kontem iFirma'));
    await user.type(screen.getByLabelText('NIP'), '1234563219');
    await user.click(screen.getByRole('button', { name: /Dalej: klucze API/u }));
    expect(document.activeElement).toBe(screen.getByLabelText('Nazwa firmy'));
    expect(screen.getByText(/cyfra kontrolna się nie zgadza/u)).toBeTruthy();
    expect(bridge.callsOf('app.createCompany')).toHaveLength(0);

    await user.type(screen.getByLabelText('Nazwa firmy'), 'Żółw Studio');
    await user.clear(screen.getByLabelText('NIP'));
    await user.type(screen.getByLabelText('NIP'), '123-456-32-18');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('heading', { name: /Połącz z\siFirmą/u })).toBeTruthy();
    expect(screen.getByText('Na początku tylko odczyt')).toBeTruthy();
    expect(bridge.callsOf('app.createCompany')[0]?.input).toMatchObject({
      kind: 'real',
      profile: { name: 'Żółw Studio', nip: '1234563218' },
    });
  });

  it('says why a company could not be created and stays', async () => {
    const { user } = firstRun({ 'app.createCompany': () => err({ code: 'disk_full' }) });
    await user.click(await screen.findByText('Konto demo'));
    expect(await screen.findByText(/Na dysku nie ma już miejsca/u)).toBeTruthy();
    expect(screen.getByText('Konto demo')).toBeTruthy();
  });
});

describe('the frame', () => {
  it('leads to every screen and marks where one is', async () => {
    const { user } = startApp({});
    const link = await screen.findByRole('link', { name: /Klucze API/u });
    await user.click(link);
    expect(await screen.findByRole('heading', { name: 'Klucze API', level: 1 })).toBeTruthy();
    expect(link.getAttribute('aria-current')).toBe('page');
  });

  it('speaks English at once when the setting says so', async () => {
    let status = anAppStatus();
    const { bridge } = startApp({ 'app.status': () => ok(status) });
    await screen.findByRole('link', { name: 'Faktury' });
    status = anAppStatus({ language: 'en' });
    act(() => {
      bridge.notify('app.changed', {});
    });
    expect(await screen.findByRole('link', { name: 'Invoices' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });

  it('lists its keys on F1, from the table that the keyboard obeys', async () => {
    const { user } = startApp({});
    await screen.findByRole('link', { name: 'Faktury' });
    await user.keyboard('{F1}');
    expect(await screen.findByRole('dialog', { name: 'Skróty klawiszowe' })).toBeTruthy();
    expect(screen.getByText('Skopiuj kwotę brutto')).toBeTruthy();
  });

  it('opens a new invoice from the menu of the desktop', async () => {
    const { bridge } = startApp({});
    await screen.findByRole('link', { name: 'Faktury' });
    act(() => {
      bridge.notify('menu.chosen', { item: 'new_invoice' });
    });
    await expect
      .poll(() => bridge.callsOf('documents.create').map((call) => call.input))
      .toEqual([{ kind: 'invoice' }]);
  });
});

it('a company that did not open at start stands there with the reason, and another can be chosen', async () => {
  const error = { code: 'database_newer', found: 9, supported: 1 } as const;
  const others = [{ companyId: 'CompanyCompanyCompanyB', name: 'Żółw Studio', kind: 'demo' }] as const;
  const { user, bridge } = startApp({
    'app.status': () =>
      ok(
        anAppStatus({
          companies: [...anAppStatus().companies, ...others],
          openCompanyId: null,
          openRefusal: { companyId: FIRST_ID, error },
        }),
      ),
    'app.openCompany': () => err(error),
  });
  // Without a press: the start has tried already.
  const [refused, other] = await screen.findAllByRole('listitem');
  if (!refused || !other) throw new Error('two companies are listed');
  expect(within(refused).getByText(/wersja danych 9, ta zna 1/u)).toBeTruthy();
  expect(within(refused).getByText(/Zainstaluj najnowszą wersję Kwita/u)).toBeTruthy();
  expect(within(other).queryByRole('alert')).toBeNull();
  // The same file would not open at the next press either; a person without a backup begins anew.
  expect(within(refused).queryByRole('button', { name: 'Otwórz' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Dodaj firmę' }));
  expect(screen.getByRole('button', { name: /^Połącz z\skontem iFirma/u })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Wróć do listy firm' }));
  await user.click(screen.getByRole('button', { name: 'Otwórz' }));
  expect(bridge.callsOf('app.openCompany')[0]?.input).toEqual({ companyId: 'CompanyCompanyCompanyB' });
});

it('answers the closing window once everything typed is stored', async () => {
  const { bridge } = startApp({});
  await screen.findByRole('link', { name: 'Faktury' });
  act(() => {
    bridge.notify('app.closeRequested', {});
  });
  await expect.poll(() => bridge.callsOf('app.confirmClose').length).toBe(1);
});
