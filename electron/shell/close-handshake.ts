import { app, type BrowserWindow } from 'electron';

/** A page that does not answer is hung or gone: its last autosave is at most a second old. */
const ANSWER_TIMEOUT_MS = 2_000;

/**
 * Lets the page store what was typed in the last moment before the window closes. Durability never depends on
 * it (crash-only, reliability-security D11): it only closes the gap of one autosave interval.
 */
export function askBeforeClose(window: BrowserWindow, askPage: () => void) {
  let isQuitting = false;
  let isAnswered = false;
  const onBeforeQuit = () => {
    isQuitting = true;
  };
  app.on('before-quit', onBeforeQuit);

  const finish = () => {
    if (isAnswered) return;
    isAnswered = true;
    app.removeListener('before-quit', onBeforeQuit);
    if (!window.isDestroyed()) window.destroy();
    if (isQuitting) app.quit();
  };

  window.on('close', (event) => {
    if (isAnswered || window.webContents.isCrashed()) return;
    event.preventDefault();
    askPage();
    setTimeout(finish, ANSWER_TIMEOUT_MS);
  });

  return { confirm: finish };
}
