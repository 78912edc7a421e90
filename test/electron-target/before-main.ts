/**
 * @file Runs in Electron's main process before Kwit's first line (`electron -r before-main.cjs …`) and gives a test
 * what lies outside the page. No file of `electron/`, `renderer/` or `shared/` knows of it.
 */
import { createRequire } from 'node:module';
import { app, BrowserWindow, clipboard, dialog, ipcMain, Menu, Notification, session, shell } from 'electron';
import { installHostClock } from '../desktop-host/clock/host-clock.ts';
import { installNetworkGuard } from '../desktop-host/guards/network-guard.ts';
import { createProgramRecords } from '../program/program-records.ts';
import { createScriptedAnswers } from '../program/scripted-answers.ts';
import { answerDialogs, answerPrints, recordNotifications, recordShell } from './answer-for-the-desktop.ts';
import { createControlInElectron } from './control-in-electron.ts';
import { takeElectronOptions } from './electron-options.ts';
import { fixFolders } from './fix-folders.ts';
import { holdStart } from './hold-start.ts';
import type { InsideProgram } from './inside-program.ts';
import { unplugKeychain } from './unplug-keychain.ts';
import { recordErrors, recordNavigation, recordRejections, recordRequests } from './watch-main.ts';

const options = takeElectronOptions(process.env);
const clock = installHostClock(options.startAt);
const guard = installNetworkGuard(options.ifirmaPort, options.registerPorts);
const records = createProgramRecords();
const answers = createScriptedAnswers(records);

fixFolders(app, options);
if (!options.hasKeychain) unplugKeychain(createRequire(import.meta.url)('keytar'));
recordErrors(process, records);
recordRejections(ipcMain, records);
answerDialogs(dialog, answers);
recordShell(shell, records);
app.on('web-contents-created', (_event, contents) => {
  recordNavigation(contents, records);
  answerPrints(contents, answers);
});
void app.whenReady().then(() => {
  recordRequests(session.defaultSession, records);
});

const inside: InsideProgram = {
  start: holdStart(app),
  control: createControlInElectron({
    electron: { app, BrowserWindow, clipboard, Menu },
    notifications: recordNotifications(Notification, records),
    records,
    answers,
    clock,
    guard,
  }),
};
globalThis.insideProgram = inside;
