import type { Page } from 'playwright-core';
import type { Connection } from './first-start.ts';

/** "Klucze API". Where no keychain answers, keys are kept for this run only. */
export function keysScreen(page: Page) {
  const rowOf = (keyName: string) => page.getByRole('listitem').filter({ hasText: keyName }).first();
  return {
    rowOf,
    setLogin: async (login: string) => {
      await page.getByLabel('Login do iFirmy').fill(login);
      await page.getByRole('button', { name: 'Zapisz login' }).click();
      await page.getByText('Login zapisany').waitFor();
    },
    setKey: async (keyName: string, value: string, { memoryOnly = false } = {}) => {
      const row = rowOf(keyName);
      await row.getByRole('button', { name: /Wklej klucz|Zmień/ }).click();
      await row.getByLabel(/^Klucz /).fill(value);
      const save = row.getByRole('button', { name: 'Zapisz klucz' });
      const onlyForNow = row.getByRole('checkbox', { name: /Zapamiętaj tylko do zamknięcia Kwita/ });
      const done = row.getByRole('button', { name: 'Zmień' });
      if (memoryOnly && !(await onlyForNow.isVisible())) {
        // Kwit offers this only once the keychain has refused.
        await save.click();
        await onlyForNow.waitFor();
      }
      if (memoryOnly && !(await onlyForNow.isChecked())) {
        await row.getByText('Zapamiętaj tylko do zamknięcia Kwita').click();
      }
      await save.click();
      await done.waitFor();
    },
    check: async (keyName: string) => {
      await rowOf(keyName).getByRole('button', { name: 'Sprawdź' }).click();
    },
    connect: async ({ login, keys }: Connection, options?: { readonly memoryOnly?: boolean }) => {
      await keysScreen(page).setLogin(login);
      for (const [name, value] of Object.entries(keys)) await keysScreen(page).setKey(name, value, options);
    },
  };
}
