import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { AppErrorOf } from '../../shared/app-error';
import { err, ok } from '../../shared/result';
import type { FileWriter } from '../ports/file-writer';
import type { IdGenerator } from '../ports/id-generator';
import { syncFolder } from './sync-folder';

const NO_SPACE = new Set(['ENOSPC', 'EDQUOT']);

/** Whether the bytes of `fileName` wait under `name` to be renamed: with an id of our own, 22 characters. */
export function isTemporaryNameOf(fileName: string, name: string): boolean {
  const start = `.${fileName}.`;
  return name.startsWith(start) && /^[\w-]{22}\.tmp$/u.test(name.slice(start.length));
}

/** Atomic writes: whatever happens, the path holds the old bytes or the new ones, never a part of either. */
export function createFileWriter(ids: IdGenerator): FileWriter {
  return {
    write: async (path, bytes) => {
      // In the same folder, because a rename across file systems is a copy.
      const temporary = join(dirname(path), `.${basename(path)}.${ids.newId()}.tmp`);
      try {
        await writeAndSync(temporary, bytes);
        await rename(temporary, path);
        syncFolder(dirname(path));
        return ok();
      } catch (cause) {
        await rm(temporary, { force: true }).catch(() => undefined);
        return err(toWriteError(cause));
      }
    },
  };
}

async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The system's refusal in the words of the port. */
export function toWriteError(cause: unknown): AppErrorOf<'file_not_written' | 'disk_full'> {
  const isFull = cause instanceof Error && 'code' in cause && NO_SPACE.has(String(cause.code));
  return { code: isFull ? 'disk_full' : 'file_not_written' };
}
