import type { DialogMethod } from './scripted-answers.ts';
import type { MenuEntry } from './menu-entries.ts';
import type { RecordKind, RecordKinds } from './program-records.ts';

/** What a person or the system does to a desktop program from outside its page, on every target. */
export type Control = {
  readonly read: <K extends RecordKind>(kind: K) => Promise<readonly RecordKinds[K][]>;
  readonly refusedAddresses: () => Promise<readonly string[]>;

  /** Answers of native dialogs, taken in this order. Without one, a dialog is cancelled. */
  readonly queueDialog: (method: DialogMethod, answer: unknown) => Promise<void>;
  /** Presses the notification that was shown last. */
  readonly chooseNotification: () => Promise<void>;
  readonly queuePrint: (isPrinted: boolean) => Promise<void>;

  /** The person presses the window's X; the program may keep it open. */
  readonly closeWindow: () => Promise<unknown>;
  readonly quit: () => Promise<void>;
  readonly windowState: () => Promise<WindowState>;
  readonly windowCount: () => Promise<number>;
  readonly minimize: () => Promise<void>;
  readonly pageState: () => Promise<PageState>;
  readonly crashRenderer: () => Promise<void>;

  readonly menu: () => Promise<readonly MenuEntry[]>;
  /** @param labels the way through the submenus, for example `['Plik', 'Nowa faktura']` */
  readonly chooseMenuItem: (labels: readonly string[]) => Promise<void>;

  /** Moves the program's clocks forward. Call it between two actions on the page. */
  readonly advanceClock: (milliseconds: number) => Promise<void>;
  /** Sets the wall clock only, as a user who changes the computer's time does. */
  readonly setWallClock: (instant: string) => Promise<void>;
  readonly now: () => Promise<string>;
  readonly setNetwork: (state: 'up' | 'cut') => Promise<void>;
  readonly readClipboard: () => Promise<string>;
};

export type WindowState = {
  readonly title: string;
  readonly bounds: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly isVisible: boolean;
  readonly isMinimized: boolean;
  readonly isMaximized: boolean;
};
export type PageState = { readonly isCrashed: boolean; readonly isDestroyed: boolean; readonly url: string };

/** The same methods as they stand inside the program's main process. */
export type ControlInProgram = {
  readonly [M in Exclude<keyof Control, 'read'>]: (
    ...args: Parameters<Control[M]>
  ) => Awaited<ReturnType<Control[M]>> | ReturnType<Control[M]>;
} & { readonly read: (kind: RecordKind) => readonly unknown[] };
