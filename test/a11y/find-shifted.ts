import type { Page } from 'playwright-core';

/** The frame stands still: what is too long scrolls inside it, and nothing hidden makes the window longer. */
export async function findShifted(page: Page, where: string): Promise<readonly string[]> {
  const root = await page.evaluate(() => {
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    return { scrollTop, beyond: scrollHeight - clientHeight };
  });
  return root.scrollTop === 0 && root.beyond <= 0
    ? []
    : [`${where}: the window scrolls ${JSON.stringify(root)}`];
}
