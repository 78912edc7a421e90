import type { Page } from 'playwright-core';

export type TypedExpense = {
  readonly seller: string;
  readonly nip: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly name: string;
  readonly net: string;
  readonly vat: string;
};

/** An ordinary cost: one rate, outside KSeF. */
export const HOSTING: TypedExpense = {
  seller: 'Hosting Wrocław sp. z o.o.',
  nip: '5213003700',
  number: 'FV/11/77',
  issuedOn: '20.11.2026',
  name: 'Hosting',
  net: '100',
  vat: '23',
};

export function expenseEditor(page: Page) {
  /** The cell of a rate as it is printed there: `23`, `zwolnione`. */
  const amount = (column: 'Netto' | 'VAT', rate: string) =>
    page.getByLabel(new RegExp(`^${column}, stawka ${rate}(?:\\s%)?$`, 'u'));
  return {
    amount,
    open: async () => {
      await page
        .getByRole('button', { name: /Nowy wydatek/ })
        .first()
        .click();
      await page.getByLabel('Nazwa sprzedawcy').waitFor();
    },
    fill: async (expense: TypedExpense) => {
      await page.getByLabel('Nazwa sprzedawcy').fill(expense.seller);
      await page.getByLabel('NIP', { exact: true }).fill(expense.nip);
      await page.getByLabel('Ulica i numer').fill('Główna 7');
      await page.getByLabel('Kod pocztowy').fill('50-001');
      await page.getByLabel('Miejscowość').fill('Wrocław');
      await page.getByLabel('Numer faktury sprzedawcy').fill(expense.number);
      await page.getByLabel('Data wystawienia', { exact: true }).fill(expense.issuedOn);
      await page.getByLabel('Nazwa wydatku').fill(expense.name);
      await amount('Netto', '23').fill(expense.net);
      await amount('VAT', '23').fill(expense.vat);
      await page.getByText('Wystawiona poza KSeF').click();
      await page.getByText('Nie, nie ma jej w e-dokumentach').click();
      await page.getByText('Zapisano').waitFor();
    },
    queue: async () => {
      await page.getByRole('button', { name: /Zapisz i do kolejki/ }).click();
      await page.getByRole('heading', { name: 'Wydatki' }).waitFor();
    },
  };
}
