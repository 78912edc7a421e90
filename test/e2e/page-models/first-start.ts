import type { Page } from 'playwright-core';

export type Connection = {
  readonly login: string;
  readonly keys: Readonly<Partial<Record<'abonent' | 'faktura' | 'rachunek' | 'wydatek', string>>>;
};

/** The first start as a person takes it. */
export function firstStart(page: Page) {
  return {
    openDemo: async () => {
      await page.getByRole('button', { name: 'Konto demo' }).click();
      await page.getByRole('heading', { name: 'Pulpit' }).waitFor();
    },
    /** The profile of a VAT payer, and nothing of iFirma yet: everything but sending works from here. */
    describeCompany: async () => {
      await page.getByRole('button', { name: 'Połącz z kontem iFirma' }).click();
      await page.getByLabel('Nazwa firmy').fill('Pracownia Próbna Jan Nowak');
      await page.getByLabel('NIP', { exact: true }).fill('726-11-20-385');
      await page.getByLabel('Ulica i numer').fill('Piotrkowska 1');
      await page.getByLabel('Kod', { exact: true }).fill('90-001');
      await page.getByLabel('Miejscowość').fill('Łódź');
      await page.getByRole('button', { name: /Dalej: klucze API/ }).click();
      await page.getByRole('heading', { name: 'Połącz z iFirmą' }).waitFor();
    },
  };
}
