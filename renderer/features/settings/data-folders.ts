import type { AppStatus } from '../../../shared/ipc/contracts/app.contract';

/** Where Kwit keeps everything (design, section 7): as each system writes it, so that no path comes from main. */
export const DATA_FOLDERS: Readonly<Record<AppStatus['platform'], string>> = {
  windows: '%LOCALAPPDATA%\\Kwit',
  macos: '~/Library/Application Support/Kwit',
  linux: '~/.config/Kwit',
};
