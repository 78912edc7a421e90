import type { Page } from 'playwright-core';

/**
 * What of a document's sheet or a list's foot is wider than its place: an amount cut in its field, a cell beyond the
 * edge of the paper. Texts that are only spoken are one pixel wide.
 */
export async function findCut(page: Page, where: string): Promise<readonly string[]> {
  const places = page.getByRole('article').or(page.locator('tfoot'));
  const cut = await places.evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      const edge = sheet.getBoundingClientRect().right;
      return [...sheet.querySelectorAll('*')]
        .filter(
          (part) =>
            (part.clientWidth > 1 && part.scrollWidth > part.clientWidth) ||
            part.getBoundingClientRect().right > edge,
        )
        .map((part) => (part instanceof HTMLInputElement ? part.value : part.textContent.slice(0, 40)));
    }),
  );
  return cut.map((text) => `${where}: cut: ${text}`);
}
