import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { queueExpense } from './connected-kwit';
import { pageChannels } from './page-channels';
import { HOSTING } from './page-models/expense-editor';
import { firstStart } from './page-models/first-start';
import { invoiceEditor } from './page-models/invoice-editor';
import { goTo } from './page-models/sidebar';
import { syncScreen } from './page-models/sync-screen';
import { closeLastWindow, startKwit } from './running-kwit';
import { makeUserDataFolder } from './user-data-folder';

const BUYER = 'Pracownia Źrebię';

async function openRow(page: Page, screen: 'Faktury' | 'Wydatki', party: string): Promise<void> {
  await goTo(page, screen);
  await page.getByRole('row', { name: party }).dblclick();
}

it('keeps what was typed through a kill of the process and through closing the window in the middle of a word', async () => {
  const userDataDir = makeUserDataFolder();
  const killed = await startKwit({ userDataDir });
  await firstStart(killed.page).openDemo();
  await goTo(killed.page, 'Faktury');
  await invoiceEditor(killed.page).open();
  await killed.page.keyboard.type(BUYER);
  const firstLine = invoiceEditor(killed.page).cell('Towar lub usługa', 1);
  await firstLine.focus();
  await killed.page.keyboard.type('Projekt ogrodu, etap pierwszy');
  await killed.page.getByText('Zapisano', { exact: true }).waitFor();
  await killed.kill();

  const closed = await startKwit({ userDataDir });
  await openRow(closed.page, 'Faktury', BUYER);
  expect(await invoiceEditor(closed.page).cell('Towar lub usługa', 1).inputValue()).toBe(
    'Projekt ogrodu, etap pierwszy',
  );
  // Far longer than iFirma takes: named at its field, and kept all the same.
  const tooLong = 'Projekt ogrodu. '.repeat(160);
  const name = invoiceEditor(closed.page).cell('Towar lub usługa', 2);
  await closed.page.getByRole('button', { name: 'Dodaj pozycję' }).click();
  await name.fill(tooLong);
  await closed.page.locator('[aria-invalid="true"]').waitFor();
  await closed.page.getByLabel('Uwagi na fakturze').focus();
  await closed.page.keyboard.type('Płatne po odbiorze');
  await closeLastWindow(closed);

  const again = await startKwit({ userDataDir });
  await openRow(again.page, 'Faktury', BUYER);
  expect(await again.page.getByLabel('Nazwa nabywcy').inputValue()).toBe(BUYER);
  expect(await again.page.getByLabel('Uwagi na fakturze').inputValue()).toBe('Płatne po odbiorze');
  expect(await invoiceEditor(again.page).cell('Towar lub usługa', 2).inputValue()).toBe(tooLong);
});

it('loses at most two seconds of typing that never pauses, with the caret where the person put it (C-13)', async () => {
  const userDataDir = makeUserDataFolder();
  const killed = await startKwit({ userDataDir });
  const { page } = killed;
  await firstStart(page).openDemo();
  await goTo(page, 'Faktury');
  await invoiceEditor(page).open();
  await page.keyboard.type(BUYER);
  const notes = page.getByLabel('Uwagi na fakturze');
  await notes.fill('Przed.Po.');
  await page.getByText('Zapisano', { exact: true }).waitFor();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);

  // No pause is as long as the one after which a rest would be stored.
  const typedAt: number[] = [];
  let typed = '';
  while (typed.length < 60) {
    const letter = 'zażółćgęślą'.charAt(typed.length % 11);
    await page.keyboard.type(letter, { delay: 120 });
    typed += letter;
    typedAt.push(performance.now());
  }
  const [text, caret] = [await notes.inputValue(), await notes.evaluate(readCaret)];
  const killedAt = performance.now();
  await killed.kill();
  expect(text).toBe(`Przed.${typed}Po.`);
  expect(caret).toBe('Przed.'.length + typed.length);

  const again = await startKwit({ userDataDir });
  await openRow(again.page, 'Faktury', BUYER);
  const kept = await again.page.getByLabel('Uwagi na fakturze').inputValue();
  const stored = /^Przed\.(.*)Po\.$/u.exec(kept)?.[1] ?? 'something else was stored';
  expect(typed.startsWith(stored), kept).toBe(true);
  const mustBeStored = typedAt.filter((at) => killedAt - at >= 2_000).length;
  // Several saves went by while the typing went on.
  expect(mustBeStored).toBeGreaterThan(20);
  expect(stored.length).toBeGreaterThanOrEqual(mustBeStored);
});

function readCaret(field: Element): number | null {
  return field instanceof HTMLTextAreaElement ? field.selectionEnd : null;
}

it('stays and asks when the last words could not be stored: at Esc, and at closing the window', async () => {
  const userDataDir = makeUserDataFolder();
  const { page, control, exited } = await startKwit({ userDataDir });
  await firstStart(page).openDemo();
  await goTo(page, 'Faktury');
  await invoiceEditor(page).open();
  await page.keyboard.type(BUYER);
  await page.getByText('Zapisano', { exact: true }).waitFor();
  await saveFromElsewhere(page);
  const notes = page.getByLabel('Uwagi na fakturze');
  await notes.focus();
  await page.keyboard.type('Płatne po odbiorze');

  const question = page.getByRole('alertdialog', { name: 'Nie zapisano zmian' });
  await page.keyboard.press('Escape');
  await question.waitFor();
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  expect(await notes.inputValue()).toBe('Płatne po odbiorze');

  await control.closeWindow();
  await question.waitFor();
  // A window whose page says nothing, asked to close later than this one, is gone by now: this one has been held.
  await closeSilentWindow();
  expect(await notes.inputValue()).toBe('Płatne po odbiorze');
  await question.getByRole('button', { name: 'Zostań' }).click();
  await question.waitFor({ state: 'detached' });
  await control.closeWindow();
  const lose = question.getByRole('button', { name: /^Wyjdź i\sstrać zmiany/u });
  await lose.waitFor();
  // The page is gone before the press is answered.
  await lose.click().catch(() => undefined);
  if (process.platform === 'darwin') await control.quit();
  await exited;
});

/** Another Kwit, whose page hangs: main gives it up. */
async function closeSilentWindow(): Promise<void> {
  const hung = await startKwit();
  await firstStart(hung.page).openDemo();
  // It never answers.
  void hung.page.evaluate('for (;;) {}').catch(() => undefined);
  await closeLastWindow(hung);
}

/** Another hand on the same document: what the editor stores from now on is refused as out of date. */
async function saveFromElsewhere(page: Page): Promise<void> {
  const { call } = await pageChannels(page);
  const documentId = page.url().split('/').at(-1) ?? '';
  const { summary, content } = await call('documents.get', { documentId });
  if (content.kind !== 'invoice') throw new Error('an invoice is open');
  const changed = { ...content, form: { ...content.form, notes: 'Z innej ręki' } };
  await call('documents.saveForm', { documentId, baseRevision: summary.revision, content: changed });
}

it('drops a draft that nobody touched, and brings a deleted one back from the toast and from the bin', async () => {
  const { page } = await startKwit();
  await firstStart(page).openDemo();
  await goTo(page, 'Faktury');
  const editor = invoiceEditor(page);
  const row = page.getByRole('row', { name: BUYER });
  await page.getByText('Nie ma jeszcze').waitFor();

  await editor.open();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Faktury', level: 1 }).waitFor();
  await page.getByText('Nie ma jeszcze').waitFor();

  await editor.open();
  await page.keyboard.type(BUYER);
  await page.keyboard.press('Escape');
  await row.click();
  await page.keyboard.press('Delete');
  await row.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Cofnij', exact: true }).click();
  await row.waitFor();

  await row.click();
  await page.keyboard.press('Delete');
  await row.waitFor({ state: 'detached' });
  await page.getByText('Kosz', { exact: true }).click();
  await row.dblclick();
  await page.getByLabel('Nazwa nabywcy').waitFor();
  expect(await page.getByLabel('Nazwa nabywcy').inputValue()).toBe(BUYER);
});

it('makes a similar document without the number, the payment and the KSeF answers of the first', async () => {
  const app = await startKwit();
  const { page } = app;
  await firstStart(page).openDemo();
  await goTo(page, 'Faktury');
  const invoice = invoiceEditor(page);
  await invoice.open();
  await page.getByLabel('Zapłacono').fill('100');
  await invoice.fill({ buyer: BUYER, lines: [{ name: 'Projekt', quantity: '1', price: '500' }] });
  await invoice.queue();
  await queueExpense({ app }, HOSTING);
  const sync = syncScreen(page);
  await sync.read();
  await sync.send();

  await openRow(page, 'Faktury', BUYER);
  await page.getByRole('button', { name: 'Wystaw podobną' }).click();
  await page.getByRole('button', { name: /Zapisz i do kolejki/ }).waitFor();
  expect(await page.getByLabel('Nazwa nabywcy').inputValue()).toBe(BUYER);
  expect(await invoice.cell('Cena netto', 1).inputValue()).toBe('500,00');
  expect(await page.getByLabel('Zapłacono').inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await page.getByRole('row', { name: BUYER }).getByText('szkic', { exact: true }).waitFor();
  const numbers = await page.getByRole('row', { name: BUYER }).allTextContents();
  expect(numbers.filter((text) => text.includes('/11/2026'))).toHaveLength(1);

  await openRow(page, 'Wydatki', HOSTING.seller);
  await page.getByRole('button', { name: 'Wpisz podobny' }).click();
  await page.getByRole('button', { name: /Zapisz i do kolejki/ }).waitFor();
  expect(await page.getByLabel('Numer faktury sprzedawcy').inputValue()).toBe('');
  expect(await page.getByLabel('Data wystawienia', { exact: true }).inputValue()).toBe('');
  expect(await page.getByRole('radio', { name: 'Z Polski', checked: true }).count()).toBe(1);
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
});
