import { expect, it } from 'vitest';
import { keyboardOf } from './keyboard';
import { accessPath } from './page-models/access-path';
import { firstStart } from './page-models/first-start';
import { invoiceEditor } from './page-models/invoice-editor';
import { keysScreen } from './page-models/keys-screen';
import { limitsScreen } from './page-models/limits-screen';
import { goTo } from './page-models/sidebar';
import { syncScreen } from './page-models/sync-screen';
import { startKwit } from './running-kwit';
import { makeUserDataFolder } from './user-data-folder';

const BUYER = 'Żółw i Synowie';
const INVOICE = { buyer: BUYER, lines: [{ name: 'Usługi', quantity: '1', price: '100' }] };

it('rehearses basic access: activated, four keys pasted in any order, the expense key marked as unproven', async () => {
  const { page } = await startKwit();
  await firstStart(page).openDemo();
  await goTo(page, 'Klucze API');
  const path = accessPath(page);
  await path.begin('Aktywuj dostęp podstawowy');
  await path.press('Cofnij dostęp na niby');
  // A package without the API: a message stands where the two kinds of access stood.
  await path.press('Weź na niby pakiet bez API');
  await path.panel.getByText('Aktywny pakiet nie obejmuje dostępu do API.').waitFor();
  expect(await path.panel.getByRole('button', { name: 'Aktywuj dostęp podstawowy' }).count()).toBe(0);
  await path.press('Weź na niby pakiet z API');
  await path.panel.getByRole('button', { name: 'Aktywuj dostęp podstawowy' }).waitFor();
  await path.press('Dalej');
  await path.panel.getByRole('button', { name: 'Aktywuj dostęp podstawowy' }).click();
  await path.panel.getByText('Klucze autoryzacji').waitFor();
  await path.press('Jest aktywny');
  await path.choose('rachunek');
  const abonent = await path.generate('abonent');
  const faktura = await path.generate('faktura');
  const rachunek = await path.generate('rachunek');
  const wydatek = await path.generate('wydatek');
  await path.press('Mam klucze');

  await path.paste(wydatek, ` ${rachunek.toLowerCase()}\n`, abonent, faktura);
  await path.press('Rozpoznaj i zapisz klucze');
  await path.says('To klucz „rachunek”. Działa i jest zapisany.');
  await path.says('To klucz „abonent”. Działa i jest zapisany.');
  await path.says('To klucz „faktura”. Działa i jest zapisany.');
  await path.says(/Żaden z\strzech pozostałych/);
  await path.press('Zapisz jako „wydatek”');
  await path.says('Zapisany jako „wydatek”, niesprawdzony.');
  await path.press('Gotowe');
  await path.says('Dostęp podstawowy działa');

  await path.press('Pokaż Klucze API');
  const keys = keysScreen(page);
  for (const keyName of ['abonent', 'faktura', 'rachunek']) {
    await keys.rowOf(keyName).getByText('iFirma przyjęła go').waitFor();
  }
  await keys.rowOf('wydatek').getByText('Sprawdzi się przy pierwszym wydatku.').waitFor();
  expect(await page.getByRole('button', { name: 'Wróć do tego' }).count()).toBe(0);
});

it('rehearses extended access: waits over a restart, is refused, asks again and is granted less', async () => {
  const userDataDir = makeUserDataFolder();
  const first = await startKwit({ userDataDir });
  await firstStart(first.page).openDemo();
  await goTo(first.page, 'Klucze API');
  const before = accessPath(first.page);
  await before.begin('Poproś o dostęp rozszerzony');
  await before.press('Cofnij dostęp na niby');
  await before.request('3000');
  await before.press('Zatwierdzone w iFirmie');
  await before.says('Wpisz liczbę całkowitą większą od zera.');
  await first.page.getByLabel('Dokumentów miesięcznie', { exact: true }).fill('3 000');
  await before.press('Zatwierdzone w iFirmie');
  await before.press('Każ czekać');
  await before.choose('Komunikat, że wniosek czeka na administratora');
  await before.says('Czekasz od 23.11.2026');
  expect(await first.page.getByRole('button', { name: 'Dalej' }).isDisabled()).toBe(true);
  await first.close();

  const { page } = await startKwit({ userDataDir, startAt: '2026-11-26T08:00:00.000Z' });
  await goTo(page, 'Klucze API');
  await page.getByText(/krok 3 z 5/).waitFor();
  const path = accessPath(page);
  await path.press('Wróć do tego');
  await path.says('Czekasz od 23.11.2026');
  await path.press('Odmów');
  await path.panel.getByText('Wniosek nie został zaakceptowany.').waitFor();
  await path.choose('Odmowa');
  await path.says('Można zacząć od dostępu podstawowego');

  await path.press('Poprzedni krok');
  await path.request('2000');
  await page.getByLabel('Dokumentów miesięcznie', { exact: true }).fill('2000');
  await path.press('Zatwierdzone w iFirmie');
  await path.press('Przyznaj tylko 1000');
  await path.panel.getByText('Klucze autoryzacji').waitFor();
  await path.choose('Klucze z przyciskami');
  await path.press('Dalej');
  await path.choose('wydatek');
  const faktura = await path.generate('faktura');
  const abonent = await path.generate('abonent');
  await path.press('Mam klucze');
  await path.paste(faktura, abonent);
  await path.press('Rozpoznaj i zapisz klucze');
  await path.panel.getByText('Limity API').click();
  await path.panel.getByText('1000', { exact: true }).waitFor();
  await path.panel.getByText('2000', { exact: true }).waitFor();
  await path.press('Gotowe');
  await path.says('Dostęp rozszerzony działa');
  // Requested beside granted, the newer request in place of the older.
  const limits = limitsScreen(page);
  await limits.read();
  await expect.poll(() => limits.history().nth(1).textContent()).toMatch(/^26\.11\.20262.?0001.?000/u);
  await expect.poll(() => limits.history().nth(2).textContent()).toMatch(/3.?000.*zastąpiony nowym/u);
});

it('rehearses a key generated again: the old one is refused, the queue waits, is freed and sends nothing by itself', async () => {
  const { page } = await startKwit();
  await firstStart(page).openDemo();
  await goTo(page, 'Faktury');
  const editor = invoiceEditor(page);
  await editor.open();
  await editor.fill(INVOICE);
  await editor.queue();

  await goTo(page, 'Klucze API');
  const path = accessPath(page);
  await path.begin('Wygeneruj klucz ponownie');
  await path.choose('faktura');
  await path.says('Inne programy z tym kluczem pewnie przestaną działać');
  await path.press('Wiem o tym, dalej');
  await path.says('Kliknij „przegeneruj”');
  const renewed = await path.generate('faktura');
  await page.keyboard.press('Escape');

  // Left on the way: the key in Kwit is the old one, and really refused.
  await path.press('Sprawdź wszystkie');
  await path.says('Klucz „faktura” jest nieaktualny');
  await path.says(/Login i\spodpis są więc dobre/);
  await keysScreen(page).rowOf('faktura').getByText('Czeka na niego 1 dokument.').waitFor();
  const sync = syncScreen(page);
  await sync.read();
  await sync.leftBehind(BUYER).getByText('iFirma odrzuciła klucz „faktura”.').waitFor();

  await goTo(page, 'Klucze API');
  await path.press('Wróć do tego');
  await path.press('Mam nowy klucz');
  const abonent =
    (await path.panel.getByRole('listitem').filter({ hasText: 'abonent' }).locator('code').textContent()) ??
    '';
  await page.getByLabel('Klucz faktura').fill(abonent);
  await path.press('Sprawdź i zapisz klucz');
  await path.says('To klucz „abonent”, a nie ten, o który chodzi. Nie został zapisany.');
  await page.getByLabel('Klucz faktura').fill(renewed);
  await path.press('Sprawdź i zapisz klucz');
  await path.says('To klucz „faktura”. Działa i jest zapisany.');
  await path.press('Gotowe');
  await path.says(/Kolejka jest odblokowana\. Czeka w\sniej 1 dokument\. Nic nie wyśle się samo/);

  await goTo(page, 'Faktury');
  await page.getByRole('row', { name: BUYER }).getByText('w kolejce').waitFor();
  await sync.read();
  await sync.send();
  await sync.reported(BUYER).waitFor();
});

it('is walked by keyboard alone, back and forth, and left without losing the place', async () => {
  const { page } = await startKwit();
  await firstStart(page).openDemo();
  await goTo(page, 'Klucze API');
  const keyboard = keyboardOf(page);
  await keyboard.tabTo('Wygeneruj klucz ponownie');
  await keyboard.press('Enter');
  await keyboard.waitForFocus(/^Otwórz w\siFirmie zakładkę API$/);
  await keyboard.tabTo('Mam ją przed sobą');
  await keyboard.press('Enter');
  await keyboard.waitForFocus('Zanim powstanie nowy klucz');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.tabTo(/^Wiem o\stym, dalej$/);
  await keyboard.press('Enter');
  await keyboard.waitForFocus('Kliknij „przegeneruj”');
  await keyboard.tabTo('przegeneruj faktura');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await page.getByText(/krok 3 z\s4/).waitFor();
  await keyboard.tabTo(/^Wróć do\stego$/);
  await keyboard.press('Enter');
  await keyboard.waitForFocus('Kliknij „przegeneruj”');
  await keyboard.tabTo('Poprzedni krok');
  await keyboard.press('Enter');
  await keyboard.waitForFocus('Zanim powstanie nowy klucz');
});
