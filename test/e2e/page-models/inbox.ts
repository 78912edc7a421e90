import type { Page } from 'playwright-core';

/** The bell in the status line, and what opens over it. */
export function inbox(page: Page) {
  const bell = (count: number) =>
    page.getByRole('button', {
      name: count === 0 ? 'Powiadomienia' : `Powiadomienia: ${count}`,
      exact: true,
    });
  return {
    bell,
    open: async (count: number) => {
      await bell(count).click();
      return page.getByRole('dialog', { name: 'Powiadomienia' });
    },
  };
}
