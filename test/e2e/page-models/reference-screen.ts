import type { Page } from 'playwright-core';

/** The screen of rates and codes; everything is found by what a screen reader speaks. */
export function referenceScreen(page: Page) {
  return {
    show: (view: 'Kursy NBP' | 'Kody GTU' | 'Stawki ryczałtu' | 'Załącznik 15') =>
      page.getByText(view, { exact: true }).click(),
    askFor: async (day: string) => {
      await page.getByLabel('Dzień sprzedaży albo wystawienia', { exact: true }).fill(day);
    },
    chooseCurrency: async (code: string) => {
      await page.getByRole('button', { name: 'Waluta' }).click();
      await page.getByRole('option', { name: code, exact: true }).click();
    },
    rate: () => page.getByRole('region', { name: 'Kurs średni NBP' }),
    fetchRate: () => page.getByRole('button', { name: 'Pobierz kurs z NBP' }).click(),
    fetchYear: () => page.getByRole('button', { name: 'Pobierz ostatni rok' }).click(),
  };
}
