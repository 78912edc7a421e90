/**
 * @file Binds the pure router to Electron. The only file that touches `ipcMain`. The sender is checked in the
 * first statement, before any await: later `senderFrame` may be null (reliability-security 13, rule 2).
 */
import { type BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { CHANNEL_NAMES } from '../../shared/ipc/channel-names';
import type { EventName } from '../../shared/ipc/events';
import type { Router } from '../ipc/router';
import { isAppUrl } from './app-origin';

export function bindRouter(router: Router, currentWindow: () => BrowserWindow | null): void {
  for (const channel of CHANNEL_NAMES) {
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, ...input: readonly unknown[]) => {
      if (!isTrustedSender(event, currentWindow())) return router.refuseSender(channel);
      return router.handle(channel, input);
    });
  }
}

function isTrustedSender(event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  const frame = event.senderFrame;
  if (!frame || frame.detached || frame.parent !== null) return false;
  if (!window || window.isDestroyed() || event.sender !== window.webContents) return false;
  return frame === event.sender.mainFrame && isAppUrl(frame.url);
}

/** Sends a notice to the page. Ids only. */
export function sendEvent(window: BrowserWindow | null, name: EventName, payload: unknown): void {
  if (!window || window.isDestroyed()) return;
  window.webContents.send(name, payload);
}
