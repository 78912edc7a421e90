import type { Page } from 'playwright-core';
import { goTo } from './sidebar';

/** "Kopie zapasowe", and the dialog that brings a company back from a file. */
export function backupScreen(page: Page) {
  const open = () => goTo(page, 'Kopie zapasowe');
  const dialog = page.getByRole('dialog', { name: 'Odtworzyć z kopii?' });
  return {
    open,
    /** One press and Enter: everything goes in. */
    make: async () => {
      await open();
      await page.getByRole('button', { name: 'Zrób kopię teraz' }).click();
      const question = page.getByRole('dialog', { name: 'Zrobić kopię teraz?' });
      await question.waitFor();
      await page.keyboard.press('Enter');
      await question.waitFor({ state: 'detached' });
    },
    /** Says that the newest backup was restored on trial, at whatever minute the program's clock had come to. */
    proven: page.getByText(/^Odtworzenie sprawdzone dziś\so\s\d\d:\d\d, 1\sdokument$/u),
    restoring: dialog,
    /** Restores on trial: what would come back is said in the dialog. */
    look: () => dialog.getByRole('button', { name: 'Sprawdź kopię' }).click(),
    restore: () => dialog.getByRole('button', { name: 'Odtwórz firmę' }).click(),
  };
}
