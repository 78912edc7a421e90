import { app, type BrowserWindow, dialog, type OpenDialogOptions, shell } from 'electron';
import { extname, join } from 'node:path';
import type { Desktop } from '../ports/desktop';
import { openExternalPage } from './external-page';
import { openIfirmaLetter } from './ifirma-letter';

/** The desktop as use cases see it. All dialogs are opened here, in main. */
export function createDesktop(currentWindow: () => BrowserWindow | null): Desktop {
  const chooseOne = async (options: OpenDialogOptions): Promise<string | null> => {
    const window = currentWindow();
    const answer = window
      ? await dialog.showOpenDialog(window, options)
      : await dialog.showOpenDialog(options);
    return answer.canceled ? null : (answer.filePaths[0] ?? null);
  };
  return {
    chooseSavePath: async (suggestedName) => {
      const window = currentWindow();
      const extension = extname(suggestedName).slice(1);
      const options = {
        defaultPath: join(app.getPath('downloads'), suggestedName),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      };
      const answer = window
        ? await dialog.showSaveDialog(window, options)
        : await dialog.showSaveDialog(options);
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
    openFolder: async (path) => (await shell.openPath(path)) === '',
    moveToBin: async (path) => {
      try {
        await shell.trashItem(path);
        return true;
      } catch {
        // No bin on that drive, or something still holds a file of it.
        return false;
      }
    },
    chooseFolder: () => chooseOne({ properties: ['openDirectory', 'createDirectory'] }),
    chooseBackupFile: () =>
      chooseOne({ properties: ['openFile'], filters: [{ name: 'Kwit', extensions: ['kwitbackup'] }] }),
    printPage: () =>
      new Promise((resolve) => {
        const window = currentWindow();
        if (!window) {
          resolve(false);
          return;
        }
        window.webContents.print({ silent: false, printBackground: true }, (isPrinted) => {
          resolve(isPrinted);
        });
      }),
    openExternal: openExternalPage,
    writeToIfirma: openIfirmaLetter,
  };
}
