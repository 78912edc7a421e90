/** @file Composition root of the host: one object graph for the one program of this process. */
import { EventEmitter } from 'node:events';
import type { Page } from 'playwright-core';
import { createProgramRecords } from '../program/program-records.ts';
import { createScriptedAnswers } from '../program/scripted-answers.ts';
import { createChromiumHost } from './chromium/chromium-host.ts';
import { routeRequests } from './chromium/route-requests.ts';
import { installHostClock } from './clock/host-clock.ts';
import { createControlMethods } from './control/control-methods.ts';
import { startControlServer } from './control/control-server.ts';
import { installNetworkGuard } from './guards/network-guard.ts';
import type { HostOptions } from './host-options.ts';
import { openSingleInstance, type SingleInstance } from './instance/single-instance.ts';
import { createPersonAnswers } from './person/person-answers.ts';
import { createApp } from './standin/app.ts';
import { createAppLifecycle } from './standin/app-lifecycle.ts';
import type { StandInWindow } from './standin/browser-window.ts';
import { createClipboard } from './standin/clipboard.ts';
import { createDialog } from './standin/dialog.ts';
import { createIpcDispatch } from './standin/ipc-dispatch.ts';
import { createIpcMain } from './standin/ipc-main.ts';
import { StandInMenu, StandInMenuItem } from './standin/menu.ts';
import { createNativeTheme } from './standin/native-theme.ts';
import { readProgramInfo } from './standin/program-info.ts';
import { createNotificationClass } from './standin/notification.ts';
import { createProtocol } from './standin/protocol.ts';
import { createScreen } from './standin/screen.ts';
import { createSession } from './standin/session.ts';
import { createShell } from './standin/shell.ts';
import { createUtilityProcess } from './standin/utility-process.ts';
import { createWindowHost } from './standin/window-host.ts';

/** A browser that does not answer is left to the closing pipe. */
const CLOSE_TIMEOUT_MS = 3_000;
const KEEP_ALIVE_MS = 3_600_000;

export function createDesktopHost(options: HostOptions, mainScript: string) {
  const isTest = options.mode === 'test';
  const clock = installHostClock(options.startAt);
  const guard = isTest ? installNetworkGuard(options.ifirmaPort, options.registerPorts) : null;
  const records = createProgramRecords();
  const scripted = createScriptedAnswers(records);
  const person = createPersonAnswers();
  const windows: StandInWindow[] = [];
  const notifications: EventEmitter[] = [];
  const lifecycleEvents: string[] = [];
  const emitter = new EventEmitter();
  let instance: SingleInstance | null = null;

  const chromium = createChromiumHost(
    async () => {
      // Playwright takes longer to load than the program: only who has a page pays for it.
      const { launchChromium } = await import('./chromium/launch-chromium.ts');
      const context = await launchChromium(options, process.env);
      await routeRequests(context, {
        findHandler: protocolHost.findHandler,
        allowsNavigation: windowHost.allowsNavigation,
        allowsRequest: session.allowsRequest,
        recordBlocked: (address) => {
          records.add('blockedRequests', address);
        },
      });
      context.on('page', windowHost.closeForeignPage);
      return context;
    },
    () => {
      for (const window of [...windows]) window.pageGone();
    },
  );
  const endProcess = async (exitCode: number) => {
    const timeout = new Promise((resolve) => setTimeout(resolve, CLOSE_TIMEOUT_MS));
    await instance?.settled();
    await Promise.race([chromium.close(), timeout]);
    process.exit(exitCode);
  };
  const lifecycle = createAppLifecycle({
    app: emitter,
    windows: () => [...windows],
    endProcess,
    record: (name) => {
      lifecycleEvents.push(name);
    },
  });
  const app = createApp({
    emitter,
    lifecycle,
    program: readProgramInfo(mainScript, process.env),
    options,
    openInstance: (userData) => {
      instance = openSingleInstance(userData, ({ argv, workingDirectory, additionalData }) => {
        lifecycleEvents.push('second-instance');
        emitter.emit('second-instance', {}, argv, workingDirectory, additionalData);
      });
      return instance;
    },
  });
  const ipcMainHost = createIpcMain();
  const protocolHost = createProtocol(lifecycle);
  const session = createSession(lifecycle, protocolHost.protocol);
  const clipboard = createClipboard();
  const print = async (page: Page, printOptions: unknown) => {
    if (isTest) return scripted.answerPrint(printOptions);
    await page.evaluate('window.print()');
    return true;
  };
  const ipc = createIpcDispatch(ipcMainHost, records);
  const windowHost = createWindowHost({
    app: emitter,
    options,
    lifecycle,
    chromium,
    records,
    ipc,
    defaultSession: () => session.defaultSession,
    print,
    windows,
  });
  const nativeTheme = createNativeTheme(options.colorScheme, (scheme) => {
    for (const window of windows) void window.webContents.showColorScheme(scheme);
  });
  const control = createControlMethods({
    records,
    lifecycleEvents,
    answers: scripted,
    clock,
    guard,
    lifecycle,
    session,
    readClipboard: clipboard.readText,
    windows,
    notifications,
    invoke: ({ webContents }, channel, args) =>
      ipc.call(webContents, webContents.mainFrame, channel, structuredClone(args)),
  });

  const start = async (programLoaded: Promise<unknown>) => {
    const server = isTest ? startControlServer(control, () => process.exit(1)) : null;
    await programLoaded;
    // A second instance has quit by now; it needs no browser.
    if (lifecycle.isEnding()) return;
    if (!options.hasPage) {
      // No Chromium whose pipe would keep the process alive.
      setInterval(() => undefined, KEEP_ALIVE_MS);
      lifecycle.becomeReady();
      server?.sayHello('');
      return;
    }
    const starting = chromium.start();
    // Chromium starts while the program prepares itself; windows wait for it.
    lifecycle.becomeReady();
    const context = await starting;
    if (server === null || lifecycle.isEnding()) return;
    const shared = await context.browser()?.bind('kwit');
    if (shared) server.sayHello(shared.endpoint);
  };

  return {
    start,
    lifecycle,
    records,
    electron: {
      app,
      BrowserWindow: windowHost.BrowserWindow,
      ipcMain: ipcMainHost.ipcMain,
      protocol: protocolHost.protocol,
      session: session.session,
      dialog: createDialog(isTest ? scripted.answerDialog : person.answerDialog),
      shell: createShell(records, isTest ? () => undefined : person.open),
      Menu: StandInMenu,
      MenuItem: StandInMenuItem,
      clipboard,
      nativeTheme,
      Notification: createNotificationClass(records, notifications),
      screen: createScreen(),
      utilityProcess: createUtilityProcess(lifecycle),
    },
  };
}
