import { expect, it } from 'vitest';
import { openAccount } from '../../electron/practice/new-account';
import { openForSending, queueInvoice } from './connected-kwit';
import { controlIfirma } from './ifirma-control';
import { accessPath } from './page-models/access-path';
import { firstStart } from './page-models/first-start';
import { keysScreen } from './page-models/keys-screen';
import { goTo } from './page-models/sidebar';
import { syncScreen } from './page-models/sync-screen';
import { reach, startIfirma, startKwit } from './running-kwit';

const BUYER = 'Żółw i Synowie';
const INVOICE = { buyer: BUYER, lines: [{ name: 'Usługi', quantity: '1', price: '100' }] };

/** A real account whose user has never opened the API tab. */
async function startUnconnected() {
  const state = openAccount({ seed: 'access', today: '2026-11-23', access: 'inactive' });
  const ifirma = await startIfirma({ state });
  const app = await startKwit(reach(ifirma));
  await firstStart(app.page).describeCompany();
  await keysScreen(app.page).setLogin(ifirma.login);
  return { app, ifirma, outside: await controlIfirma(ifirma), path: accessPath(app.page) };
}

it('leads from a package without API to working keys: letter, activation, keys in any order', async () => {
  const { app, ifirma, outside, path } = await startUnconnected();
  const { page } = app;
  await outside.change((state) => ({ ...state, access: { ...state.access, packageHasApi: false } }));
  await path.press('Aktywuj dostęp');
  await path.press('Otwórz iFirmę w przeglądarce');
  await page.getByText('Zamiast opcji aktywacji stoi tam komunikat').click();
  await page.getByText(`na koncie o loginie ${ifirma.login}`).waitFor();
  await page.getByText('Brak dostępu do API na koncie').waitFor();
  expect(await app.control.read('openedExternally')).toEqual(['https://www.ifirma.pl/app/']);

  await outside.change((state) => ({ ...state, access: { ...state.access, packageHasApi: true } }));
  await outside.inPanel({ does: 'activate_basic' });
  for (const keyName of ['abonent', 'faktura', 'wydatek'] as const) {
    await outside.inPanel({ does: 'generate_key', keyName });
  }
  await path.press('Mam ją przed sobą');
  await path.press('Dalej');
  await path.press('Jest aktywny');
  await path.press('Mam klucze');
  const before = ifirma.ledger.entries().length;
  await path.paste(outside.keyOf('wydatek'), outside.keyOf('faktura'), outside.keyOf('abonent'));
  await path.press('Rozpoznaj i zapisz klucze');
  await path.says('Nie udało się rozpoznać kluczy');
  // No keychain here: once it refused, Kwit proposes to keep keys for this run.
  await page.getByRole('checkbox', { name: /^Zapamiętaj tylko/, checked: true }).waitFor();
  await path.press('Rozpoznaj i zapisz klucze');
  await path.says('To klucz „faktura”. Działa i jest zapisany.');
  await path.press('Zapisz jako „wydatek”');
  await path.press('Gotowe');
  await path.says('Dostęp podstawowy działa');
  const asked = ifirma.ledger.entries().slice(before);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  expect(asked.map(({ operation }) => operation)).not.toContain('expense.createCost');
});

it('follows extended access that waits and is granted later: no key is taken before', async () => {
  const { app, outside, path } = await startUnconnected();
  const { page } = app;
  await path.begin('Poproś o dostęp rozszerzony');
  await page.getByLabel('Dokumentów miesięcznie', { exact: true }).fill('5000');
  await outside.inPanel({ does: 'request_extended', documentsPerMonth: 5000 });
  await outside.inPanel({ does: 'postpone_request' });
  await path.press('Zatwierdzone w iFirmie');
  await path.choose('Komunikat, że wniosek czeka');
  await path.says('Czekasz od 23.11.2026');

  // Too early: what the user pastes is no key of this account yet.
  await path.choose('Klucze z przyciskami');
  await path.press('Dalej');
  await path.choose('wydatek');
  await path.press('Mam klucze');
  await path.paste('0011223344556677', '8899AABBCCDDEEFF');
  await path.press('Rozpoznaj i zapisz klucze');
  await path.says('iFirma nie przyjęła go pod żadną nazwą.');

  await outside.inPanel({ does: 'approve_request', documentsPerMonth: 2000 });
  await outside.inPanel({ does: 'generate_key', keyName: 'abonent' });
  await outside.inPanel({ does: 'generate_key', keyName: 'faktura' });
  await path.paste(outside.keyOf('faktura'), outside.keyOf('abonent'));
  await path.press('Rozpoznaj i zapisz klucze');
  await path.says('Nie udało się rozpoznać kluczy');
  // No keychain here: once it refused, Kwit proposes to keep keys for this run.
  await page.getByRole('checkbox', { name: /^Zapamiętaj tylko/, checked: true }).waitFor();
  await path.press('Rozpoznaj i zapisz klucze');
  await path.press('Gotowe');
  await path.says('Dostęp rozszerzony działa');
  await path.press('Pokaż Klucze API');
  await keysScreen(page).rowOf('faktura').getByText('Kwit pamięta go tylko do zamknięcia.').waitFor();
});

it('tells an old key, new terms and missing rights apart, and leads to the new key without sending', async () => {
  const ifirma = await startIfirma();
  const app = await startKwit(reach(ifirma));
  const kwit = { app, ifirma };
  const { page } = app;
  const outside = await controlIfirma(ifirma);
  const path = accessPath(page);
  await firstStart(page).describeCompany();
  // By hand: where the keychain is missing, the page knows from here on that a new key is for this run only.
  const { abonent, faktura, wydatek } = ifirma.keys;
  const login = { login: ifirma.login, keys: { abonent, faktura, wydatek } };
  await keysScreen(page).connect(login, { memoryOnly: true });
  await page.getByRole('button', { name: 'Przejdź do Pulpitu' }).click();
  await openForSending(kwit);
  await queueInvoice(kwit, INVOICE);
  await goTo(page, 'Klucze API');

  await outside.inPanel({ does: 'change_terms' });
  await path.press('Sprawdź wszystkie');
  await path.says('Regulamin czeka na akceptację');
  await outside.inPanel({ does: 'accept_terms' });
  await outside.inPanel({ does: 'set_super_konto', superKonto: false });
  await path.press('Sprawdź wszystkie');
  await path.says('Za mało uprawnień');
  await outside.inPanel({ does: 'set_super_konto', superKonto: true });
  await path.press('Sprawdź wszystkie');
  await path.says('Klucze działają');

  await outside.inPanel({ does: 'generate_key', keyName: 'faktura' });
  await path.press('Sprawdź wszystkie');
  await path.says('Klucz „faktura” jest nieaktualny');
  await path.press('Wygeneruj klucz „faktura” ponownie');
  await path.press('Mam ją przed sobą');
  await path.says(/iFirma nie zna tego klucza „faktura” \(kod\s403\)/);
  await path.press('Wiem o tym, dalej');
  await path.press('Mam nowy klucz');
  await page.getByLabel('Klucz faktura').fill('0011223344556677');
  await path.press('Sprawdź i zapisz klucz');
  await path.says('iFirma nie przyjęła go pod żadną nazwą.');
  await page.getByLabel('Klucz faktura').fill(outside.keyOf('faktura'));
  await path.press('Sprawdź i zapisz klucz');
  await path.says('To klucz „faktura”. Działa i jest zapisany.');
  await path.press('Gotowe');
  await path.says(/Nic nie wyśle się samo/);
  expect(ifirma.ledger.creates()).toHaveLength(0);
  expect(await page.content()).not.toContain(outside.keyOf('faktura'));

  const sync = syncScreen(page);
  await sync.read();
  await sync.send();
  await sync.reported(BUYER).waitFor();
  expect(ifirma.ledger.creates()).toHaveLength(1);
});

it('says that it cannot tell with one key, and finds two keys pasted under each other’s name', async () => {
  const ifirma = await startIfirma();
  const app = await startKwit(reach(ifirma));
  const { page } = app;
  const path = accessPath(page);
  const keys = keysScreen(page);
  await firstStart(page).describeCompany();
  const { abonent, faktura } = ifirma.keys;
  await keys.connect({ login: ifirma.login, keys: { faktura: abonent } }, { memoryOnly: true });
  await path.press('Sprawdź wszystkie');
  await path.says('Klucz pod złą nazwą');
  await keys.setKey('faktura', '0011223344556677', { memoryOnly: true });
  await path.press('Sprawdź wszystkie');
  await path.says('Nie wiadomo, co jest nie tak');
  await keys.setKey('faktura', faktura, { memoryOnly: true });
  await keys.setKey('abonent', abonent, { memoryOnly: true });
  await path.press('Sprawdź wszystkie');
  await path.says('Klucze działają');
  await app.control.setNetwork('cut');
  await path.press('Sprawdź wszystkie');
  await path.says('To nie klucze, tylko połączenie');
  await app.control.setNetwork('up');
});
