import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import type * as E from 'electron';
import type { ProgramRecords } from '../../program/program-records.ts';

/** Things outside the program (https://www.electronjs.org/docs/latest/api/shell). */
export function createShell(records: ProgramRecords, open: (target: string) => void) {
  const trashFolder = join(homedir(), '.local', 'share', 'Trash');
  return {
    openExternal: (url: string) => {
      records.add('openedExternally', url);
      open(url);
      return Promise.resolve();
    },
    openPath: (path: string) => {
      records.add('openedExternally', path);
      open(path);
      return Promise.resolve('');
    },
    showItemInFolder: (path: string) => {
      records.add('shownInFolder', path);
    },
    trashItem: (path: string) => {
      moveToTrash(path, trashFolder);
      records.add('movedToBin', path);
      return Promise.resolve();
    },
  } satisfies Pick<typeof E.shell, 'openExternal' | 'openPath' | 'showItemInFolder' | 'trashItem'>;
}

/**
 * As a Linux desktop does (freedesktop.org, Trash specification): the item, and beside it where it came from. Fails,
 * like the desktop, when the item cannot be moved.
 */
function moveToTrash(path: string, trashFolder: string): void {
  const name = `${basename(path)}.${String(Date.now())}`;
  for (const folder of ['files', 'info']) mkdirSync(join(trashFolder, folder), { recursive: true });
  renameSync(path, join(trashFolder, 'files', name));
  const deletedAt = new Date().toISOString().slice(0, 19);
  const origin = encodeURI(path);
  writeFileSync(
    join(trashFolder, 'info', `${name}.trashinfo`),
    `[Trash Info]\nPath=${origin}\nDeletionDate=${deletedAt}\n`,
  );
}
