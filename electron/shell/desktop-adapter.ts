import { app, type BrowserWindow, dialog } from 'electron';
import { join } from 'node:path';
import type { Desktop } from '../ports/desktop';
import { openExternalPage } from './external-page';
import { openIfirmaLetter } from './ifirma-letter';

/** The desktop as use cases see it. All dialogs are opened here, in main. */
export function createDesktop(currentWindow: () => BrowserWindow | null): Desktop {
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
