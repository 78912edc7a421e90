import { app, type BrowserWindow, dialog, type OpenDialogOptions, shell } from 'electron';
import { join } from 'node:path';
import type { Desktop } from '../ports/desktop';
import { openExternalPage } from './external-page';

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
      const options = {
        defaultPath: join(app.getPath('downloads'), suggestedName),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      };
      const answer = window
        ? await dialog.showSaveDialog(window, options)
        : await dialog.showSaveDialog(options);
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
    chooseFolder: () => chooseOne({ properties: ['openDirectory', 'createDirectory'] }),
    chooseBackupFile: () =>
      chooseOne({ properties: ['openFile'], filters: [{ name: 'Kwit', extensions: ['kwitbackup'] }] }),
    openFolder: async (path) => {
      await shell.openPath(path);
    },
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
  };
}
