import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { paths } from '../../renderer/lib/paths';
import { keyboardOf, openScreen } from './keyboard';
import { changeSeller } from './page-channels';
import { accessPath } from './page-models/access-path';
import { firstStart } from './page-models/first-start';
import { invoiceEditor } from './page-models/invoice-editor';
import { limitsScreen } from './page-models/limits-screen';
import { referenceScreen } from './page-models/reference-screen';
import { settingsScreen } from './page-models/settings-screen';
import { goTo } from './page-models/sidebar';
import { startKwit } from './running-kwit';

/** Some sixty fields, letter by letter. */
const LONG = { timeout: 600_000 } as const;
const PHRASE = 'zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ';

type Keyboard = ReturnType<typeof keyboardOf>;

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

it(
  'takes Polish letters in every text field of every editor and screen, and no command is triggered (K-02)',
  LONG,
  async () => {
    const { page } = await startKwit();
    const keyboard = keyboardOf(page);
    await keyboard.waitForFocus('Konto demo');
    await keyboard.tabTo(/^Połącz z\skontem iFirma/u);
    await keyboard.press('Enter');
    await heading(page, 'Twoja firma');
    await typeInEveryField(page, 'first run');
    await keyboard.tabTo(/^Wróć/u);
    await keyboard.press('Enter');
    await keyboard.tabTo('Konto demo');
    await keyboard.press('Enter');
    await heading(page, 'Pulpit');

    for (const [screen, first] of [
      ['Faktury', 'Nazwa nabywcy'],
      ['Wydatki', 'Nazwa sprzedawcy'],
      ['Kontrahenci', 'Nazwa'],
    ] as const) {
      await openScreen(page, screen);
      await keyboard.press('ControlOrMeta+n');
      await keyboard.waitForFocus(first);
      await typeInEveryField(page, screen);
      await keyboard.press('Escape');
      if (screen === 'Kontrahenci') await loseChanges(page);
      await heading(page, screen);
      // The draft is there, and with it the search.
      await keyboard.press('F3');
      await typeInEveryField(page, `${screen}, list`);
      await keyboard.press('Escape');
    }
    for (const screen of ['Kursy i słowniki', 'Limity API', 'Kopie zapasowe', 'Ustawienia'] as const) {
      await openScreen(page, screen);
      await typeInEveryField(page, screen);
      await heading(page, screen);
    }
    await openScreen(page, 'Klucze API');
    await keyboard.tabTo(/^(?:Wklej klucz|Zmień)/u);
    await keyboard.press('Enter');
    await keyboard.waitForFocus(/^Klucz /u);
    await typeInEveryField(page, 'Klucze API');
    await keyboard.press('Escape');
    await loseChanges(page);
    await heading(page, 'Klucze API');
  },
);

it('takes them as well in the fields that stand behind another step (K-02)', LONG, async () => {
  const { page } = await startKwit();
  await firstStart(page).openDemo();
  const keyboard = keyboardOf(page);
  const line = { name: 'Usługi', quantity: '1', price: '100' } as const;
  const editor = invoiceEditor(page);
  const openInvoice = async () => {
    await goTo(page, 'Faktury');
    await editor.open();
  };
  await openInvoice();
  await editor.fill({ buyer: 'Żółw', lines: [{ ...line, discount: '10', rate: 'zw' }] });
  // The other fields of the sheet are those of every invoice.
  await typeIn(editor.cell('Rabat %', 1), keyboard);
  await typeIn(editor.cell('Podstawa zwolnienia', 1), keyboard);
  await changeSeller(page, { vatStatus: 'exempt', exemptionBasis: 'Art. 113 ust. 1' });
  await openInvoice();
  await typeIn(page.getByLabel('Podstawa zwolnienia z VAT'), keyboard);

  await page.evaluate((address) => {
    location.hash = address;
  }, paths.pulledSales);
  await page.getByText('Nic jeszcze nie pobrano').waitFor();
  await typeInEveryField(page, 'Faktury z iFirmy');

  await goTo(page, 'Kursy i słowniki');
  for (const view of ['Kody GTU', 'Załącznik 15'] as const) {
    await referenceScreen(page).show(view);
    await page.getByLabel(view === 'Kody GTU' ? 'Szukaj kodu GTU' : 'Szukaj w załączniku 15').waitFor();
    await typeInEveryField(page, view);
  }

  await settingsScreen(page).open();
  await page.getByRole('button', { name: 'Zmień nazwę' }).click();
  await typeInEveryField(page, 'name of the company', '[role=dialog]');
  await page.keyboard.press('Escape');

  await goTo(page, 'Limity API');
  await limitsScreen(page).startRaising();
  await typeInEveryField(page, 'request for a higher limit');

  await goTo(page, 'Klucze API');
  const path = accessPath(page);
  await path.begin('Aktywuj dostęp podstawowy');
  await path.press('Cofnij dostęp na niby');
  const activate = path.panel.getByRole('button', { name: 'Aktywuj dostęp podstawowy' });
  await activate.waitFor();
  await path.press('Dalej');
  await activate.click();
  await path.panel.getByText('Klucze autoryzacji').waitFor();
  await path.press('Jest aktywny');
  await path.generate('faktura');
  await path.press('Mam klucze');
  await typeInEveryField(page, 'pasted keys');
  await goTo(page, 'Klucze API');
  await path.begin('Poproś o dostęp rozszerzony');
  await path.panel.getByText('Limity API').click();
  await typeInEveryField(page, 'declared number');
});

/** What nobody saved is not given up without a word. */
async function loseChanges(page: Page): Promise<void> {
  const keyboard = keyboardOf(page);
  await keyboard.waitForFocus('Zostań');
  await keyboard.tabTo(/^Wyjdź i\sstrać zmiany/u);
  await keyboard.press('Enter');
}

/** How many fields a screen has. The demo account asks for no login; the list of contractors has its search beside the editor. */
const FIELDS = {
  ...{ 'first run': 6, 'Klucze API': 1, 'Limity API': 1, 'Kopie zapasowe': 2, Ustawienia: 10 },
  ...{ Faktury: 15, 'Faktury, list': 1, Wydatki: 18, 'Wydatki, list': 1 },
  ...{ Kontrahenci: 8, 'Kontrahenci, list': 1, 'Kursy i słowniki': 1 },
  ...{ 'Faktury z iFirmy': 1, 'Kody GTU': 1, 'Załącznik 15': 1, 'name of the company': 1 },
  ...{ 'request for a higher limit': 3, 'pasted keys': 4, 'declared number': 2 },
} as const;

async function typeInEveryField(
  page: Page,
  where: keyof typeof FIELDS,
  within: 'main' | '[role=dialog]' = 'main',
): Promise<void> {
  const keyboard = keyboardOf(page);
  const open = async () => {
    const all = await page
      .locator(within)
      .locator('input:not([type=radio], [type=checkbox]), textarea')
      .all();
    const usable = await Promise.all(
      all.map(async (field) => ((await field.isEditable()) && (await field.isVisible()) ? [field] : [])),
    );
    return usable.flat();
  };
  // What a screen shows may still be on its way.
  await expect.poll(async () => (await open()).length, { message: where }).toBe(FIELDS[where]);
  for (const field of await open()) {
    await typeIn(field, keyboard);
  }
}

async function typeIn(field: Locator, keyboard: Keyboard): Promise<void> {
  await field.focus();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type(PHRASE);
  expect(await field.inputValue(), await field.evaluate((element) => element.outerHTML)).toBe(PHRASE);
}
