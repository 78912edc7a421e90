import type { Page } from 'playwright-core';
import { expenseEditor } from '../e2e/page-models/expense-editor.ts';
import { firstStart } from '../e2e/page-models/first-start.ts';
import { invoiceEditor } from '../e2e/page-models/invoice-editor.ts';
import { goTo } from '../e2e/page-models/sidebar.ts';
import { syncScreen } from '../e2e/page-models/sync-screen.ts';

export type SaveShot = (name: string) => Promise<void>;

/** The main job in the demo account through the real screens: an invoice and an expense entered and synchronised. */
export async function takeDemoJourney(page: Page, saveShot: SaveShot): Promise<void> {
  await page.getByRole('button', { name: 'Konto demo' }).waitFor();
  await saveShot('01-witaj');
  await firstStart(page).openDemo();
  await saveShot('02-pulpit');

  await goTo(page, 'Faktury');
  const invoice = invoiceEditor(page);
  await invoice.open();
  await invoice.fill({
    buyer: 'Żółw i Synowie Spółka Jawna',
    lines: [
      { name: 'Usługi programistyczne, listopad', quantity: '12', unit: 'godz.', price: '180' },
      { name: 'Podręcznik użytkownika', quantity: '2', price: '33,35', rate: '5 %' },
    ],
  });
  await saveShot('03-faktura');
  await invoice.queue();

  await goTo(page, 'Wydatki');
  const expense = expenseEditor(page);
  await expense.open();
  await expense.fill({
    seller: 'Chmura Danych Sp. z o.o.',
    nip: '7261120385',
    number: 'FV/118/11/2026',
    issuedOn: 'd',
    name: 'Hosting, listopad',
    net: '81,30',
    vat: '18,70',
  });
  await saveShot('04-wydatek');
  await expense.queue();

  const sync = syncScreen(page);
  await sync.open();
  await sync.read();
  await saveShot('05-plan');
  await sync.send();
  await saveShot('06-raport');

  await goTo(page, 'Faktury');
  await saveShot('07-faktury');
  await page.getByRole('row', { name: /Żółw i Synowie/ }).dblclick();
  await page.getByRole('heading', { name: /^Faktura \d/ }).waitFor();
  await saveShot('08-wystawiona');
}
