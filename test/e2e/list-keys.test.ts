import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { keyboardOf, watchPointer } from './keyboard';
import { firstStart } from './page-models/first-start';
import { goTo } from './page-models/sidebar';
import { settingsScreen } from './page-models/settings-screen';
import { startKwit } from './running-kwit';

/**
 * The three lists (C-07): what a new row is called, its first field, the field that finds rows, and whether a similar
 * row is there as soon as it is begun. A contractor is stored only when it is whole.
 */
const LISTS = [
  {
    screen: 'Faktury',
    firstField: 'Nazwa nabywcy',
    findField: 'Szukaj na liście',
    keepsSimilar: true,
  },
  {
    screen: 'Wydatki',
    firstField: 'Nazwa sprzedawcy',
    findField: 'Szukaj na liście',
    keepsSimilar: true,
  },
  { screen: 'Kontrahenci', firstField: 'Nazwa', findField: 'Szukaj kontrahenta', keepsSimilar: false },
] as const;
const PARTY = 'Żółw i Synowie';
const isMac = process.platform === 'darwin';

async function openDemo(page: Page) {
  const keyboard = keyboardOf(page);
  await keyboard.waitForFocus('Konto demo');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Pulpit', level: 1 }).waitFor();
  return keyboard;
}

type Keyboard = ReturnType<typeof keyboardOf>;

/** A draft keeps itself; a contractor is saved when it is whole. */
const leaveDraft = (keyboard: Keyboard) => keyboard.press('Escape');
async function saveContractor(keyboard: Keyboard): Promise<void> {
  for (const [field, text] of Object.entries({
    ...{ NIP: '898-16-47-572', 'Ulica i numer': 'Świętokrzyska 30/63' },
    ...{ 'Kod pocztowy': '00-116', Miejscowość: 'Warszawa' },
  })) {
    await keyboard.tabTo(field);
    await keyboard.type(text);
  }
  await keyboard.press('ControlOrMeta+Enter');
}

it.each(LISTS)(
  'every key of a list does on $screen what it does on the others, and F5 never loads the window again (K-01, C-07)',
  async ({ screen, firstField, findField, keepsSimilar }) => {
    const leave = screen === 'Kontrahenci' ? saveContractor : leaveDraft;
    const { page } = await startKwit();
    const keyboard = await openDemo(page);
    const field = page.getByRole('main').getByLabel(firstField, { exact: true });
    const rows = page.getByRole('row', { name: PARTY });
    const toRow = () => keyboard.tabTo(new RegExp(PARTY, 'u'));
    // Remembered in the window: gone when it was loaded again.
    const pointerSeen = await watchPointer(page);
    await keyboard.tabTo(new RegExp(`^${screen}`, 'u'));
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: screen, level: 1 }).waitFor();

    // New, by both keys; Escape leaves.
    for (const [place, key] of (isMac ? ['Meta+n'] : ['Control+n', 'Insert']).entries()) {
      await keyboard.press(key);
      await keyboard.waitForFocus(firstField);
      if (place === 0) {
        await keyboard.type(PARTY);
        await leave(keyboard);
        await rows.first().waitFor();
      } else {
        await keyboard.press('Escape');
        await field.waitFor({ state: 'detached' });
      }
    }

    // Open, by both keys.
    for (const key of ['F2', 'Enter']) {
      await toRow();
      await keyboard.press(key);
      await field.waitFor();
      expect(await field.inputValue()).toBe(PARTY);
      await keyboard.press('Escape');
      await field.waitFor({ state: 'detached' });
    }

    // Find, by both keys; what is typed there narrows the list.
    for (const key of isMac ? ['Meta+f'] : ['F3', 'Control+f']) {
      await toRow();
      await keyboard.press(key);
      await keyboard.waitForFocus(findField);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type('zolw');
      await rows.first().waitFor();
    }
    // In the field the keys of a list are the field's own.
    await keyboard.press('Delete');
    await rows.first().waitFor();

    for (const [place, key] of (isMac ? ['Meta+d'] : ['Control+d', 'Shift+Insert']).entries()) {
      await toRow();
      await keyboard.press(key);
      await field.waitFor();
      expect(await field.inputValue()).toBe(PARTY);
      await keyboard.press('Escape');
      await field.waitFor({ state: 'detached' });
      await expect.poll(() => rows.count()).toBe(keepsSimilar ? place + 2 : 1);
    }

    const count = await rows.count();
    await toRow();
    await keyboard.press(isMac ? 'Meta+Backspace' : 'Delete');
    await expect.poll(() => rows.count()).toBe(count - 1);
    await keyboard.press('ControlOrMeta+z');
    await expect.poll(() => rows.count()).toBe(count);

    await keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Skróty klawiszowe' }).waitFor();
    await keyboard.press('Escape');
    await keyboard.press('F5');
    await page.getByRole('heading', { name: 'Synchronizacja', level: 1 }).waitFor();
    expect(await pointerSeen()).toEqual([]);
  },
);

it('does from an open document what its menu says: a similar one, a line once more', async () => {
  const { page } = await startKwit();
  const keyboard = await openDemo(page);
  await goTo(page, 'Faktury');
  await keyboard.press('ControlOrMeta+n');
  await keyboard.waitForFocus('Nazwa nabywcy');
  await keyboard.type(PARTY);
  await keyboard.tabTo('Towar lub usługa, pozycja 1');
  await keyboard.type('Projekt ogrodu');
  await keyboard.press('ControlOrMeta+Shift+d');
  await expect.poll(() => page.getByLabel('Towar lub usługa, pozycja 2').inputValue()).toBe('Projekt ogrodu');
  await page.getByText('Zapisano', { exact: true }).waitFor();
  const address = page.url();
  await keyboard.press('ControlOrMeta+d');
  await expect.poll(() => page.url()).not.toBe(address);
  expect(await page.getByLabel('Nazwa nabywcy').inputValue()).toBe(PARTY);
  await keyboard.press('Escape');
  await expect.poll(() => page.getByRole('row', { name: PARTY }).count()).toBe(2);
});

it('switches the company by one shortcut and the arrows (F-19)', async () => {
  const { page } = await startKwit();
  const keyboard = await openDemo(page);
  const settings = settingsScreen(page);
  await settings.open();
  await settings.rename('Konto do prób');
  await settings.addRealCompany();
  await firstStart(page).describeCompany();

  await keyboard.press('ControlOrMeta+Shift+k');
  await page.getByRole('menu').getByRole('menuitemradio').first().waitFor();
  await keyboard.type('Konto');
  await keyboard.press('Enter');
  await page.getByText(/Konto demo\s– nic nie trafia do iFirmy/u).waitFor();
  await page.getByRole('heading', { name: 'Pulpit', level: 1 }).waitFor();
});
