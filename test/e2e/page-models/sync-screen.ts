import type { Page } from 'playwright-core';
import { goTo } from './sidebar.ts';

/** Read, plan, confirm, run, report. */
export function syncScreen(page: Page) {
  return {
    open: () => goTo(page, 'Synchronizacja'),
    /** Reads iFirma. Nothing is written there. */
    read: async () => {
      await page.getByRole('button', { name: /^(Synchronizuj|Odczytaj jeszcze raz)/ }).click();
      await page.getByRole('button', { name: /Odczytaj jeszcze raz/ }).waitFor();
    },
    /** A real account starts read-only. */
    allowSending: async () => {
      await page.getByRole('button', { name: 'Włącz wysyłanie' }).click();
      await page.getByText('Pierwszy pójdzie jeden dokument').waitFor();
    },
    confirmFirstLooksGood: async () => {
      await page.getByRole('button', { name: 'Wygląda dobrze, wysyłaj dalej' }).click();
    },
    send: async () => {
      await page.getByRole('button', { name: /^Wyślij \d+ dokument/ }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Wyślij', exact: true }).click();
      await page.getByRole('list', { name: 'Raport' }).waitFor({ timeout: 30_000 });
    },
    report: () => page.getByRole('list', { name: 'Raport' }),
  };
}
