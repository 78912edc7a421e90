import type { Page } from 'playwright-core';

/** What only a screen that has been read from main shows: its title alone may stand before its data. */
export type LoadedTexts = readonly string[];

export async function waitUntilLoaded(page: Page, texts: LoadedTexts): Promise<void> {
  for (const text of texts) await page.getByRole('main').getByText(text).first().waitFor();
}

/** Opens a screen by its address; `texts` are none that the screen before it has. */
export async function showScreen(page: Page, address: string, texts: LoadedTexts): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await waitUntilLoaded(page, texts);
}
