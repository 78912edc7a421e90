import type { Page } from 'playwright-core';
import { goTo } from './sidebar.ts';

/** "Limity API", and the guided path to a higher limit. */
export function limitsScreen(page: Page) {
  const check = async () => {
    await page.getByRole('button', { name: 'Sprawdź limit' }).click();
  };
  return {
    read: async () => {
      await goTo(page, 'Limity API');
      await page
        .getByRole('button', { name: /^Odczytaj limit z\siFirmy/ })
        .first()
        .click();
    },
    /** Begins the path and walks to the step where the number is asked for. */
    startRaising: async () => {
      await page.getByRole('button', { name: 'Poproś o wyższy limit' }).click();
      await page.getByRole('button', { name: 'Mam ją przed sobą' }).click();
      await page.getByRole('heading', { name: 'Złóż wniosek w iFirmie' }).waitFor();
    },
    apply: async (documents: string) => {
      await page.getByLabel('Dokumentów miesięcznie', { exact: true }).fill(documents);
      await page.getByRole('button', { name: 'Wniosek złożony' }).click();
      await page.getByRole('heading', { name: 'Sprawdź, co przyznała iFirma' }).waitFor();
    },
    check,
    /** In the rehearsal: what the panel of the demo account's iFirma is told. */
    panel: page.getByRole('region', { name: 'Panel iFirmy na niby' }),
    finish: async () => {
      await page.getByRole('button', { name: 'Zakończ' }).click();
      await page.getByText('Sprawa wniosku jest zakończona').waitFor();
      await page.getByRole('button', { name: 'Pokaż Limity API' }).click();
    },
    history: () => page.getByRole('table', { name: /Wnioski o\swyższy limit/ }).getByRole('row'),
  };
}
