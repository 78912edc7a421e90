import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { AppSettings, Settings } from '../ports/settings';
import { APP_ENTRY_URL } from './app-origin';

export type MainWindow = BrowserWindow;

/** Light, dark, or as the system says. */
export function applyTheme(theme: AppSettings['theme']): void {
  nativeTheme.themeSource = theme;
}

/** Opens the window where it was; one that would lie on no screen any more is centred. */
export function openMainWindow(settings: Settings, title: string): BrowserWindow {
  const { window: place, theme } = settings.read();
  applyTheme(theme);
  const position =
    place.x !== null && place.y !== null && isOnScreen(place.x, place.y) ? { x: place.x, y: place.y } : {};
  const window = new BrowserWindow({
    ...position,
    width: place.width,
    height: place.height,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1a17' : '#fcfaf6',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      spellcheck: false,
    },
  });
  if (place.isMaximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  window.on('close', () => {
    settings.update({ window: { ...window.getNormalBounds(), isMaximized: window.isMaximized() } });
  });
  void window.loadURL(APP_ENTRY_URL);
  return window;
}

/** Shows the window to a person who started Kwit a second time; one that was minimised comes back first. */
export function bringToFront(window: BrowserWindow | null): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

function isOnScreen(x: number, y: number): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const right = workArea.x + workArea.width;
    const bottom = workArea.y + workArea.height;
    return x >= workArea.x && x < right && y >= workArea.y && y < bottom;
  });
}
