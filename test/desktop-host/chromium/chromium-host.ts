/** @file One Chromium for the program: started once, each window takes one page. */
import type { BrowserContext, Page } from 'playwright-core';

export type ChromiumHost = {
  readonly start: () => Promise<BrowserContext>;
  readonly context: () => Promise<BrowserContext>;
  readonly takePage: () => Promise<Page>;
  /** True for pages that the host opened itself. */
  readonly isOwnPage: (page: Page) => boolean;
  readonly close: () => Promise<void>;
};

export function createChromiumHost(launch: () => Promise<BrowserContext>, onGone: () => void): ChromiumHost {
  const ownPages = new Set<Page>();
  let starting: Promise<BrowserContext> | null = null;
  let isClosing = false;

  const start = () => {
    starting ??= launch().then((context) => {
      context.on('close', () => {
        if (!isClosing) onGone();
      });
      return context;
    });
    return starting;
  };
  return {
    start,
    context: start,
    takePage: async () => {
      const context = await start();
      const [unused] = context.pages().filter((page) => !ownPages.has(page));
      const page = unused ?? (await context.newPage());
      ownPages.add(page);
      return page;
    },
    isOwnPage: (page) => ownPages.has(page),
    close: async () => {
      isClosing = true;
      if (starting === null) return;
      await starting.then((context) => context.close()).catch(() => undefined);
    },
  };
}
