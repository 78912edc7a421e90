/** @file What a test may do from outside the page: what is common to all targets, and what only the host can do. */
import type { EventEmitter } from 'node:events';
import type { ControlInProgram } from '../../program/control.ts';
import { describePage, describeWindow } from '../../program/describe-window.ts';
import { describeMenu, findMenuItem } from '../../program/menu-entries.ts';
import type { ProgramRecords, RecordKind } from '../../program/program-records.ts';
import type { DialogMethod, ScriptedAnswers } from '../../program/scripted-answers.ts';
import type { HostClock } from '../clock/host-clock.ts';
import type { NetworkGuard } from '../guards/network-guard.ts';
import type { AppLifecycle } from '../standin/app-lifecycle.ts';
import type { StandInWindow } from '../standin/browser-window.ts';
import type { SenderFault } from '../standin/ipc-event.ts';
import { StandInMenu } from '../standin/menu.ts';
import type { SessionHost } from '../standin/session.ts';

type Parts = {
  readonly records: ProgramRecords;
  /** Events of the program's life, oldest first. */
  readonly lifecycleEvents: readonly string[];
  readonly answers: ScriptedAnswers;
  readonly clock: HostClock;
  readonly guard: NetworkGuard | null;
  readonly lifecycle: AppLifecycle;
  readonly session: SessionHost;
  readonly readClipboard: () => Promise<string>;
  readonly windows: readonly StandInWindow[];
  /** Oldest first. */
  readonly notifications: readonly EventEmitter[];
  readonly invoke: (window: StandInWindow, channel: string, args: readonly unknown[]) => Promise<unknown>;
};

export function createControlMethods(parts: Parts) {
  const { records, answers, clock, guard, lifecycle, session, windows } = parts;
  const firstWindow = () => {
    const [window] = windows;
    if (!window) throw new Error('the program has no window');
    return window;
  };
  return {
    read: (kind: RecordKind) => records.read(kind),
    lifecycleEvents: () => [...parts.lifecycleEvents],
    refusedAddresses: () => [...(guard?.refusedAddresses() ?? [])],

    /** Answers of native dialogs, taken in this order. Without one, a dialog is cancelled. */
    queueDialog: (method: DialogMethod, answer: unknown) => {
      answers.queueDialog(method, answer);
    },
    queuePrint: (isPrinted: boolean) => {
      answers.queuePrint(isPrinted);
    },

    /** What the page's own call of a channel would be answered, through the same check of the sender. */
    invoke: (channel: string, ...args: readonly unknown[]) => parts.invoke(firstWindow(), channel, args),

    chooseNotification: () => {
      parts.notifications.at(-1)?.emit('click', {});
    },

    /** The person presses the window's X. @returns true when it closed, false when the program kept it open */
    closeWindow: () => firstWindow().askToClose(),
    quit: () => {
      lifecycle.quit();
    },
    /** The system ends the session without asking the program. */
    logOut: () => {
      void lifecycle.logOut();
    },
    windowState: () => describeWindow(firstWindow()),
    windowCount: () => windows.length,
    setBounds: (bounds: { x?: number; y?: number; width?: number; height?: number }) => {
      firstWindow().setBounds(bounds);
    },
    minimize: () => {
      firstWindow().minimize();
    },
    pageState: () => describePage(firstWindow().webContents),
    crashRenderer: () => {
      firstWindow().webContents.forcefullyCrashRenderer();
    },
    setSenderFault: (fault: SenderFault | null) => {
      firstWindow().webContents.setSenderFault(fault);
    },

    menu: () => describeMenu(StandInMenu.getApplicationMenu()),
    chooseMenuItem: (labels: readonly string[]) => {
      findMenuItem(StandInMenu.getApplicationMenu(), labels).click();
    },

    /** Moves the program's clocks forward. Call it between two actions on the page. */
    advanceClock: (milliseconds: number) => {
      clock.advance(milliseconds);
    },
    setWallClock: (instant: string) => {
      clock.setWallClock(instant);
    },
    now: () => new Date().toISOString(),
    setNetwork: (state: 'up' | 'cut') => {
      guard?.setNetwork(state);
    },

    isPermissionGranted: (permission: string) => session.isPermissionGranted(permission),
    isPermissionChecked: (permission: string) => session.isPermissionChecked(permission),
    isDeviceAllowed: () => session.isDeviceAllowed(),
    readClipboard: parts.readClipboard,
  } satisfies ControlInProgram & Record<string, unknown>;
}

export type ControlMethods = ReturnType<typeof createControlMethods>;
