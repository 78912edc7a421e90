import type { EventEmitter } from 'node:events';
import type * as E from 'electron';
import type { HostClock } from '../desktop-host/clock/host-clock.ts';
import type { NetworkGuard } from '../desktop-host/guards/network-guard.ts';
import type { ControlInProgram } from '../program/control.ts';
import { describePage, describeWindow } from '../program/describe-window.ts';
import { describeMenu, findMenuItem } from '../program/menu-entries.ts';
import type { ProgramRecords } from '../program/program-records.ts';
import type { ScriptedAnswers } from '../program/scripted-answers.ts';

type Parts = {
  readonly electron: Pick<typeof E, 'app' | 'BrowserWindow' | 'clipboard' | 'Menu'>;
  readonly notifications: readonly EventEmitter[];
  readonly records: ProgramRecords;
  readonly answers: ScriptedAnswers;
  readonly clock: HostClock;
  readonly guard: NetworkGuard;
};

/** The control of a program in Electron, through Electron's own interface. */
export function createControlInElectron(parts: Parts): ControlInProgram {
  const { records, answers, clock, guard } = parts;
  const { app, BrowserWindow, clipboard, Menu } = parts.electron;
  const firstWindow = () => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('the program has no window');
    return window;
  };
  return {
    read: (kind) => records.read(kind),
    refusedAddresses: () => guard.refusedAddresses(),
    queueDialog: answers.queueDialog,
    queuePrint: answers.queuePrint,
    chooseNotification: () => {
      parts.notifications.at(-1)?.emit('click');
    },
    closeWindow: () => {
      firstWindow().close();
    },
    quit: () => {
      // The answer to the test goes out first.
      setImmediate(() => {
        app.quit();
      });
    },
    windowState: () => describeWindow(firstWindow()),
    windowCount: () => BrowserWindow.getAllWindows().length,
    minimize: () => {
      firstWindow().minimize();
    },
    pageState: () => describePage(firstWindow().webContents),
    crashRenderer: () => {
      firstWindow().webContents.forcefullyCrashRenderer();
    },
    menu: () => describeMenu(Menu.getApplicationMenu()),
    chooseMenuItem: (labels) => {
      const window = firstWindow();
      const item = findMenuItem(Menu.getApplicationMenu(), labels);
      Reflect.apply(item.click, item, [undefined, window, window.webContents]);
    },
    advanceClock: clock.advance,
    setWallClock: clock.setWallClock,
    now: () => new Date().toISOString(),
    setNetwork: guard.setNetwork,
    readClipboard: () => clipboard.readText(),
  };
}
