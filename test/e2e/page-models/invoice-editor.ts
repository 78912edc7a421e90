import type { Page } from 'playwright-core';

export type TypedInvoice = {
  readonly buyer: string;
  readonly nip?: string;
  readonly lines: readonly {
    readonly name: string;
    readonly quantity: string;
    readonly unit?: string;
    readonly price: string;
    readonly rate?: '23 %' | '8 %' | '5 %' | '0 %' | 'zw';
    readonly discount?: string;
  }[];
};

/** The invoice editor; fields are found by the names a screen reader speaks. */
export function invoiceEditor(page: Page) {
  const cell = (column: string, line: number) =>
    page.getByLabel(`${column}, pozycja ${String(line)}`, { exact: true });
  return {
    cell,
    open: async () => {
      await page
        .getByRole('button', { name: /Nowa faktura/ })
        .first()
        .click();
      await page.getByLabel('Nazwa nabywcy').waitFor();
    },
    fill: async ({ buyer, nip = '8981647572', lines }: TypedInvoice) => {
      await page.getByLabel('Nazwa nabywcy').fill(buyer);
      await page.getByLabel('NIP', { exact: true }).fill(nip);
      await page.getByLabel('Ulica i numer').fill('Świętokrzyska 30/63');
      await page.getByLabel('Kod pocztowy').fill('00-116');
      await page.getByLabel('Miejscowość').fill('Warszawa');
      if (lines.some((line) => line.discount !== undefined)) {
        await page.getByText('Rabat na pozycjach').click();
      }
      for (const [index, line] of lines.entries()) {
        const number = index + 1;
        if (number > 1) await page.getByRole('button', { name: 'Dodaj pozycję' }).click();
        await cell('Towar lub usługa', number).fill(line.name);
        await cell('Ilość', number).fill(line.quantity);
        await cell('J.m.', number).fill(line.unit ?? 'szt.');
        await cell('Cena netto', number).fill(line.price);
        if (line.discount !== undefined) await cell('Rabat %', number).fill(line.discount);
        if (line.rate !== undefined) {
          await cell('VAT', number).click();
          await page.getByRole('option', { name: line.rate.replace(' ', '\u00a0') }).click();
        }
      }
      await page.getByText('Zapisano').waitFor();
    },
    /** What stands under "Razem", without spaces: `2656,80zł`. */
    total: async () => ((await page.getByLabel('Podsumowanie').textContent()) ?? '').replaceAll(/\s/gu, ''),
    queue: async () => {
      await page.getByRole('button', { name: /Zapisz i do kolejki/ }).click();
      await page.getByRole('heading', { name: 'Faktury' }).waitFor();
    },
  };
}
