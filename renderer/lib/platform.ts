import type { AppStatus } from '../../shared/ipc/contracts/app.contract';

export type Platform = AppStatus['platform'];

/** Main says which platform this is; the page keeps it on the root element, where styles see it too. */
export function markPlatform(platform: Platform): void {
  document.documentElement.dataset['platform'] = platform;
}

export function isMac(): boolean {
  return document.documentElement.dataset['platform'] === 'macos';
}
