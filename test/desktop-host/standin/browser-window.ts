/** @file Windows (https://www.electronjs.org/docs/latest/api/browser-window): one Chromium page each. */
import { EventEmitter } from 'node:events';
import type * as E from 'electron';
import { type ClosableWindow, createPreventableEvent } from './app-lifecycle.ts';
import type { StandInContents } from './web-contents.ts';
import { assertSafeWindow } from './window-options.ts';

type Used = Pick<
  E.BrowserWindow,
  | 'id'
  | 'loadURL'
  | 'show'
  | 'hide'
  | 'isVisible'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'focus'
  | 'isFocused'
  | 'minimize'
  | 'isMinimized'
  | 'restore'
  | 'maximize'
  | 'unmaximize'
  | 'isMaximized'
  | 'isFullScreen'
  | 'setFullScreen'
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'getSize'
  | 'setTitle'
  | 'getTitle'
  | 'removeMenu'
  | 'setMenuBarVisibility'
  | 'setBackgroundColor'
>;

export type WindowPorts = {
  readonly assertReady: (what: string) => void;
  readonly createContents: (
    window: StandInWindow,
    options: E.BrowserWindowConstructorOptions,
  ) => StandInContents;
  readonly opened: (window: StandInWindow) => void;
  readonly closed: (window: StandInWindow) => void;
};

export class StandInWindow extends EventEmitter implements Used, ClosableWindow {
  readonly id: number;
  readonly webContents: StandInContents;
  readonly #ports: WindowPorts;
  #bounds: E.Rectangle;
  #title: string;
  #isVisible: boolean;
  #isDestroyed = false;
  #hasAgreedToClose = false;
  #isMinimized = false;
  #isMaximized = false;
  #isFullScreen = false;

  constructor(ports: WindowPorts, options: E.BrowserWindowConstructorOptions) {
    super();
    ports.assertReady('Cannot create BrowserWindow');
    assertSafeWindow(options);
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#ports = ports;
    this.#bounds = { x, y, width, height };
    this.#title = options.title ?? 'Electron';
    this.#isVisible = options.show ?? true;
    this.webContents = ports.createContents(this, options);
    this.id = this.webContents.id;
    ports.opened(this);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  show(): void {
    this.#isVisible = true;
    this.emit('show');
  }

  hide(): void {
    this.#isVisible = false;
    this.emit('hide');
  }

  isVisible(): boolean {
    return this.#isVisible;
  }

  focus(): void {
    this.webContents.focus();
    this.emit('focus');
  }

  isFocused(): boolean {
    return this.#isVisible && !this.#isDestroyed;
  }

  close(): void {
    void this.askToClose();
  }

  destroy(): void {
    this.destroyNow();
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  minimize(): void {
    this.#isMinimized = true;
    this.emit('minimize');
  }

  isMinimized(): boolean {
    return this.#isMinimized;
  }

  restore(): void {
    this.#isMinimized = false;
    this.emit('restore');
  }

  maximize(): void {
    this.#isMaximized = true;
    this.emit('maximize');
  }

  unmaximize(): void {
    this.#isMaximized = false;
    this.emit('unmaximize');
  }

  isMaximized(): boolean {
    return this.#isMaximized;
  }

  isFullScreen(): boolean {
    return this.#isFullScreen;
  }

  setFullScreen(isFullScreen: boolean): void {
    this.#isFullScreen = isFullScreen;
  }

  getBounds(): E.Rectangle {
    return { ...this.#bounds };
  }

  getNormalBounds(): E.Rectangle {
    return this.getBounds();
  }

  setBounds(bounds: Partial<E.Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.emit('resize');
  }

  getSize(): number[] {
    return [this.#bounds.width, this.#bounds.height];
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  getTitle(): string {
    return this.#title;
  }

  removeMenu(): void {
    // The host shows no menu bar; the application menu is kept for the control interface.
  }

  setMenuBarVisibility(): void {
    // As above.
  }

  setBackgroundColor(): void {
    // Chromium paints its own ground until the first frame.
  }

  /** Asks the program. True when it wants the window to stay. */
  vetoesClose(): boolean {
    const event = createPreventableEvent();
    this.emit('close', event);
    // A listener may also have destroyed the window.
    this.#hasAgreedToClose = !event.defaultPrevented;
    return event.defaultPrevented && !this.#isDestroyed;
  }

  async askToClose(): Promise<boolean> {
    if (this.#isDestroyed) return true;
    if (this.vetoesClose()) return false;
    this.destroyNow();
    await this.webContents.closePage();
    return true;
  }

  destroyNow(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    void this.webContents.closePage();
    this.emit('closed');
    this.#ports.closed(this);
  }

  /** Chromium's window is gone, whoever closed it. */
  pageGone(): void {
    // Chromium asks only about pages that the person has touched; Electron emits `close` for all.
    if (!this.#isDestroyed && !this.#hasAgreedToClose) this.vetoesClose();
    this.destroyNow();
  }
}

export function createBrowserWindowClass(ports: WindowPorts, windows: () => readonly StandInWindow[]) {
  return class BrowserWindow extends StandInWindow {
    constructor(options: E.BrowserWindowConstructorOptions = {}) {
      super(ports, options);
    }

    static getAllWindows(): readonly StandInWindow[] {
      return windows();
    }

    static getFocusedWindow(): StandInWindow | null {
      return windows().find((window) => window.isFocused()) ?? null;
    }

    static fromWebContents(contents: StandInContents): StandInWindow | null {
      return windows().find((window) => window.webContents === contents) ?? null;
    }

    static fromId(id: number): StandInWindow | null {
      return windows().find((window) => window.id === id) ?? null;
    }
  };
}
