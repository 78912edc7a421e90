import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders of its own for one start of the program: nothing of the developer's is read or written. */
export type AppFolders = {
  readonly root: string;
  readonly home: string;
  readonly temp: string;
  readonly userData: string;
  readonly downloads: string;
  readonly remove: () => void;
};

export function createAppFolders(userDataDir: string | undefined): AppFolders {
  // Short: sockets below it have a limit of 103 bytes.
  const root = mkdtempSync(join(tmpdir(), 'kwit-'));
  const home = join(root, 'home');
  const temp = join(root, 'tmp');
  const downloads = join(home, 'Downloads');
  const userData = userDataDir ?? join(home, 'Kwit');
  for (const folder of [downloads, userData, temp]) mkdirSync(folder, { recursive: true });
  return {
    root,
    home,
    temp,
    userData,
    downloads,
    remove: () => {
      rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
