import type { Page } from 'playwright-core';

export type Screen =
  | 'Pulpit'
  | 'Faktury'
  | 'Wydatki'
  | 'Kontrahenci'
  | 'Synchronizacja'
  | 'Kursy i słowniki'
  | 'Limity API'
  | 'Klucze API'
  | 'Kopie zapasowe'
  | 'Ustawienia';

/** Opens a screen from the sidebar and waits for its title. */
export async function goTo(page: Page, screen: Screen): Promise<void> {
  await page.getByRole('navigation', { name: 'Główne' }).getByRole('link', { name: screen }).click();
  await page.getByRole('heading', { name: screen, level: 1 }).waitFor();
}
