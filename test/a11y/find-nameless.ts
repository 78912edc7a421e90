import type { Page } from 'playwright-core';

/** Controls that a screen reader could not name. */
export async function findNameless(page: Page, where: string): Promise<readonly string[]> {
  const nameless = await page.evaluate(() =>
    [...document.querySelectorAll('input, textarea, select, button, [role=combobox], [role=checkbox]')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
        const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ');
        const texts = [
          element.getAttribute('aria-label'),
          element.textContent,
          ...labels.map((label) => label.textContent),
          ...ids.map((id) => document.getElementById(id)?.textContent),
        ];
        return !texts.some((text) => text?.trim());
      })
      .map((element) => element.outerHTML.slice(0, 200)),
  );
  return nameless.map((html) => `${where}: no name: ${html}`);
}
