import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { keyboardOf } from './keyboard';
import { firstStart } from './page-models/first-start';
import { goTo } from './page-models/sidebar';
import { startKwit } from './running-kwit';

async function openList(screen: Parameters<typeof goTo>[1]) {
  const { page } = await startKwit();
  await firstStart(page).openDemo();
  await goTo(page, screen);
  const keyboard = keyboardOf(page);
  return { page, keyboard, rowOf: (name: string) => page.getByRole('row', { name }) };
}

async function draft(page: Page, name: string): Promise<void> {
  const keyboard = keyboardOf(page);
  await keyboard.press('ControlOrMeta+n');
  await keyboard.waitForFocus('Nazwa nabywcy');
  await keyboard.type(name);
  await keyboard.press('Escape');
  await keyboard.waitForFocus(new RegExp(name, 'u'));
}

it('has the focus on the way from the list into a document and back (K-10)', async () => {
  const { page, keyboard } = await openList('Faktury');
  await draft(page, 'Alfa Nowak');
  await draft(page, 'Beta Nowak');

  await keyboard.press('Enter');
  await keyboard.waitForFocus('Beta Nowak');
  await page.getByLabel('Nazwa nabywcy').waitFor();
  await keyboard.press('Escape');
  await keyboard.waitForFocus(/Beta Nowak.*szkic/u);
  const first = (await keyboard.focused()).name;
  await keyboard.press((await isFirstRow(page)) ? 'ArrowDown' : 'ArrowUp');
  expect((await keyboard.focused()).name).not.toBe(first);

  // By its menu to the print preview, and back.
  await page.getByRole('row', { name: 'Alfa Nowak' }).focus();
  await keyboard.press('Enter');
  await keyboard.waitForFocus('Alfa Nowak');
  await page.getByRole('button', { name: 'Więcej' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Podgląd i wydruk szkicu' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /Podgląd|Szkic/u }).waitFor();
  await expect.poll(async () => (await keyboard.focused()).name).not.toBe('');
  await keyboard.press('Escape');
  await keyboard.waitForFocus('Alfa Nowak');

  await page.getByRole('button', { name: 'Więcej' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Przenieś do kosza' }).press('Enter');
  await page.getByRole('row', { name: 'Alfa Nowak' }).waitFor({ state: 'detached' });
  await keyboard.waitForFocus(/Beta Nowak/u);
});

const isFirstRow = (page: Page) =>
  page.evaluate(() => document.activeElement?.previousElementSibling === null);

it.each(['Faktury', 'Kontrahenci'] as const)(
  'has the focus after a row is deleted and after it is back: %s (K-10)',
  async (screen) => {
    const { page, keyboard, rowOf } = await openList(screen);
    for (const name of ['Alfa Nowak', 'Beta Nowak', 'Gamma Nowak']) {
      if (screen === 'Faktury') {
        await draft(page, name);
        continue;
      }
      await keyboard.press('ControlOrMeta+n');
      await keyboard.waitForFocus('Nazwa');
      await page.getByRole('radio', { name: 'Osoba prywatna' }).press('Space');
      for (const [label, text] of Object.entries({
        ...{ Nazwa: name, 'Ulica i numer': 'Długa 1', 'Kod pocztowy': '00116', Miejscowość: 'Warszawa' },
      }))
        await page.getByLabel(label, { exact: true }).fill(text);
      await keyboard.press('ControlOrMeta+Enter');
      await keyboard.waitForFocus(new RegExp(name, 'u'));
    }
    await rowOf('Beta Nowak').focus();
    await keyboard.press('Delete');
    await rowOf('Beta Nowak').waitFor({ state: 'detached' });
    await keyboard.waitForFocus(/Alfa Nowak|Gamma Nowak/u);
    await keyboard.press('ControlOrMeta+z');
    await keyboard.waitForFocus(/Beta Nowak/u);

    // The same by the button of the message.
    await keyboard.press('Delete');
    await rowOf('Beta Nowak').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Cofnij' }).last().press('Enter');
    await keyboard.waitForFocus(/Beta Nowak/u);
  },
);

it('opens a contractor, closes it and deletes it with the focus where the work is (K-10)', async () => {
  const { page, keyboard } = await openList('Kontrahenci');
  for (const name of ['Alfa Nowak', 'Beta Nowak']) {
    await keyboard.press('ControlOrMeta+n');
    await page.getByRole('radio', { name: 'Osoba prywatna' }).press('Space');
    for (const [label, text] of Object.entries({
      ...{ Nazwa: name, 'Ulica i numer': 'Długa 1', 'Kod pocztowy': '00116', Miejscowość: 'Warszawa' },
    }))
      await page.getByLabel(label, { exact: true }).fill(text);
    await keyboard.press('ControlOrMeta+Enter');
    await keyboard.waitForFocus(new RegExp(name, 'u'));
  }
  await keyboard.press('Enter');
  await keyboard.waitForFocus('Nazwa');
  await keyboard.press('Escape');
  await keyboard.waitForFocus(/Beta Nowak/u);
  await keyboard.press('Enter');
  await keyboard.waitForFocus('Nazwa');
  await page.getByRole('button', { name: 'Przenieś do kosza' }).press('Enter');
  await page.getByRole('row', { name: 'Beta Nowak' }).waitFor({ state: 'detached' });
  await keyboard.waitForFocus(/Alfa Nowak/u);
});

it('deletes a line by the keyboard, says so, and gives it back (K-09, K-10)', async () => {
  const { page, keyboard } = await openList('Faktury');
  await keyboard.press('ControlOrMeta+n');
  await keyboard.waitForFocus('Nazwa nabywcy');
  await keyboard.tabTo('Towar lub usługa, pozycja 1');
  await keyboard.type('Projekt ogrodu');
  await keyboard.press('ControlOrMeta+Shift+d');
  await page.getByLabel('Towar lub usługa, pozycja 2').fill('Nadzór');
  await page.getByLabel('Towar lub usługa, pozycja 1').focus();

  await keyboard.press('ControlOrMeta+Delete');
  await keyboard.waitForFocus('Pozycja 1');
  expect(await page.getByLabel('Towar lub usługa, pozycja 1').inputValue()).toBe('Nadzór');
  await page.getByText('Usunięto pozycję').waitFor();
  await keyboard.press('ControlOrMeta+z');
  await page.getByLabel('Towar lub usługa, pozycja 2').waitFor();
  expect(await page.getByLabel('Towar lub usługa, pozycja 1').inputValue()).toBe('Projekt ogrodu');
  await keyboard.waitForFocus('Pozycja 1');

  // The mouse does the same; of the only line an empty one is left, and goes when it is back.
  await page.getByRole('group', { name: 'Pozycja 2' }).hover();
  await page.getByRole('button', { name: 'Usuń pozycję 2' }).click();
  await keyboard.waitForFocus('Pozycja 1');
  await keyboard.press('ControlOrMeta+Delete');
  expect(await page.getByLabel('Towar lub usługa, pozycja 1').inputValue()).toBe('');
  await page.getByRole('button', { name: 'Cofnij' }).first().press('Enter');
  await expect.poll(() => page.getByLabel('Towar lub usługa, pozycja 1').inputValue()).toBe('Projekt ogrodu');
  expect(await page.getByLabel('Towar lub usługa, pozycja 2').count()).toBe(0);
});

it('opens the calendar of a day field by the keyboard, and Esc closes the calendar alone', async () => {
  const { page, keyboard } = await openList('Faktury');
  await keyboard.press('ControlOrMeta+n');
  await keyboard.waitForFocus('Nazwa nabywcy');
  await keyboard.type('Alfa Nowak');
  await keyboard.tabTo('Data sprzedaży');
  await keyboard.press('Alt+ArrowDown');
  const calendar = page.getByRole('dialog', { name: 'Data sprzedaży' });
  await calendar.waitFor();
  await keyboard.press('Escape');
  await calendar.waitFor({ state: 'detached' });
  await keyboard.waitForFocus('Data sprzedaży');
  const before = await keyboard.value();
  await keyboard.press('Alt+ArrowDown');
  await calendar.waitFor();
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await keyboard.waitForFocus('Data sprzedaży');
  expect(await keyboard.value()).not.toBe(before);

  await keyboard.press('F1');
  const list = page.getByRole('dialog', { name: 'Skróty klawiszowe' });
  await list.getByText('Otwórz kalendarz w polu z datą').waitFor();
  await list.getByText('Usuń bieżącą pozycję').waitFor();
});

it('a new draft that nobody typed into leaves no trace, whichever way it is left', async () => {
  const { page, keyboard } = await openList('Faktury');
  const nameless = page.getByRole('row', { name: 'bez nazwy' });
  const isLeftBy = async (leave: () => Promise<unknown>) => {
    await keyboard.press('ControlOrMeta+n');
    await keyboard.waitForFocus('Nazwa nabywcy');
    await leave();
    await page.getByLabel('Nazwa nabywcy').waitFor({ state: 'detached' });
    await goTo(page, 'Faktury');
    await page.getByRole('grid').waitFor();
    await expect.poll(() => nameless.count()).toBe(0);
  };
  await isLeftBy(() => keyboard.press('Escape'));
  await isLeftBy(() => goTo(page, 'Wydatki'));
  await isLeftBy(() => keyboard.press('F5'));

  // Looked at in print it is still the same draft.
  await keyboard.press('ControlOrMeta+n');
  await keyboard.waitForFocus('Nazwa nabywcy');
  await page.getByRole('button', { name: 'Więcej' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Podgląd i wydruk szkicu' }).press('Enter');
  await page.getByLabel('Nazwa nabywcy').waitFor({ state: 'detached' });
  await keyboard.press('Escape');
  await page.getByLabel('Nazwa nabywcy').waitFor();
  await page.getByLabel('Nazwa nabywcy').fill('Alfa Nowak');
  await goTo(page, 'Faktury');
  await page.getByRole('row', { name: 'Alfa Nowak' }).waitFor();

  await page.getByRole('button', { name: 'Nowa faktura' }).first().dblclick();
  await page.getByLabel('Nazwa nabywcy').waitFor();
  await goTo(page, 'Faktury');
  await page.getByRole('row', { name: 'Alfa Nowak' }).waitFor();
  await expect.poll(() => nameless.count()).toBe(0);
});
