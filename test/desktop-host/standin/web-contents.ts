/** @file One page as the program sees it (https://www.electronjs.org/docs/latest/api/web-contents). */
import { EventEmitter } from 'node:events';
import type * as E from 'electron';
import type { Page } from 'playwright-core';
import type { PageLink } from '../chromium/page-link.ts';
import { encodeValue } from '../codec/encode-value.ts';
import type { HostOptions } from '../host-options.ts';
import { mapToChromium, mapToProgram } from '../scheme-map.ts';
import { createPreventableEvent } from './app-lifecycle.ts';
import { createFrameTree } from './frame-tree.ts';
import { pretendFrame, type SenderFault } from './ipc-event.ts';
import type { StandInFrame } from './web-frame-main.ts';

type WindowOpenHandler = (details: E.HandlerDetails) => E.WindowOpenHandlerResponse;
type Used = Pick<
  E.WebContents,
  | 'id'
  | 'getURL'
  | 'getTitle'
  | 'send'
  | 'loadURL'
  | 'reload'
  | 'isLoading'
  | 'isDestroyed'
  | 'isCrashed'
  | 'focus'
  | 'setWindowOpenHandler'
  | 'forcefullyCrashRenderer'
  | 'printToPDF'
  | 'undo'
  | 'redo'
  | 'setZoomFactor'
>;

export type WebContentsPorts = {
  readonly id: number;
  readonly session: object;
  /** Null where there is no page: documents load at once, and what the program sends is lost. */
  readonly openLink: ((contents: StandInContents) => Promise<PageLink>) | null;
  readonly print: (page: Page, options: unknown) => Promise<boolean>;
  readonly recordWindowOpen: (entry: { readonly url: string; readonly action: string }) => void;
  readonly recordRefusedNavigation: (url: string) => void;
};

export class StandInContents extends EventEmitter implements Used {
  readonly id: number;
  readonly session: object;
  readonly frameTree = createFrameTree();
  readonly mainFrame: StandInFrame = this.frameTree.main;
  readonly link: Promise<PageLink>;
  senderFault: SenderFault | null = null;
  readonly #ports: WebContentsPorts;
  #page: Page | null = null;
  #windowOpenHandler: WindowOpenHandler | null = null;
  #isLoading = false;
  #isCrashed = false;
  #isDestroyed = false;
  #awaitedAddress: string | null = null;

  constructor(ports: WebContentsPorts) {
    super();
    this.#ports = ports;
    this.id = ports.id;
    this.session = ports.session;
    this.link =
      ports.openLink?.(this).then((link) => {
        this.#page = link.page;
        return link;
      }) ?? new Promise(() => undefined);
  }

  getURL(): string {
    return this.mainFrame.url;
  }

  getTitle(): string {
    return '';
  }

  isLoading(): boolean {
    return this.#isLoading;
  }

  isCrashed(): boolean {
    return this.#isCrashed;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  focus(): void {
    void this.link.then(({ page }) => page.bringToFront()).catch(() => undefined);
  }

  send(channel: string, ...args: unknown[]): void {
    if (typeof channel !== 'string') throw new TypeError('Missing required channel argument');
    const encoded = encodeValue(structuredClone(args));
    void this.link.then((link) => link.send({ kind: 'event', channel, args: encoded }));
  }

  async loadURL(url: string): Promise<void> {
    const address = mapToChromium(url);
    if (this.#ports.openLink === null) {
      // As from a real page: after the program has said whom to tell.
      await Promise.resolve();
      this.frameTree.navigated({ id: 'without-page', parentId: null, url: address, name: '' });
      this.documentLoaded();
      return;
    }
    const { page } = await this.link;
    this.#awaitedAddress = address;
    this.#isLoading = true;
    this.emit('did-start-loading');
    try {
      await page.goto(address, { waitUntil: 'load' });
    } catch (error) {
      if (this.#isDestroyed) return;
      this.emit('did-fail-load', {}, -2, String(error), url, true);
      throw error;
    } finally {
      this.#isLoading = false;
      this.#awaitedAddress = null;
    }
  }

  reload(): void {
    this.#awaitedAddress = mapToChromium(this.getURL());
    void this.link.then(({ page }) => page.reload()).catch(() => undefined);
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpenHandler = handler;
  }

  forcefullyCrashRenderer(): void {
    // The command is never answered: the page that would answer is gone.
    void this.link.then(({ session }) => session.send('Page.crash')).catch(() => undefined);
  }

  print(options?: unknown, done?: (isPrinted: boolean, failureReason: string) => void): void {
    void this.link
      .then(({ page }) => this.#ports.print(page, options ?? {}))
      .then((isPrinted) => done?.(isPrinted, isPrinted ? '' : 'Print job canceled'));
  }

  async printToPDF(): Promise<Buffer<ArrayBuffer>> {
    const { page } = await this.link;
    return Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  }

  undo(): void {
    this.#edit('undo');
  }

  redo(): void {
    this.#edit('redo');
  }

  setZoomFactor(): void {
    // The window of the host has one size; nothing depends on the factor.
  }

  setSenderFault(fault: SenderFault | null): void {
    this.senderFault = fault;
    pretendFrame(this.mainFrame, fault);
  }

  /** Asks the program whether the page may go there. Navigations that the program itself began are not asked. */
  allowsNavigation(address: string, frame: StandInFrame | null, isMainFrame: boolean): boolean {
    if (isMainFrame && address === this.#awaitedAddress) return true;
    const url = mapToProgram(address);
    const details = {
      ...createPreventableEvent(),
      url,
      isMainFrame,
      isSameDocument: false,
      frame,
      initiator: frame,
    };
    this.emit('will-frame-navigate', details);
    if (isMainFrame && !details.defaultPrevented) this.emit('will-navigate', details, url);
    if (details.defaultPrevented) this.#ports.recordRefusedNavigation(url);
    return !details.defaultPrevented;
  }

  /** `deny` without a handler would be wrong: Electron opens a window then, and the host refuses to have one. */
  answerWindowOpen(url: string, frameName: string, features: string): void {
    const details = { url: mapToProgram(url), frameName, features, disposition: 'foreground-tab' as const };
    const referrer = { url: this.getURL(), policy: 'strict-origin-when-cross-origin' as const };
    const action = this.#windowOpenHandler?.({ ...details, referrer }).action ?? 'allow';
    this.#ports.recordWindowOpen({ url: details.url, action });
  }

  async showColorScheme(scheme: HostOptions['colorScheme']): Promise<void> {
    const { page } = await this.link;
    const colorScheme = scheme === 'system' ? null : scheme;
    await page.emulateMedia({ colorScheme }).catch(() => undefined);
  }

  documentLoaded(): void {
    this.#isLoading = false;
    this.emit('did-finish-load');
    this.emit('did-stop-loading');
  }

  rendererGone(reason: 'crashed' | 'killed'): void {
    this.#isCrashed = true;
    this.emit('render-process-gone', {}, { reason, exitCode: 5 });
  }

  navigated(): void {
    this.#isCrashed = false;
    this.emit('did-navigate', {}, this.getURL(), 200, 'OK');
  }

  async closePage(): Promise<void> {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.frameTree.destroyAll();
    this.emit('destroyed');
    await this.link.then(({ page }) => page.close()).catch(() => undefined);
  }

  get page(): Page | null {
    return this.#page;
  }

  #edit(command: 'undo' | 'redo'): void {
    const keys = { undo: 'Control+Z', redo: 'Control+Shift+Z' };
    void this.link.then(({ page }) => page.keyboard.press(keys[command])).catch(() => undefined);
  }
}
