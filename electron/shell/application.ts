import { release } from 'node:os';
import { dirname } from 'node:path';
import { app } from 'electron';

/** The program as the composition root sees it: its life, and where its data lie. */
export const application = {
  /** Before `ready`: every page runs sandboxed, whatever its window asks for. */
  enableSandbox: () => {
    app.enableSandbox();
  },
  whenReady: () => app.whenReady(),
  quit: () => {
    app.quit();
  },
  homeFolder: () => app.getPath('home'),
  dataFolder: () => app.getPath('userData'),
  /** Where the running program lies; on macOS its whole bundle. Installing it anew removes that folder. */
  programFolder: () => {
    const folder = dirname(process.execPath);
    return process.platform === 'darwin' && folder.endsWith('.app/Contents/MacOS')
      ? dirname(dirname(folder))
      : folder;
  },
  version: () => app.getVersion(),
  /** What the diagnostics file says about the program and the system. */
  versions: () => ({
    kwit: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node,
    system: `${process.platform} ${release()} ${process.arch}`,
  }),
  isPackaged: () => app.isPackaged,
  /** macOS: the dock icon was pressed. */
  onActivate: (react: () => void) => {
    app.on('activate', react);
  },
  onAllWindowsClosed: (react: () => void) => {
    app.on('window-all-closed', react);
  },
  onQuit: (react: () => void) => {
    app.on('will-quit', react);
  },
};
