import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backupScreen } from './page-models/backup-screen';
import { firstStart } from './page-models/first-start';
import { invoiceEditor } from './page-models/invoice-editor';
import { goTo } from './page-models/sidebar';
import { reach, startIfirma, startKwit } from './running-kwit';
import { makeUserDataFolder } from './user-data-folder';

const BUYER = 'Żółw i Synowie';

it('creates, edits, finds, prints, saves as PDF, backs up and restores without network, and asks nobody (F-14)', async () => {
  const ifirma = await startIfirma();
  const userDataDir = makeUserDataFolder();
  const { page, control, downloadsDir } = await startKwit({ ...reach(ifirma), userDataDir });
  await control.setNetwork('cut');
  await firstStart(page).describeCompany();
  await page.getByRole('button', { name: 'Przejdź do Pulpitu' }).click();
  await goTo(page, 'Faktury');
  const editor = invoiceEditor(page);
  await editor.open();
  await editor.fill({ buyer: BUYER, lines: [{ name: 'Usługi', quantity: '1', price: '100' }] });
  await page.keyboard.press('Escape');

  const row = page.getByRole('row', { name: BUYER });
  await page.getByLabel('Szukaj na liście').fill('zolw');
  await row.dblclick();
  await editor.cell('Cena netto', 1).fill('250');
  await page.getByText('Zapisano', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Więcej' }).click();
  await page.getByRole('menuitem', { name: 'Podgląd i wydruk szkicu' }).click();
  await page.getByRole('button', { name: /^Drukuj/u }).click();
  await expect.poll(() => control.read('prints')).toHaveLength(1);
  const pdfPath = join(downloadsDir, 'szkic.pdf');
  await control.queueDialog('showSaveDialog', { canceled: false, filePath: pdfPath });
  await page.getByRole('button', { name: 'Zapisz PDF' }).click();
  await page.getByText('Zapisano szkic').waitFor();
  expect(readFileSync(pdfPath).subarray(0, 5).toString()).toBe('%PDF-');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await row.getByText('307,50').waitFor();

  const backups = backupScreen(page);
  await backups.make();
  await backups.proven.waitFor();
  await goTo(page, 'Faktury');
  await row.click();
  await page.keyboard.press('Delete');
  await row.waitFor({ state: 'detached' });
  await backups.open();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'na życzenie' })
    .getByRole('button', { name: 'Odtwórz…' })
    .click();
  await backups.look();
  await backups.restore();
  await page.getByText('Firma odtworzona z kopii').waitFor();
  await goTo(page, 'Faktury');
  await row.getByText('307,50').waitFor();

  // Each call of iFirma and of a register is logged when it is over, also one that found no network.
  const events = readFileSync(join(userDataDir, 'kwit.log'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly event: string }).event);
  expect(events.length).toBeGreaterThan(0);
  expect(events.filter((event) => event.endsWith('.request'))).toEqual([]);
  expect(ifirma.ledger.entries()).toEqual([]);
});
