import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readSoundSummary } from '../../electron/store/backup/check-backup';
import { readDatabaseHeader } from '../../electron/store/opening/database-header';
import { findSerious } from '../a11y/find-serious';
import { copyFixture, OLD_VERSIONS } from '../fixtures/databases/fixture-copy';
import { backupScreen } from './page-models/backup-screen';
import { firstStart } from './page-models/first-start';
import { invoiceEditor } from './page-models/invoice-editor';
import { goTo } from './page-models/sidebar';
import { startKwit } from './running-kwit';
import { backupFilesIn, makeUserDataFolder } from './user-data-folder';

const BUYER = 'Żółw i Synowie';
const COMPANY_ID = 'CompanyCompanyCompanyA';

async function writeInvoice(page: Page, buyer: string): Promise<void> {
  await goTo(page, 'Faktury');
  const editor = invoiceEditor(page);
  await editor.open();
  await editor.fill({ buyer, lines: [{ name: 'Usługi', quantity: '12', price: '180' }] });
  await page.getByText('Zapisano', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('row', { name: buyer }).waitFor();
}

/**
 * As a read-only folder, or a disk that went away, looks to a program: whatever is opened below it fails. A file in its
 * place does that to every user on every system; taking the right to write would not stop one who is root.
 */
function makeUnwritable(userDataDir: string): () => void {
  const [companyId = ''] = readdirSync(join(userDataDir, 'backups'));
  const folder = join(userDataDir, 'backups', companyId);
  renameSync(folder, `${folder}.away`);
  writeFileSync(folder, '');
  return () => {
    rmSync(folder);
    renameSync(`${folder}.away`, folder);
  };
}

it('makes a backup, names the work that a restore would put aside, restores, and keeps what was there', async () => {
  const userDataDir = makeUserDataFolder();
  const { page } = await startKwit({ userDataDir });
  await firstStart(page).openDemo();
  await writeInvoice(page, BUYER);
  await backupScreen(page).make();
  await backupScreen(page).proven.waitFor();

  const mend = makeUnwritable(userDataDir);
  await writeInvoice(page, 'Po kopii sp. z o.o.');
  const banner = page.getByText(/^Kopia zapasowa nie powstaje/u);
  await banner.waitFor({ timeout: 60_000 });
  await page.getByText(/^System nie pozwala/u).waitFor();
  mend();
  await goTo(page, 'Kopie zapasowe');
  await page.getByRole('button', { name: 'Zrób kopię teraz' }).click();
  const question = page.getByRole('dialog', { name: 'Zrobić kopię teraz?' });
  await question.getByText(/^Rozmiar kopii: około \d/u).waitFor();
  expect(await findSerious(page, 'what goes into a backup')).toEqual([]);
  await question.getByLabel('Historia').press('Space');
  expect(await question.getByLabel('Historia').isChecked()).toBe(false);
  await question.getByRole('button', { name: 'Zrób kopię' }).click();
  await question.waitFor({ state: 'detached' });
  await banner.waitFor({ state: 'detached' });
  await page.getByText('bez historii').waitFor();

  // The older of the two that were asked for; a daily one may be there as well.
  await page
    .getByRole('listitem')
    .filter({ hasText: 'na życzenie' })
    .last()
    .getByRole('button', { name: 'Odtwórz…' })
    .click();
  const { restoring: dialog, look, restore } = backupScreen(page);
  await look();
  await dialog.getByText('Tylko w zachowanym pliku').waitFor();
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('faktura, Po kopii sp. z o.o.'),
  ]);
  await restore();
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
  await backupScreen(first.page).make();
  await backupScreen(first.page).proven.waitFor();
  await first.close();
  const backup = backupFilesIn(old).at(-1) ?? '';

  const { page, control } = await startKwit();
  await control.queueDialog('showOpenDialog', { canceled: false, filePaths: [backup] });
  await page.getByRole('button', { name: 'Odtwórz z pliku kopii…' }).click();
  const { restoring: dialog, look, restore } = backupScreen(page);
  await look();
  await dialog.getByText('Pracownia Próbna Jan Nowak').waitFor();
  await dialog.getByText(/2\s656,80/u).waitFor();
  await restore();
  await page.getByRole('heading', { name: 'Pulpit' }).waitFor();
  await goTo(page, 'Faktury');
  await page.getByRole('row', { name: BUYER }).waitFor();
});

it('goes back to the data of before an update with one button, and they are as they were', async () => {
  const userDataDir = makeUserDataFolder();
  const [before = 0] = OLD_VERSIONS.slice(-1);
  const folder = join(userDataDir, 'companies', COMPANY_ID);
  mkdirSync(folder, { recursive: true });
  const databasePath = copyFixture(before, folder);
  const entry = { version: 1, companyId: COMPANY_ID, kind: 'real', name: 'Pracownia sprzed zmiany' };
  writeFileSync(join(folder, 'company.json'), JSON.stringify(entry));

  const documentCount = readSoundSummary(databasePath)?.documentCount ?? 0;
  expect(documentCount).toBeGreaterThan(0);

  const { page } = await startKwit({ userDataDir });
  await page.getByRole('button', { name: 'Otwórz', exact: true }).click();
  await page.getByRole('heading', { name: 'Pulpit' }).waitFor();
  await goTo(page, 'Kopie zapasowe');
  await page.getByRole('button', { name: 'Wróć do poprzedniej wersji…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wróć do poprzedniej wersji' }).click();
  await page.getByText(`Dane są w wersji ${String(before)}`).waitFor();
  expect(readDatabaseHeader(databasePath)).toMatchObject({ kind: 'sqlite', userVersion: before });
  expect(readSoundSummary(databasePath)?.documentCount).toBe(documentCount);
});
