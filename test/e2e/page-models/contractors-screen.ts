import type { Locator, Page } from 'playwright-core';
import { goTo } from './sidebar';

/** The list of contractors, the one that is open, and its place in iFirma. */
export function contractorsScreen(page: Page) {
  const pane = page.getByRole('region', { name: 'Kontrahent', exact: true });
  const dialog = page.getByRole('dialog');
  return {
    pane,
    dialog,
    open: async (name: string) => {
      await goTo(page, 'Kontrahenci');
      await page.getByRole('row', { name }).dblclick();
      await pane.waitFor();
    },
    create: async (fields: Readonly<Record<string, string>>) => {
      await goTo(page, 'Kontrahenci');
      await page.getByRole('button', { name: 'Nowy kontrahent' }).first().click();
      await fill(pane, fields);
      await pane.getByRole('button', { name: 'Zapisz kontrahenta' }).click();
      await page.getByRole('row', { name: fields['Nazwa'] ?? '' }).waitFor();
    },
    change: async (fields: Readonly<Record<string, string>>) => {
      await fill(pane, fields);
      await pane.getByRole('button', { name: 'Zapisz kontrahenta' }).click();
      await page.getByText('Zapisano w Kwicie').waitFor();
    },
    press: (name: string | RegExp) => pane.getByRole('button', { name }).click(),
    confirm: (name: string) => dialog.getByRole('button', { name, exact: true }).click(),
    /** A row of the comparison: what is written in each of its cells. */
    compared: (field: string) => dialog.getByRole('row', { name: field }),
  };
}

async function fill(pane: Locator, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    await pane.getByLabel(label, { exact: true }).fill(value);
  }
}
