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

export function expenseEditor(page: Page) {
  return {
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
      await page.getByLabel(/^Netto, stawka 23/).fill(expense.net);
      await page.getByLabel(/^VAT, stawka 23/).fill(expense.vat);
      await page.getByText('Wystawiona poza KSeF').click();
      await page.getByText('Nie, sprawdziłem w e-dokumentach').click();
      await page.getByText('Zapisano').waitFor();
    },
    queue: async () => {
      await page.getByRole('button', { name: /Zapisz i do kolejki/ }).click();
      await page.getByRole('heading', { name: 'Wydatki' }).waitFor();
    },
  };
}
