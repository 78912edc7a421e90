import type { Page } from 'playwright-core';
import { goTo } from './sidebar.ts';

/** Read, plan, confirm, run, report. */
export function syncScreen(page: Page) {
  const open = async () => {
    // Leaving the screen forgets that it has read: the button then says so when the next read is done.
    await goTo(page, 'Pulpit');
    await goTo(page, 'Synchronizacja');
  };
  const report = page.getByRole('list', { name: 'Raport' });
  return {
    open,
    /** Reads iFirma. Nothing is written there. */
    read: async () => {
      await open();
      await page.getByRole('button', { name: /^Synchronizuj/ }).click();
      await page.getByRole('button', { name: /Odczytaj jeszcze raz/ }).waitFor();
    },
    /** A read that fails: the reason stands above the plan. */
    readInVain: async () => {
      await open();
      await page.getByRole('button', { name: /^Synchronizuj/ }).click();
      return page.getByRole('alert').filter({ hasText: 'Nie udało się odczytać iFirmy' });
    },
    /** A real account starts read-only. */
    allowSending: async () => {
      await page.getByRole('button', { name: 'Włącz wysyłanie' }).click();
      await page.getByText('Pierwszy pójdzie jeden dokument').waitFor();
    },
    confirmFirstLooksGood: async () => {
      const button = page.getByRole('button', { name: 'Wygląda dobrze, wysyłaj dalej' });
      await button.click();
      await button.waitFor({ state: 'detached' });
    },
    /** The exact request of a planned document; its parts by name, with the dialog closed again. */
    readRequest: async (party: string) => {
      await page.getByRole('button', { name: `Pokaż żądanie: ${party}` }).click();
      const dialog = page.getByRole('dialog', { name: `Żądanie: ${party}` });
      const textOf = async (part: string) => await dialog.getByRole('region', { name: part }).textContent();
      const request = {
        address: await textOf('Adres'),
        headers: await textOf('Nagłówki'),
        body: await textOf('Treść'),
      };
      await dialog.getByRole('button', { name: 'Zamknij' }).click();
      await dialog.waitFor({ state: 'detached' });
      return request;
    },
    sendButton: page.getByRole('button', { name: /^Wyślij \d+ dokument/ }),
    send: async () => {
      await page.getByRole('button', { name: /^Wyślij \d+ dokument/ }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Wyślij', exact: true }).click();
      await report.waitFor();
    },
    report: () => report,
    reported: (party: string) => report.getByRole('listitem').filter({ hasText: party }),
    /** What stays in the queue, and why. */
    leftBehind: (party: string) =>
      page.getByRole('list', { name: 'Zostają w kolejce' }).getByRole('listitem').filter({ hasText: party }),
    /** All that waits for a person's word, by the line above the plan. */
    openDoubts: async () => {
      await page.getByRole('main').getByRole('link', { name: 'Wyjaśnij' }).click();
      await page.getByRole('heading', { name: 'Do wyjaśnienia', level: 1 }).waitFor();
    },
    /** The card of a document whose fate nobody knows. */
    unsettled: (party: string) => page.getByRole('region', { name: `Do wyjaśnienia: ${party}` }),
  };
}
