import type { BrowserContext, Page } from 'playwright-core';

/** What a window shows before its program has loaded anything. */
const EMPTY = new Set(['about:', 'data:', 'chrome-error:']);

/** Waits until the program's first window shows a page of the program. */
export async function findWindow(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.waitForURL(({ protocol }) => !EMPTY.has(protocol));
  return page;
}

/** The origin in full: for a scheme of the program's own, `URL.origin` is the word "null". */
export function originOf(page: Page): string {
  const { protocol, host } = new URL(page.url());
  return `${protocol}//${host}`;
}
