/** @file Joins windows, their pages and the program's modules. */
import { readFileSync } from 'node:fs';
import type { EventEmitter } from 'node:events';
import type * as E from 'electron';
import type { Dialog, Page, Request as PageRequest } from 'playwright-core';
import type { ChromiumHost } from '../chromium/chromium-host.ts';
import { linkPage, type PageLink } from '../chromium/page-link.ts';
import type { HostOptions } from '../host-options.ts';
import type { ProgramRecords } from '../../program/program-records.ts';
import type { MessageFromPage } from '../preload/preload-messages.ts';
import { mapToProgram } from '../scheme-map.ts';
import type { AppLifecycle } from './app-lifecycle.ts';
import { createBrowserWindowClass, type StandInWindow } from './browser-window.ts';
import type { IpcDispatch } from './ipc-dispatch.ts';
import { StandInContents } from './web-contents.ts';

type Parts = {
  readonly app: EventEmitter;
  readonly options: HostOptions;
  readonly lifecycle: AppLifecycle;
  readonly chromium: ChromiumHost;
  readonly records: ProgramRecords;
  readonly ipc: IpcDispatch;
  readonly defaultSession: () => object;
  readonly print: (page: Page, options: unknown) => Promise<boolean>;
  readonly windows: StandInWindow[];
};

export function createWindowHost(parts: Parts) {
  const { app, options, lifecycle, chromium, records, ipc, windows } = parts;
  const contentsByPage = new Map<Page, StandInContents>();
  let contentsCount = 0;

  const receive = (
    window: StandInWindow,
    contents: StandInContents,
    message: MessageFromPage,
    frameId: string,
  ) => {
    const frame = contents.frameTree.find(frameId) ?? contents.mainFrame;
    if (message.kind === 'window-bounds') window.setBounds(message.bounds);
    if (message.kind === 'invoke') void ipc.invoke(contents, frame, message);
    if (message.kind === 'send') ipc.send(contents, frame, message);
    if (message.kind === 'csp-violation') records.add('cspViolations', message.violation);
    if (message.kind === 'preload-error') records.add('pageErrors', `preload: ${message.message}`);
    if (message.kind === 'window-open') {
      contents.answerWindowOpen(message.url, message.frameName, message.features);
    }
  };

  const openLink = async (
    window: StandInWindow,
    contents: StandInContents,
    windowOptions: E.BrowserWindowConstructorOptions,
  ): Promise<PageLink> => {
    const preloadPath = windowOptions.webPreferences?.preload;
    const preloadBundle = preloadPath === undefined ? null : readFileSync(preloadPath, 'utf8');
    const context = await chromium.context();
    const page = await chromium.takePage();
    contentsByPage.set(page, contents);
    const { width, height } = options.windowSize ?? window.getBounds();
    if (options.isHeadless) await page.setViewportSize({ width, height });
    let hasPainted = false;
    const link = await linkPage(
      context,
      page,
      { preloadBundle, isOnScreen: !options.isHeadless },
      {
        onMessage: (message, frameId) => {
          receive(window, contents, message, frameId);
        },
        onFrameNavigated: (info) => {
          const frame = contents.frameTree.navigated(info);
          if (frame === contents.mainFrame) contents.navigated();
        },
        onFrameDetached: (frameId) => {
          contents.frameTree.detached(frameId);
        },
        onNavigatedInPage: (frameId, url) => {
          contents.frameTree.movedWithin(frameId, url);
          contents.emit('did-navigate-in-page', {}, mapToProgram(url), true);
        },
        onFirstPaint: () => {
          if (hasPainted || window.isDestroyed()) return;
          hasPainted = true;
          window.emit('ready-to-show');
        },
        onWindowOpen: (url, frameName) => {
          contents.answerWindowOpen(url, frameName, '');
        },
      },
    );
    page.on('domcontentloaded', () => contents.emit('dom-ready', {}));
    page.on('load', () => {
      contents.documentLoaded();
    });
    page.on('crash', () => {
      contents.rendererGone('crashed');
    });
    page.on('pageerror', (error) => {
      records.add('pageErrors', error.stack ?? error.message);
    });
    page.on('dialog', (dialog) => {
      // The person closes the window: the program decides, as in Electron.
      if (dialog.type() !== 'beforeunload') void dialog.dismiss().catch(() => undefined);
      else void answerClose(window, dialog).catch(() => undefined);
    });
    page.on('close', () => {
      contentsByPage.delete(page);
      window.pageGone();
    });
    if (!options.isHeadless) await placeWindow(link, windowOptions, window);
    return link;
  };

  const ports = {
    assertReady: lifecycle.assertReady,
    createContents: (window: StandInWindow, windowOptions: E.BrowserWindowConstructorOptions) => {
      contentsCount += 1;
      return new StandInContents({
        id: contentsCount,
        session: parts.defaultSession(),
        openLink: options.hasPage ? (contents) => openLink(window, contents, windowOptions) : null,
        print: parts.print,
        recordWindowOpen: (entry) => {
          records.add('windowOpens', entry);
        },
        recordRefusedNavigation: (url) => {
          records.add('refusedNavigations', url);
        },
      });
    },
    opened: (window: StandInWindow) => {
      windows.push(window);
      app.emit('web-contents-created', {}, window.webContents);
      app.emit('browser-window-created', {}, window);
    },
    closed: (window: StandInWindow) => {
      windows.splice(windows.indexOf(window), 1);
      lifecycle.windowClosed();
    },
  };

  return {
    BrowserWindow: createBrowserWindowClass(ports, () => [...windows]),
    /** New windows of the page never load anything: the program's handler has answered already. */
    allowsNavigation: (request: PageRequest): boolean => {
      const page = findPage(request);
      const contents = page === null ? undefined : contentsByPage.get(page);
      if (page === null || !contents) return false;
      const isMainFrame = request.frame() === page.mainFrame();
      return contents.allowsNavigation(request.url(), isMainFrame ? contents.mainFrame : null, isMainFrame);
    },
    closeForeignPage: (page: Page) => {
      if (!chromium.isOwnPage(page)) void page.close().catch(() => undefined);
    },
  };
}

/** Without a place of its own a window goes where the desktop puts it; the program is told where that is. */
async function placeWindow(
  { session }: PageLink,
  place: E.BrowserWindowConstructorOptions,
  window: StandInWindow,
) {
  const { windowId } = await session.send('Browser.getWindowForTarget');
  const { x, y } = place;
  const position = x === undefined || y === undefined ? {} : { left: x, top: y };
  const { width, height } = window.getBounds();
  await session.send('Browser.setWindowBounds', { windowId, bounds: { ...position, width, height } });
  const { bounds } = await session.send('Browser.getWindowBounds', { windowId });
  window.setBounds({ x: bounds.left ?? 0, y: bounds.top ?? 0 });
}

async function answerClose(window: StandInWindow, dialog: Dialog): Promise<void> {
  if (window.vetoesClose()) await dialog.dismiss();
  else await dialog.accept();
}

function findPage(request: PageRequest): Page | null {
  try {
    return request.frame().page();
  } catch {
    // A page that is just being made has no frame yet.
    return null;
  }
}
