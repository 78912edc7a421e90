import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { keyboardOf, openScreen, watchPointer } from './keyboard';
import { startKwit } from './running-kwit';

const BUYER = 'Żółw i Synowie';
const EXPENSE_REST = {
  'Numer faktury sprzedawcy': 'FV/2026/11/0042',
  'Data wystawienia': '.',
  'Nazwa wydatku': 'Materiały biurowe',
};

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
const withoutBlanks = (text: string | null) => (text ?? '').replaceAll(/\s/gu, '');

it('does the whole job without a mouse: contractor, invoice, list, plan, sending', async () => {
  const { page } = await startKwit();
  const keyboard = keyboardOf(page);
  await keyboard.waitForFocus('Konto demo');
  const pointerSeen = await watchPointer(page);
  await keyboard.press('Enter');
  await heading(page, 'Pulpit');

  await openScreen(page, 'Kontrahenci');
  await keyboard.press('ControlOrMeta+n');
  await keyboard.waitForFocus('Nazwa');
  for (const [field, text] of Object.entries({
    ...{ Nazwa: BUYER, NIP: '898-16-47-572', 'Ulica i numer': 'Świętokrzyska 30/63' },
    ...{ 'Kod pocztowy': '00-116', Miejscowość: 'Warszawa' },
  })) {
    await keyboard.tabTo(field);
    await keyboard.type(text);
  }
  await keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('row', { name: BUYER }).waitFor();

  await openScreen(page, 'Faktury');
  await keyboard.press('Insert');
  await keyboard.waitForFocus('Nazwa nabywcy');

  // Suggestions (K-03): Shift+Tab and Esc leave what was typed, Enter and Tab take the highlighted one.
  const options = page.getByRole('option', { name: BUYER });
  await keyboard.type('zolw');
  await options.waitFor();
  await keyboard.press('Escape');
  await options.waitFor({ state: 'detached' });
  expect(await keyboard.value()).toBe('zolw');
  await keyboard.press('ArrowDown');
  await options.waitFor();
  await keyboard.press('Shift+Tab');
  expect(await page.getByLabel('Nazwa nabywcy').inputValue()).toBe('zolw');
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await options.waitFor();
  // Ctrl+Enter works from an open list and goes to the first wrong field, which is spoken with its error (K-07).
  await keyboard.press('ControlOrMeta+Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')))
    .toBe('true');
  const firstWrong = page.locator('[aria-invalid="true"]').first();
  expect(await firstWrong.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.evaluate(readSpokenError)).not.toBe('');

  await keyboard.tabTo('Nazwa nabywcy', 'Shift+Tab');
  await keyboard.press('ArrowDown');
  await options.waitFor();
  await keyboard.press('Enter');
  expect(await keyboard.value()).toBe(BUYER);
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('898-16');
  await options.waitFor();
  // What nobody moved to is not taken.
  await keyboard.press('Tab');
  expect(await page.getByLabel('Nazwa nabywcy').inputValue()).toBe('898-16');
  await keyboard.press('Shift+Tab');
  await keyboard.press('ArrowDown');
  await options.waitFor();
  await keyboard.press('Tab');
  expect(await page.getByLabel('Nazwa nabywcy').inputValue()).toBe(BUYER);
  expect((await keyboard.focused()).name).toBe('NIP');
  expect(withoutBlanks(await keyboard.value()).replaceAll('-', '')).toBe('8981647572');

  // Lines like a spreadsheet (K-04).
  await keyboard.tabTo('Towar lub usługa, pozycja 1');
  await keyboard.type('Usługi programistyczne');
  await keyboard.tabTo('Cena netto, pozycja 1');
  await keyboard.type('12*180');
  await keyboard.tabTo(/VAT, pozycja 1/u);
  expect(withoutBlanks(await page.getByLabel('Cena netto, pozycja 1').inputValue())).toMatch(
    /^2160(?:,00)?$/u,
  );
  await keyboard.press('Tab');
  await keyboard.waitForFocus('Towar lub usługa, pozycja 2');
  await keyboard.tabTo(/VAT, pozycja 2/u);
  await keyboard.press('Tab');
  await page.getByLabel('Towar lub usługa, pozycja 2').waitFor({ state: 'detached' });
  expect((await keyboard.focused()).name).toContain('Dodaj pozycję');
  expect(withoutBlanks(await page.getByLabel('Podsumowanie').textContent())).toContain('2656,80zł');

  await keyboard.press('ControlOrMeta+Shift+Enter');
  await heading(page, 'Faktury');
  const rows = page.getByRole('row', { name: BUYER });
  await rows.getByText('w kolejce').waitFor();

  // The list (product 10.2).
  await keyboard.tabTo(new RegExp(BUYER, 'u'));
  await keyboard.press('ControlOrMeta+Shift+c');
  await page.getByText('Skopiowano 2656,80').waitFor();
  await keyboard.press('F3');
  await keyboard.waitForFocus('Szukaj na liście');
  await keyboard.press('ControlOrMeta+v');
  await expect.poll(() => keyboard.value()).toBe('2656,80');
  await keyboard.press('Escape');
  await keyboard.tabTo(new RegExp(BUYER, 'u'));
  await keyboard.press('ControlOrMeta+d');
  await page.getByRole('button', { name: /Zapisz i do kolejki/ }).waitFor();
  // The three ways to write an amount mean the same (K-05).
  await keyboard.tabTo('Cena netto, pozycja 1');
  for (const typed of ['1 234,56', '1234.56', '1234,56']) {
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type(typed);
    await keyboard.press('Tab');
    expect(withoutBlanks(await page.getByLabel('Cena netto, pozycja 1').inputValue())).toBe('1234,56');
    await keyboard.press('Shift+Tab');
  }
  // The keypad writes a point or, on a Polish keyboard, a comma.
  for (const separator of ['.', ',']) {
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('1234');
    await keyboard.pressKeypadSeparator(separator);
    await keyboard.type('56');
    expect(await keyboard.value()).toBe(`1234${separator}56`);
    await keyboard.press('Tab');
    expect(withoutBlanks(await page.getByLabel('Cena netto, pozycja 1').inputValue())).toBe('1234,56');
    await keyboard.press('Shift+Tab');
  }
  await keyboard.press('Escape');
  await heading(page, 'Faktury');
  const draft = rows.filter({ hasText: 'szkic' });
  await draft.waitFor();
  // The newest stands first.
  const states = async () =>
    (await rows.allTextContents()).map((row) => /szkic|w\skolejce/u.exec(row)?.[0].replaceAll(/\s/gu, ' '));
  expect(await states()).toEqual(['szkic', 'w kolejce']);

  await keyboard.press('F3');
  await keyboard.waitForFocus('Szukaj na liście');
  for (const search of ['zolw', 'ŻÓŁW', '898-16-47-572', '8981647572']) {
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type(search);
    await expect.poll(() => rows.count(), { message: search }).toBe(2);
  }
  await keyboard.type('9');
  await page.getByText('Nic nie pasuje').waitFor();
  await keyboard.press('Escape');
  await draft.waitFor();

  await keyboard.tabTo(new RegExp(`${BUYER}.*szkic`, 'u'));
  await keyboard.press('F2');
  await page.getByLabel('Nazwa nabywcy').waitFor();
  await keyboard.press('Escape');
  await draft.waitFor();
  expect(await states()).toEqual(['szkic', 'w kolejce']);
  await keyboard.tabTo(new RegExp(`${BUYER}.*szkic`, 'u'));
  await keyboard.press('Delete');
  await draft.waitFor({ state: 'detached' });
  await keyboard.press('ControlOrMeta+z');
  await draft.waitFor();
  expect(await states()).toEqual(['szkic', 'w kolejce']);

  // The list of keys, and where the focus is when it closes.
  await keyboard.tabTo(new RegExp(BUYER, 'u'));
  const before = await keyboard.focused();
  await keyboard.press('F1');
  const shortcuts = page.getByRole('dialog', { name: 'Skróty klawiszowe' });
  await shortcuts.getByText('Skopiuj kwotę brutto').waitFor();
  await keyboard.waitForFocus('Zamknij');
  await keyboard.press('Escape');
  await shortcuts.waitFor({ state: 'detached' });
  await keyboard.waitForFocus(before.name);

  // F5 leads to the plan and reads; it never loads the page again.
  await keyboard.press('F5');
  await heading(page, 'Synchronizacja');
  await keyboard.press('F5');
  await page.getByRole('button', { name: /Odczytaj jeszcze raz/ }).waitFor();
  await keyboard.tabTo(/^Wyślij 1 dokument/u);
  await keyboard.press('Enter');
  await keyboard.waitForFocus('Wyślij');
  await keyboard.press('Enter');
  await page.getByRole('list', { name: 'Raport' }).getByText('przyjęty').waitFor();
  for (const reload of ['ControlOrMeta+r', 'ControlOrMeta+Shift+r', 'ControlOrMeta+F5'])
    await keyboard.press(reload);
  expect(await pointerSeen()).toEqual([]);
});

it('enters, edits, finishes, copies the amount of and deletes an expense without a mouse (K-10, K-01)', async () => {
  const { page } = await startKwit();
  const keyboard = keyboardOf(page);
  await keyboard.waitForFocus('Konto demo');
  const pointerSeen = await watchPointer(page);
  await keyboard.press('Enter');
  await heading(page, 'Pulpit');
  await openScreen(page, 'Wydatki');
  await keyboard.press('ControlOrMeta+n');
  await keyboard.waitForFocus('Nazwa sprzedawcy');
  const typeIn = async (fields: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(fields)) {
      await keyboard.tabTo(name);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type(text);
    }
  };
  await typeIn({
    'Nazwa sprzedawcy': BUYER,
    NIP: '8981647572',
    'Ulica i numer': 'Świętokrzyska 30/63',
    'Kod pocztowy': '00-116',
    Miejscowość: 'Warszawa',
  });
  await keyboard.press('Escape');
  const row = page.getByRole('row', { name: BUYER });
  await row.getByText('szkic').waitFor();

  await keyboard.tabTo(new RegExp(BUYER, 'u'));
  await keyboard.press('F2');
  await page.getByLabel('Nazwa sprzedawcy').waitFor();
  await typeIn(EXPENSE_REST);
  await keyboard.tabTo(/^Netto, stawka 23/u);
  await keyboard.type('200');
  await keyboard.tabTo(/^VAT, stawka 23/u);
  await keyboard.type('46');
  await chooseRadio(page, /KSeF/u, /^Wystawiona poza KSeF/u);
  await chooseRadio(page, /^Nie, nie ma jej/u, /^Nie, nie ma jej/u);
  await keyboard.press('ControlOrMeta+Enter');
  await row.getByText('gotowy').waitFor();

  await keyboard.tabTo(new RegExp(BUYER, 'u'));
  await keyboard.press('ControlOrMeta+Shift+c');
  await page.getByText('Skopiowano 246,00').waitFor();
  await keyboard.press('F3');
  await keyboard.waitForFocus('Szukaj na liście');
  await keyboard.press('ControlOrMeta+v');
  await expect.poll(() => keyboard.value()).toBe('246,00');
  await keyboard.press('Escape');
  await keyboard.tabTo(new RegExp(BUYER, 'u'));
  await keyboard.press('Delete');
  await row.waitFor({ state: 'detached' });
  expect(await pointerSeen()).toEqual([]);
});

/** Tab to the first choice of a group, then the arrows. */
async function chooseRadio(page: Page, first: RegExp, wanted: RegExp): Promise<void> {
  const keyboard = keyboardOf(page);
  await keyboard.tabTo(first);
  for (let step = 0; step < 6; step += 1) {
    if (wanted.test((await keyboard.focused()).name)) break;
    await keyboard.press('ArrowDown');
  }
  expect((await keyboard.focused()).name).toMatch(wanted);
  await keyboard.press('Space');
}

/** What a screen reader says with the focused field: the texts that describe it. */
function readSpokenError(): string {
  const ids = document.activeElement?.getAttribute('aria-describedby') ?? '';
  return ids
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();
}
