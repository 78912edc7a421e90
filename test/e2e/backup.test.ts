import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { firstStart } from './page-models/first-start';
import { invoiceEditor } from './page-models/invoice-editor';
import { goTo } from './page-models/sidebar';
import { startKwit } from './running-kwit';
import { makeUserDataFolder } from './user-data-folder';

const BUYER = 'Żółw i Synowie';

async function writeInvoice(page: Page, buyer: string): Promise<void> {
  await goTo(page, 'Faktury');
  const editor = invoiceEditor(page);
  await editor.open();
  await editor.fill({ buyer, lines: [{ name: 'Usługi', quantity: '12', price: '180' }] });
  await page.getByText('Zapisano', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('row', { name: buyer }).waitFor();
}

function backupFiles(userDataDir: string): readonly string[] {
  return readdirSync(join(userDataDir, 'backups'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.kwitbackup'))
    .map((name) => join(userDataDir, 'backups', name));
}

it('makes a backup, names the work that a restore would put aside, restores, and keeps what was there', async () => {
  const userDataDir = makeUserDataFolder();
  const { page } = await startKwit({ userDataDir });
  await firstStart(page).openDemo();
  await writeInvoice(page, BUYER);
  await goTo(page, 'Kopie zapasowe');
  await page.getByRole('button', { name: 'Zrób kopię teraz' }).click();
  await page.getByText('Odtworzenie sprawdzone dziś o 09:00, 1 dokument').waitFor();

  await writeInvoice(page, 'Po kopii sp. z o.o.');
  await goTo(page, 'Kopie zapasowe');
  // The daily one may be there as well.
  await page
    .getByRole('listitem')
    .filter({ hasText: 'na życzenie' })
    .getByRole('button', { name: 'Odtwórz…' })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Odtworzyć z kopii?' });
  await dialog.getByRole('button', { name: 'Sprawdź kopię' }).click();
  await dialog.getByText('Ten niewysłany dokument zostanie tylko w zachowanym pliku:').waitFor();
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('faktura, Po kopii sp. z o.o.'),
  ]);
  await dialog.getByRole('button', { name: 'Odtwórz firmę' }).click();
  await page.getByText('Firma odtworzona z kopii').waitFor();

  await goTo(page, 'Faktury');
  await page.getByRole('row', { name: BUYER }).waitFor();
  expect(await page.getByRole('row', { name: 'Po kopii' }).count()).toBe(0);
  await goTo(page, 'Kopie zapasowe');
  await page.getByText('przed odtworzeniem').waitFor();
});

it('brings a company back on a computer that never had it, from the first screen', async () => {
  const old = makeUserDataFolder();
  const first = await startKwit({ userDataDir: old });
  await firstStart(first.page).describeCompany();
  await first.page.getByRole('button', { name: 'Przejdź do Pulpitu' }).click();
  await writeInvoice(first.page, BUYER);
  await goTo(first.page, 'Kopie zapasowe');
  await first.page.getByRole('button', { name: 'Zrób kopię teraz' }).click();
  await first.page.getByText('Odtworzenie sprawdzone dziś o 09:00, 1 dokument').waitFor();
  await first.close();
  const backup = backupFiles(old).at(-1) ?? '';

  const { page, control } = await startKwit();
  await control.queueDialog('showOpenDialog', { canceled: false, filePaths: [backup] });
  await page.getByRole('button', { name: 'Odtwórz z pliku kopii…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Odtworzyć z kopii?' });
  await dialog.getByRole('button', { name: 'Sprawdź kopię' }).click();
  await dialog.getByText('Pracownia Próbna Jan Nowak').waitFor();
  await dialog.getByText(/2\s656,80/u).waitFor();
  await dialog.getByRole('button', { name: 'Odtwórz firmę' }).click();
  await page.getByRole('heading', { name: 'Pulpit' }).waitFor();
  await goTo(page, 'Faktury');
  await page.getByRole('row', { name: BUYER }).waitFor();
});
