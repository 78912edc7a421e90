import type { Page } from 'playwright-core';
import { goTo } from './sidebar';

/** "Ustawienia": the companies on this computer, and what is chosen for all of them. */
export function settingsScreen(page: Page) {
  const companies = page.getByRole('list', { name: 'Firmy' });
  return {
    open: () => goTo(page, 'Ustawienia'),
    companies,
    companyNamed: (name: string) => companies.getByRole('listitem').filter({ hasText: name }),
    addRealCompany: async () => {
      await page.getByRole('button', { name: 'Dodaj firmę' }).click();
    },
    rename: async (name: string) => {
      await page.getByRole('button', { name: 'Zmień nazwę' }).click();
      await page.getByRole('dialog').getByLabel('Nazwa firmy').fill(name);
      await page.getByRole('dialog').getByRole('button', { name: 'Zmień nazwę' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
    /** Of the open company; the dialog stays open. */
    askToRemove: async () => {
      await page.getByRole('button', { name: 'Usuń firmę' }).click();
      const dialog = page.getByRole('alertdialog');
      await dialog.waitFor();
      return { dialog, confirm: () => dialog.getByRole('button', { name: 'Usuń firmę' }).click() };
    },
    /** How far the page is scrolled. */
    scrollTop: () =>
      page
        .getByRole('main')
        .evaluate((main) => [...main.children].find((child) => child.scrollTop > 0)?.scrollTop ?? 0),
  };
}
