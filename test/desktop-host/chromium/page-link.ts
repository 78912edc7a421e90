/**
 * @file The host's wire to one page: scripts before the first document, the binding, and what Chromium tells
 * about frames. The page's own world sees none of it.
 */
import { randomBytes } from 'node:crypto';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { makePageScript, makePreloadScript } from '../preload/page-scripts.ts';
import type { MessageFromPage, MessageToPage, PreloadParameters } from '../preload/preload-messages.ts';

const PRELOAD_WORLD = 'preload';

export type FrameInfo = {
  readonly id: string;
  readonly parentId: string | null;
  readonly url: string;
  readonly name: string;
};
export type PageLinkEvents = {
  readonly onMessage: (message: MessageFromPage, frameId: string) => void;
  readonly onFrameNavigated: (frame: FrameInfo) => void;
  readonly onFrameDetached: (frameId: string) => void;
  readonly onNavigatedInPage: (frameId: string, url: string) => void;
  readonly onFirstPaint: () => void;
  /** A link or a form wants a new window; `window.open` is answered in the page. */
  readonly onWindowOpen: (url: string, frameName: string) => void;
};
export type PageLink = {
  readonly page: Page;
  readonly session: CDPSession;
  readonly send: (message: MessageToPage) => Promise<void>;
};

export async function linkPage(
  context: BrowserContext,
  page: Page,
  { preloadBundle, isOnScreen }: { preloadBundle: string | null; isOnScreen: boolean },
  events: PageLinkEvents,
): Promise<PageLink> {
  const session = await context.newCDPSession(page);
  const parameters = createParameters(isOnScreen);
  const preloadContexts = new Map<number, string>();
  let currentContextId: number | null = null;
  let mainFrameId = '';

  session.on('Runtime.executionContextCreated', ({ context: created }) => {
    if (created.name !== PRELOAD_WORLD) return;
    const frameId = String(created.auxData?.['frameId']);
    preloadContexts.set(created.id, frameId);
    // Frames inside the page have such a world too, an empty one.
    if (frameId === mainFrameId) currentContextId = created.id;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    preloadContexts.delete(executionContextId);
    if (currentContextId === executionContextId) currentContextId = null;
  });
  session.on('Runtime.executionContextsCleared', () => {
    preloadContexts.clear();
    currentContextId = null;
  });
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== parameters.binding) return;
    // Only the preload's world sees the binding, and only our script calls it.
    const message = JSON.parse(payload) as MessageFromPage;
    events.onMessage(message, preloadContexts.get(executionContextId) ?? '');
  });
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined) mainFrameId = frame.id;
    events.onFrameNavigated({
      id: frame.id,
      parentId: frame.parentId ?? null,
      url: frame.url + (frame.urlFragment ?? ''),
      name: frame.name ?? '',
    });
  });
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    events.onNavigatedInPage(frameId, url);
  });
  session.on('Page.frameDetached', ({ frameId }) => {
    events.onFrameDetached(frameId);
  });
  session.on('Page.windowOpen', ({ url, windowName }) => {
    events.onWindowOpen(url, windowName);
  });
  session.on('Page.lifecycleEvent', ({ name }) => {
    if (name === 'firstPaint') events.onFirstPaint();
  });

  await session.send('Page.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  mainFrameId = frameTree.frame.id;
  await session.send('Runtime.enable');
  await session.send('Page.setLifecycleEventsEnabled', { enabled: true });
  await session.send('Runtime.addBinding', { name: parameters.binding, executionContextName: PRELOAD_WORLD });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: makePageScript(parameters) });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: PRELOAD_WORLD,
    source: makePreloadScript(parameters, preloadBundle ?? ''),
  });

  return {
    page,
    session,
    send: async (message) => {
      // No document, no receiver: as in Electron the message is lost.
      if (currentContextId === null) return;
      const expression = `${parameters.receiver}(${JSON.stringify(message)})`;
      await session
        .send('Runtime.evaluate', { expression, contextId: currentContextId })
        .catch(() => undefined);
    },
  };
}

function createParameters(isOnScreen: boolean): PreloadParameters {
  const name = (prefix: string) => `${prefix}_${randomBytes(16).toString('hex')}`;
  return {
    binding: name('binding'),
    receiver: name('receive'),
    toPage: name('page'),
    toPreload: name('preload'),
    isOnScreen,
    versions: { ...process.versions } as Record<string, string>,
    platform: process.platform,
    arch: process.arch,
  };
}
