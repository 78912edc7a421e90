import { expect, it } from 'vitest';
import { accessPath } from '../e2e/page-models/access-path';
import { expenseEditor, HOSTING } from '../e2e/page-models/expense-editor';
import { firstStart } from '../e2e/page-models/first-start';
import { inbox } from '../e2e/page-models/inbox';
import { invoiceEditor } from '../e2e/page-models/invoice-editor';
import { limitsScreen } from '../e2e/page-models/limits-screen';
import { referenceScreen } from '../e2e/page-models/reference-screen';
import { goTo, type Screen } from '../e2e/page-models/sidebar';
import { syncScreen } from '../e2e/page-models/sync-screen';
import { startRegisters } from '../e2e/public-registers';
import { startKwit } from '../e2e/running-kwit';
import { findNameless } from './find-nameless';
import { findSerious } from './find-serious';
import { findShifted } from './find-shifted';
import { type LoadedTexts, waitUntilLoaded } from './show-screen';
import { htmlReply } from '../lookup-servers/lookup-server';
import { ACTIVE_NIP } from '../lookup-servers/vat-payer-register';

const BUYER = 'Żółw i Synowie';
const INVOICE = { buyer: BUYER, lines: [{ name: 'Usługi', quantity: '12', price: '180' }] };
/** Of each screen what it shows once it is loaded: with nothing in it, and after one invoice and one expense were sent. */
const SCREENS = [
  ['Pulpit', ['Tu pojawią się ostatnie dokumenty'], ['Te same liczby w tabeli', 'zaksięgowany']],
  ['Faktury', ['Nie ma jeszcze żadnej faktury'], ['1 dokument']],
  ['Wydatki', ['Nie ma jeszcze żadnego wydatku'], ['1 dokument']],
  ['Kontrahenci', ['Nie ma jeszcze kontrahentów'], [HOSTING.nip]],
  ['Synchronizacja', ['Nic nie czeka na wysłanie'], ['Historia wysyłania']],
  ['Kursy i słowniki', ['Pobierz ostatni rok'], ['Pobierz ostatni rok']],
  ['Limity API', ['Limit jeszcze nieodczytany'], ['Czego o tym limicie nie wiadomo']],
  ['Klucze API', ['Co gdzie jest'], ['Co gdzie jest']],
  [
    'Kopie zapasowe',
    ['Nie ma jeszcze żadnej kopii', 'Sprawdzona w całości', 'Dziennik sprawdzony'],
    ['Odtworzenie sprawdzone', 'Sprawdzona w całości', 'Dziennik sprawdzony'],
  ],
  ['Ustawienia', ['Konto demo: ćwiczenie awarii'], ['Konto demo: ćwiczenie awarii']],
] as const satisfies readonly (readonly [Screen, LoadedTexts, LoadedTexts])[];

it(
  'every screen and dialog, empty and filled, light and dark, is free of serious problems',
  { timeout: 600_000 },
  async () => {
    const { reach, nbp } = await startRegisters();
    const { page } = await startKwit(reach);
    const found: string[] = [];
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
    const look = async (where: string) => {
      found.push(...(await findShifted(page, where)));
      found.push(...(await findNameless(page, where)), ...(await findSerious(page, where)));
    };
    await page.emulateMedia({ colorScheme: 'dark' });
    const darkInk = await ink();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ink()).not.toBe(darkInk);

    await page.getByRole('button', { name: 'Konto demo' }).waitFor();
    await look('first start');
    await page.getByRole('button', { name: 'Połącz z kontem iFirma' }).click();
    await page.getByLabel('Nazwa firmy').waitFor();
    await page.getByRole('button', { name: /Dalej: klucze API/ }).click();
    await page.locator('[aria-invalid="true"]').first().waitFor();
    await look('company profile with errors');
    await page.getByRole('button', { name: 'Wróć' }).click();
    await firstStart(page).openDemo();

    for (const [screen, whenEmpty] of SCREENS) {
      await goTo(page, screen);
      await waitUntilLoaded(page, whenEmpty);
      await look(`${screen}, empty`);
    }

    await goTo(page, 'Faktury');
    const invoice = invoiceEditor(page);
    await invoice.open();
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('[aria-invalid="true"]').first().waitFor();
    await look('new invoice with errors');
    await invoice.fill(INVOICE);
    await page.getByRole('button', { name: 'Więcej' }).click();
    await page.getByRole('menu').waitFor();
    await look('invoice with its menu');
    await page.getByRole('menuitem', { name: 'Podgląd i wydruk szkicu' }).click();
    await page.getByRole('button', { name: 'Zapisz PDF' }).waitFor();
    await look('preview of a draft');
    await page.keyboard.press('Escape');
    await page.getByLabel('Nazwa nabywcy').fill('zol');
    await page
      .getByRole('combobox', { name: 'Sposób zapłaty' })
      .or(page.getByLabel('Sposób zapłaty'))
      .first()
      .click();
    await page.getByRole('listbox').waitFor();
    await look('invoice with an open choice');
    await page.keyboard.press('Escape');
    await page.getByLabel('Nazwa nabywcy').fill(BUYER);
    await invoice.queue();

    await goTo(page, 'Wydatki');
    const expense = expenseEditor(page);
    await expense.open();
    await page.keyboard.press('ControlOrMeta+Shift+Enter');
    await page.locator('[aria-invalid="true"]').first().waitFor();
    await look('new expense with errors');
    await expense.fill(HOSTING);
    await look('filled expense');
    await expense.queue();

    await page.keyboard.press('F1');
    await page.getByRole('dialog').waitFor();
    await look('list of shortcuts');
    await page.keyboard.press('Escape');

    const sync = syncScreen(page);
    await sync.read();
    await look('plan');
    await page.getByRole('button', { name: /^Wyślij \d/ }).click();
    await page.getByRole('alertdialog').waitFor();
    await look('consent to send');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Wyślij', exact: true }).click();
    await sync.report().waitFor();
    await look('report');

    for (const [screen, , whenFilled] of SCREENS) {
      await goTo(page, screen);
      await waitUntilLoaded(page, whenFilled);
      await look(`${screen}, filled`);
    }
    for (const [screen, party] of [
      ['Faktury', BUYER],
      ['Wydatki', HOSTING.seller],
      ['Kontrahenci', BUYER],
    ] as const) {
      await goTo(page, screen);
      await page.getByRole('row', { name: party }).first().dblclick();
      await page.getByRole('button', { name: /Wystaw podobną|Wpisz podobny|Zapisz kontrahenta/ }).waitFor();
      await look(`${screen}, one opened`);
    }
    await goTo(page, 'Kontrahenci');
    await page
      .getByRole('button', { name: /Nowy kontrahent/ })
      .first()
      .click();
    await page.getByLabel('NIP', { exact: true }).fill(ACTIVE_NIP);
    await page.getByRole('button', { name: 'Pobierz z wykazu VAT' }).click();
    await page.getByRole('dialog').waitFor();
    await look('an answer of the register of VAT payers');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Zamknij', exact: true }).click();
    await page.getByRole('button', { name: 'Wyjdź i strać zmiany' }).waitFor();
    await look('question about what is not saved');
    await page.getByRole('button', { name: 'Wyjdź i strać zmiany' }).click();

    const reference = referenceScreen(page);
    await goTo(page, 'Kursy i słowniki');
    await reference.fetchRate();
    await reference.rate().getByText('Tabela A').waitFor();
    await look('a rate');
    nbp.stage(htmlReply(404), htmlReply(404), htmlReply(404));
    await reference.askFor('02.01.2026');
    await reference.fetchRate();
    await reference.rate().getByRole('alert').waitFor();
    await look('a rate that was not fetched');
    await reference.show('Kody GTU');
    await page.getByLabel('Szukaj kodu GTU').fill('transport');
    await look('GTU codes found');
    await reference.show('Stawki ryczałtu');
    await look('ryczałt rates');
    await reference.show('Załącznik 15');
    await look('annex 15');

    const limits = limitsScreen(page);
    await limits.read();
    await page.getByText('Czego o tym limicie nie wiadomo').click();
    await look('limits, read, with what is not known');
    await limits.startRaising();
    await look('request for a higher limit');
    await limits.apply('2000');
    await page.getByText('List do iFirmy, gdyby to długo trwało').click();
    await look('application that waits, with its letter');
    await limits.panel.getByLabel('Liczba dokumentów miesięcznie').fill('2000');
    await limits.panel.getByRole('button', { name: 'zatwierdź' }).click();
    await limits.panel.getByRole('button', { name: 'Przyznaj 2000' }).click();
    await limits.check();
    await page.getByText(/iFirma przyznała 2.?000/).waitFor();
    await limits.finish();
    await look('limits with the history of applications');
    await inbox(page).open(1);
    await look('inbox');
    await page.keyboard.press('Escape');

    await goTo(page, 'Klucze API');
    await page.getByRole('button', { name: 'Zmień', exact: true }).first().click();
    await page.getByLabel(/^Klucz /).waitFor();
    await look('a key being typed');
    await page.keyboard.press('Escape');

    const path = accessPath(page);
    await path.press('Aktywuj dostęp podstawowy');
    await page.getByText('Zamiast opcji aktywacji stoi tam komunikat').click();
    await look('way to the API tab, with the letter');
    await path.press('Mam ją przed sobą');
    await path.press('Cofnij dostęp na niby');
    const activate = path.panel.getByRole('button', { name: 'Aktywuj dostęp podstawowy' });
    await activate.waitFor();
    await look('choice of access');
    await path.press('Dalej');
    await activate.click();
    await path.panel.getByText('Klucze autoryzacji').waitFor();
    await path.press('Jest aktywny');
    await path.generate('faktura');
    await look('keys in the panel');
    await path.press('Mam klucze');
    await path.paste('hasło', '0011223344556677');
    await path.press('Rozpoznaj i zapisz klucze');
    await path.says('To nie wygląda na klucz');
    await look('pasted keys');
    await page.keyboard.press('Escape');
    await path.press('Sprawdź wszystkie');
    await path.says('Klucz „faktura” jest nieaktualny');
    await look('keys with a path begun and findings');
    await path.begin('Poproś o dostęp rozszerzony');
    await path.panel.getByText('Limity API').click();
    await path.request('3000');
    await page.getByRole('group', { name: 'Odpowiedź iFirmy na niby' }).waitFor();
    await page.getByLabel('Dokumentów miesięcznie', { exact: true }).fill('3000');
    await path.press('Zatwierdzone w iFirmie');
    await path.choose('Komunikat, że wniosek czeka');
    await look('waiting for an approval');
    await page.keyboard.press('Escape');
    await path.begin('Wygeneruj klucz ponownie');
    await path.choose('faktura');
    await look('what stops with the old key');

    await page
      .getByRole('link', { name: /^Miesiąc księgowy/u })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Miesiąc księgowy', level: 1 }).waitFor();
    await page.getByText('Ja, samodzielnie').click();
    await page.getByText('Miesiąc jest wspólny dla całego konta').waitFor();
    await look('accounting month with its consent');
    await page.getByRole('link', { name: 'Pulpit' }).click();
    await page.getByText('Te same liczby w tabeli').click();
    await look('Pulpit with the table of the year');
    await goTo(page, 'Ustawienia');
    for (const button of ['Zmień nazwę', 'Usuń firmę', 'Pokaż plik', 'Licencje składników']) {
      await page.getByRole('button', { name: button }).click();
      await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor();
      await look(`Ustawienia, ${button}`);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor({ state: 'detached' });
    }
    expect(found).toEqual([]);
  },
);
