/**
 * @file What `import … from 'electron'` gives inside the host: the same names as in Electron's main process, as
 * far as Kwit uses them. `module.exports` serves `require('electron')`.
 */
import { currentHost } from './current-host.ts';

const { electron } = currentHost;

export const {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  Notification,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
} = electron;

// electron-store takes the default export.
export { electron as default, electron as 'module.exports' };
