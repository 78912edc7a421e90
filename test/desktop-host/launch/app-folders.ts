import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A home of its own for one start of the program: nothing of the developer's is read or written. */
export type AppFolders = {
  readonly root: string;
  readonly home: string;
  readonly userData: string;
  readonly downloads: string;
  readonly remove: () => void;
};

export function createAppFolders(userDataDir: string | undefined): AppFolders {
  // Short: sockets below it have a limit of 103 bytes.
  const root = mkdtempSync(join(tmpdir(), 'kwit-'));
  const home = join(root, 'home');
  const downloads = join(home, 'Downloads');
  const userData = userDataDir ?? join(home, '.config', 'Kwit');
  for (const folder of [downloads, userData, join(root, 'tmp')]) mkdirSync(folder, { recursive: true });
  return {
    root,
    home,
    userData,
    downloads,
    remove: () => {
      rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

export function describeEnvironment({ root, home }: AppFolders): Record<string, string> {
  return {
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    TMPDIR: join(root, 'tmp'),
  };
}
