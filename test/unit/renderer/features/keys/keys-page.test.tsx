import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KeysPage } from '../../../../../renderer/features/keys/keys-page';
import { err, ok } from '../../../../../shared/result';
import type { KeyOverview } from '../../../../../shared/ipc/contracts/keys.contract';
import { aCompany } from '../../../../builders/a-company';
import { aKeyOverview } from '../../../../builders/a-key-overview';
import { createFakeBridge, type FakeAnswers } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';
import { spokenName } from '../../../../fakes/spoken-name';

const AT = '2026-11-23T13:02:00.000Z';

async function showKeys(overview: KeyOverview, answers: FakeAnswers = {}) {
  const bridge = createFakeBridge({ 'keys.list': () => ok(overview), ...answers });
  const view = renderInApp(<KeysPage isFirstTime={false} />, { bridge });
  const rows = await screen.findAllByRole('listitem');
  const rowOf = (name: string) => {
    const row = rows.find((one) => one.textContent.startsWith(name));
    if (!row) throw new Error(`no row ${name}`);
    return row;
  };
  return { ...view, rowOf };
}

describe('the light of a key', () => {
  it('tells a working key by when and by what it was proved', async () => {
    const { rowOf } = await showKeys(
      aKeyOverview({ faktura: { state: 'working', setAt: AT, checkedAt: AT, checkedBy: 'sales.list' } }),
    );
    expect(rowOf('faktura').textContent).toMatch(
      /działa.*iFirma przyjęła go dziś\so\s14:02 \(odczyt listy faktur\)/u,
    );
  });

  it('gives a refused and an ungenerated key two different ways out, and the words of iFirma behind details', async () => {
    const { rowOf } = await showKeys(
      aKeyOverview({
        faktura: {
          state: 'refused',
          lastError: { code: 'key_refused', keyName: 'faktura', serverText: 'Niepoprawny hash' },
        },
        abonent: {
          state: 'refused',
          lastError: { code: 'key_not_generated', keyName: 'abonent', serverText: '' },
        },
      }),
    );
    expect(rowOf('faktura').textContent).toContain('403');
    expect(rowOf('abonent').textContent).toContain('402');
    expect(within(rowOf('faktura')).getByText('odrzucony')).toBeTruthy();
    expect(within(rowOf('abonent')).getByText('nie ma go w iFirmie')).toBeTruthy();
    expect(within(rowOf('faktura')).getByText('Niepoprawny hash').closest('details')).toBeTruthy();
  });

  it('says how many documents wait for a missing key', async () => {
    const { rowOf } = await showKeys(aKeyOverview({ wydatek: { waitingDocuments: 3 } }));
    expect(rowOf('wydatek').textContent).toContain('Czekają na niego 3 dokumenty.');
  });

  it.each([
    ['faktura', '/faktury/lista/queue/wszystkie'],
    ['wydatek', '/wydatki/lista/queue/wszystkie'],
    ['abonent', '/synchronizacja'],
  ] as const)('leads from %s to what waits for it', async (keyName, address) => {
    const { user, rowOf, history } = await showKeys(aKeyOverview({ [keyName]: { waitingDocuments: 2 } }));
    await user.click(within(rowOf(keyName)).getByRole('link', { name: spokenName('Zobacz, co czeka') }));
    expect(history.at(-1)).toBe(address);
  });

  it('never offers to check wydatek: its first expense is the test', async () => {
    const { rowOf } = await showKeys(
      aKeyOverview({
        wydatek: { state: 'not_checked', setAt: AT },
        faktura: { state: 'not_checked', setAt: AT },
      }),
    );
    expect(within(rowOf('wydatek')).queryByText('Sprawdź')).toBeNull();
    expect(rowOf('wydatek').textContent).toContain('Sprawdzi się przy pierwszym wydatku.');
    expect(within(rowOf('faktura')).getByText('Sprawdź')).toBeTruthy();
  });
});

describe('setting a key', () => {
  it('hides it while it is typed, hands it to main and forgets it', async () => {
    const { user, rowOf, bridge } = await showKeys(aKeyOverview(), { 'keys.set': () => ok(aKeyOverview()) });
    await user.click(within(rowOf('faktura')).getByText('Wklej klucz'));
    const field = screen.getByLabelText<HTMLInputElement>('Klucz faktura');
    expect(field.type).toBe('password');
    await user.type(field, 'ABCDEF0123456789{Enter}');
    await screen.findAllByText('Wklej klucz');
    expect(bridge.callsOf('keys.set').map((call) => call.input)).toEqual([
      { keyName: 'faktura', value: 'ABCDEF0123456789', memoryOnly: false },
    ]);
    expect(document.body.innerHTML).not.toContain('ABCDEF0123456789');
  });

  it('says under the field why it is no key', async () => {
    const { user, rowOf } = await showKeys(aKeyOverview(), {
      'keys.set': () => err({ code: 'invalid_input', fields: [{ path: 'value', code: 'key_format' }] }),
    });
    await user.click(within(rowOf('faktura')).getByText('Wklej klucz'));
    await user.type(screen.getByLabelText('Klucz faktura'), 'hasło{Enter}');
    expect(await screen.findByText(/To nie wygląda na klucz/u)).toBeTruthy();
  });

  it('offers memory only when the keychain does not work', async () => {
    const { user, rowOf, bridge } = await showKeys(aKeyOverview({}, 'unavailable'), {
      'keys.set': () => ok(aKeyOverview()),
    });
    expect(screen.getByText('Klucze niedostępne')).toBeTruthy();
    await user.click(within(rowOf('faktura')).getByText('Wklej klucz'));
    await user.type(screen.getByLabelText('Klucz faktura'), 'ABCDEF{Enter}');
    await expect.poll(() => bridge.callsOf('keys.set').length).toBe(1);
    expect(bridge.callsOf('keys.set')[0]?.input).toMatchObject({ memoryOnly: true });
  });

  it('works again after the keychain refused to write', async () => {
    const { user, rowOf } = await showKeys(aKeyOverview(), {
      'keys.set': () => err({ code: 'keychain_write_failed' }),
    });
    await user.click(within(rowOf('faktura')).getByText('Wklej klucz'));
    await user.type(screen.getByLabelText('Klucz faktura'), 'ABCDEF{Enter}');
    expect(await screen.findByText('Klucz nie został zapisany')).toBeTruthy();
    expect(screen.getByText('Zapamiętaj tylko do zamknięcia Kwita')).toBeTruthy();
  });
});

it('a key is removed only after a confirmation', async () => {
  const { user, rowOf, bridge } = await showKeys(
    aKeyOverview({ faktura: { state: 'working', checkedAt: AT } }),
    {
      'keys.remove': () => ok(aKeyOverview()),
    },
  );
  await user.click(
    within(rowOf('faktura')).getByRole('button', { name: spokenName('Więcej o kluczu faktura') }),
  );
  await user.click(screen.getByRole('menuitem', { name: spokenName('Usuń klucz z tego komputera') }));
  expect(bridge.callsOf('keys.remove')).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Usuń klucz' }));
  await expect.poll(() => bridge.callsOf('keys.remove').length).toBe(1);
});

it('a check without a network says so and keeps the key', async () => {
  const { user, rowOf } = await showKeys(aKeyOverview({ faktura: { state: 'not_checked', setAt: AT } }), {
    'keys.check': () => err({ code: 'offline' }),
  });
  await user.click(within(rowOf('faktura')).getByText('Sprawdź'));
  expect(await screen.findByText('Klucz nie został sprawdzony')).toBeTruthy();
  expect(screen.getByText(/Nie ma połączenia z\siFirmą/u)).toBeTruthy();
});

describe('what is known of the keys together', () => {
  const working = { state: 'working', setAt: AT, checkedAt: AT } as const;
  const refused = {
    state: 'refused',
    setAt: AT,
    checkedAt: AT,
    lastError: { code: 'key_refused', keyName: 'faktura', serverText: '' },
  } as const;

  it('leads from an old key to the path that renews it', async () => {
    const { user, history } = await showKeys(aKeyOverview({ abonent: working, faktura: refused }));
    await screen.findByText('Klucz „faktura” jest nieaktualny');
    await user.click(screen.getByRole('button', { name: 'Wygeneruj klucz „faktura” ponownie' }));
    expect(history.at(-1)).toBe('/klucze/ponownie/faktura');
  });

  it.each([
    ['one', 'Nie wiadomo, co jest nie tak', aKeyOverview({ faktura: refused })],
    [
      'two',
      'iFirma odrzuca klucze: abonent i faktura',
      aKeyOverview({
        abonent: { ...refused, lastError: { ...refused.lastError, keyName: 'abonent' } },
        faktura: refused,
      }),
    ],
  ] as const)(
    'cannot tell with %s of four keys refused, says what is true, and leads to the login first',
    async (_, title, overview) => {
      const { user, rowOf } = await showKeys(overview);
      expect(
        (await screen.findByRole('group', { name: 'Rozpoznanie' })).textContent.replaceAll(/\s/gu, ' '),
      ).toContain(title);
      await user.click(screen.getByRole('button', { name: 'Przejdź do loginu' }));
      expect(document.activeElement).toBe(screen.getByLabelText(/^Login do\siFirmy$/u));
      expect(rowOf('faktura').textContent).not.toContain('ponownie');
    },
  );

  it('finds a key under a wrong name where it stands, too', async () => {
    const { rowOf } = await showKeys(aKeyOverview({ faktura: { ...refused, belongsTo: 'rachunek' } }));
    await screen.findByText('Klucz pod złą nazwą');
    expect(rowOf('faktura').textContent).toContain('To klucz „rachunek”');
  });

  it('says that all is well only to who asked', async () => {
    const overview = aKeyOverview({ abonent: working });
    const { user } = await showKeys(overview, {
      'keys.checkAll': () => ok({ overview, reads: 1, stoppedBy: null }),
    });
    expect(screen.queryByText('Klucze działają')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Sprawdź wszystkie' }));
    await screen.findByText('Klucze działają');
  });

  it('blames the network and no key when a check could not be made', async () => {
    const overview = aKeyOverview({ abonent: { state: 'not_checked', setAt: AT } });
    const { user } = await showKeys(overview, {
      'keys.checkAll': () => ok({ overview, reads: 1, stoppedBy: { code: 'offline' } }),
    });
    await user.click(screen.getByRole('button', { name: 'Sprawdź wszystkie' }));
    await screen.findByText('To nie klucze, tylko połączenie');
  });

  it('offers no check of all to who has only wydatek', async () => {
    await showKeys(aKeyOverview({ wydatek: { state: 'not_checked', setAt: AT } }));
    expect(screen.queryByRole('button', { name: 'Sprawdź wszystkie' })).toBeNull();
  });

  it('says what a check calls before it is pressed, and where keys lie', async () => {
    const { rowOf } = await showKeys(aKeyOverview({ abonent: { ...working, backend: 'keytar/libsecret' } }));
    expect(rowOf('abonent').textContent).toContain('Sprawdzenie to jeden odczyt limitu dokumentów.');
    expect(rowOf('wydatek').textContent).toContain('Nie ma odczytu, którym można by go sprawdzić.');
    expect(screen.getByText(/baza haseł systemu/u)).toBeTruthy();
    expect(document.body.textContent).not.toContain('keytar');
  });

  it('says of keys for this run, and of the demo account’s, that they lie in memory alone', async () => {
    const first = await showKeys(aKeyOverview({ abonent: { ...working, backend: 'memory' } }));
    expect(screen.getByText(/znikną z\sjego zamknięciem/u)).toBeTruthy();
    expect(screen.queryByText(/Każdy jako osobny wpis/u)).toBeNull();
    first.unmount();
    await showKeys(aKeyOverview({ abonent: { ...working, backend: 'memory' } }, 'not_needed'));
    expect(screen.getByText(/Otwierają jedynie konto demo/u)).toBeTruthy();
    expect(screen.queryByText(/znikną z\sjego zamknięciem/u)).toBeNull();
  });
});

it('Ctrl+Enter saves a key, and Esc asks before one that was typed is thrown away (K-07)', async () => {
  const { user, rowOf, bridge } = await showKeys(aKeyOverview());
  await user.click(within(rowOf('faktura')).getByRole('button', { name: /Wklej klucz|Zmień/u }));
  await user.keyboard('0123456789abcdef{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Zostań' }));
  const field = screen.getByLabelText<HTMLInputElement>('Klucz faktura');
  expect(field.value).toBe('0123456789abcdef');
  await user.click(field);
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(bridge.callsOf('keys.set')).toHaveLength(1);
});

describe('another login', () => {
  it('is asked about when the account is known, and confirmed by a person’s word', async () => {
    const { user, bridge } = await showKeys(aKeyOverview(), {
      'company.setLogin': ({ isSameAccount }) =>
        isSameAccount === true ? ok(aCompany({ login: 'nowy' })) : err({ code: 'login_of_other_account' }),
    });
    const field = screen.getByLabelText('Login do iFirmy');
    await user.clear(field);
    await user.type(field, 'nowy');
    await user.click(screen.getByRole('button', { name: 'Zapisz login' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', { name: 'To samo konto, nowy login' }));
    await expect.poll(() => bridge.callsOf('company.setLogin').length).toBe(2);
    expect(bridge.callsOf('company.setLogin').map(({ input }) => input)).toEqual([
      { login: 'nowy', isSameAccount: false },
      { login: 'nowy', isSameAccount: true },
    ]);
  });
});
