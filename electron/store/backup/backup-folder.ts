import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { err, ok, type Result } from '../../../shared/result';
import type { BackupFolder, BackupFolderError } from '../../ports/backup-folder';
import type { FileWriter } from '../../ports/file-writer';
import { toWriteError } from '../file-writer';
import { syncFolder } from '../sync-folder';
import { inspectBackupFile } from './inspect-backup-file';

/** How files of backups end. */
export const BACKUP_EXTENSION = 'kwitbackup';
const NOTES = 'backups.json';
const PROBE = '.kwit-can-write';
const COPY_CHUNK_BYTES = 1024 * 1024;

export function createBackupFolder(path: string, fileWriter: FileWriter): BackupFolder {
  const pathOf = (fileName: string) => join(path, basename(fileName));
  return {
    path,
    pathOf,
    list: () =>
      reaching(async () => {
        await mkdir(path, { recursive: true, mode: 0o700 });
        const names = (await readdir(path)).filter((name) => name.endsWith(`.${BACKUP_EXTENSION}`));
        return names.flatMap((name) => inspectBackupFile(pathOf(name)) ?? []);
      }),
    probe: () =>
      reaching(async () => {
        await mkdir(path, { recursive: true, mode: 0o700 });
        await writeFile(pathOf(PROBE), '');
        await rm(pathOf(PROBE), { force: true });
      }),
    remove: (fileName) =>
      reaching(async () => {
        await rm(pathOf(fileName), { force: true });
        syncFolder(path);
      }),
    copyTo: (fileName, folder) =>
      reaching(() => copyWhole(pathOf(fileName), join(folder, basename(fileName)), folder)),
    inspect: (fileName) => inspectBackupFile(pathOf(fileName)),
    readNotes: async () => {
      try {
        return await readFile(pathOf(NOTES), 'utf8');
      } catch {
        // None yet, or none that can be read: they are made anew from the files.
        return null;
      }
    },
    writeNotes: async (text) => {
      const made = await reaching(() => mkdir(path, { recursive: true, mode: 0o700 }));
      return made.ok ? fileWriter.write(pathOf(NOTES), new TextEncoder().encode(text)) : made;
    },
  };
}

/** By pieces, because a backup need not fit into memory; renamed when the disk has all of it. */
async function copyWhole(from: string, to: string, folder: string): Promise<void> {
  const part = `${to}.part`;
  const source = await open(from, 'r');
  try {
    const target = await open(part, 'w', 0o600);
    try {
      const chunk = Buffer.alloc(COPY_CHUNK_BYTES);
      for (;;) {
        const { bytesRead } = await source.read(chunk, 0, chunk.length);
        if (bytesRead === 0) break;
        await target.writeFile(chunk.subarray(0, bytesRead));
      }
      await target.sync();
    } finally {
      await target.close();
    }
    await rename(part, to);
    syncFolder(folder);
  } catch (cause) {
    await rm(part, { force: true }).catch(() => undefined);
    throw cause;
  } finally {
    await source.close();
  }
}

async function reaching<T>(work: () => Promise<T>): Promise<Result<T, BackupFolderError>> {
  try {
    return ok(await work());
  } catch (cause) {
    const written = toWriteError(cause);
    return err(written.code === 'disk_full' ? written : { code: 'backup_folder_unavailable' });
  }
}
