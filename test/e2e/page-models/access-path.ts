import type { Page } from 'playwright-core';
import type { ApiKeyName } from '../../../shared/app-error';

/** A guided path through iFirma's panel, with the panel beside it. */
export function accessPath(page: Page) {
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
  const panel = page.getByRole('region', { name: 'Panel iFirmy na niby' });
  const codeOf = (keyName: ApiKeyName) =>
    panel.getByRole('listitem').filter({ hasText: keyName }).locator('code');
  return {
    panel,
    press,
    begin: async (
      name: 'Aktywuj dostęp podstawowy' | 'Poproś o dostęp rozszerzony' | 'Wygeneruj klucz ponownie',
    ) => {
      await press(name);
      await page.getByRole('heading', { name: 'Otwórz w iFirmie zakładkę API' }).waitFor();
      await press('Mam ją przed sobą');
    },
    /** In the drawn panel: "wygeneruj" or "przegeneruj"; the key that appears. */
    generate: async (keyName: ApiKeyName): Promise<string> => {
      const before = await codeOf(keyName).textContent();
      await panel.getByRole('button', { name: new RegExp(`generuj ${keyName}$`) }).click();
      await codeOf(keyName)
        .filter({ hasNotText: before ?? '' })
        .waitFor();
      return (await codeOf(keyName).textContent()) ?? '';
    },
    request: async (documents: string) => {
      await panel.getByLabel('Liczba dokumentów miesięcznie').fill(documents);
      await panel.getByRole('button', { name: 'zatwierdź' }).click();
    },
    /** Into the fields, top down. */
    paste: async (...keys: readonly string[]) => {
      for (const [place, key] of keys.entries()) {
        await page.getByLabel(new RegExp(`^Klucz ${String(place + 1)} z `)).fill(key);
      }
    },
    /** An answer of a list of choices, found by how it begins; short words hold on to the next one. */
    choose: (words: string) =>
      page
        .locator('label')
        .filter({ hasText: new RegExp(`^${words.replaceAll(' ', String.raw`\s`)}`) })
        .click(),
    says: (text: string | RegExp) => page.getByText(text).first().waitFor(),
  };
}
