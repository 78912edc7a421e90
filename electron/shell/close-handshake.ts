import { app, type BrowserWindow } from 'electron';

/** A page that does not answer is hung or gone: its last autosave is at most a second old. */
const ANSWER_TIMEOUT_MS = 2_000;

export type CloseHandshake = {
  /** Everything is stored: the window goes. */
  readonly confirm: () => void;
  /** Something is not, and the user is asked: the window stays until it is confirmed or closed again. */
  readonly hold: () => void;
};

/**
 * Lets the page store what was typed in the last moment before the window closes. Durability never depends on
 * it (crash-only, reliability-security D11): it only closes the gap of one autosave interval.
 */
export function askBeforeClose(window: BrowserWindow, askPage: () => void): CloseHandshake {
  let isQuitAsked = false;
  // Of the close that is under way: a quit that the user took back must not follow the next close.
  let endsWithQuit = false;
  let isAnswered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onBeforeQuit = () => {
    isQuitAsked = true;
  };
  app.on('before-quit', onBeforeQuit);

  const finish = () => {
    if (isAnswered) return;
    isAnswered = true;
    clearTimeout(timer);
    app.removeListener('before-quit', onBeforeQuit);
    if (!window.isDestroyed()) window.destroy();
    if (endsWithQuit) app.quit();
  };

  window.on('close', (event) => {
    if (isAnswered || window.webContents.isCrashed()) return;
    event.preventDefault();
    endsWithQuit = isQuitAsked;
    isQuitAsked = false;
    askPage();
    clearTimeout(timer);
    timer = setTimeout(finish, ANSWER_TIMEOUT_MS);
  });

  return {
    confirm: finish,
    hold: () => {
      clearTimeout(timer);
    },
  };
}
