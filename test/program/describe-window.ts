import type * as E from 'electron';
import type { PageState, WindowState } from './control.ts';

type ShownWindow = Pick<
  E.BrowserWindow,
  'getTitle' | 'getBounds' | 'isVisible' | 'isMinimized' | 'isMaximized'
>;

export function describeWindow(window: ShownWindow): WindowState {
  return {
    title: window.getTitle(),
    bounds: window.getBounds(),
    isVisible: window.isVisible(),
    isMinimized: window.isMinimized(),
    isMaximized: window.isMaximized(),
  };
}

export function describePage(
  webContents: Pick<E.WebContents, 'isCrashed' | 'isDestroyed' | 'getURL'>,
): PageState {
  return {
    isCrashed: webContents.isCrashed(),
    isDestroyed: webContents.isDestroyed(),
    url: webContents.getURL(),
  };
}
