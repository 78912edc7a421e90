import type { AppError } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import type { Desktop } from '../ports/desktop';
import type { FileWriter } from '../ports/file-writer';
import type { IdGenerator } from '../ports/id-generator';

/** Larger pieces do not cross to the page (design, section 7). */
const CHUNK_BYTES = 1024 * 1024;
const FILES_KEPT = 4;

export type PreparedFile = { readonly fileId: string; readonly fileName: string; readonly sizeBytes: number };

export type PreparedFilesDeps = {
  readonly ids: IdGenerator;
  readonly desktop: Pick<Desktop, 'chooseSavePath'>;
  readonly fileWriter: FileWriter;
};

/**
 * Files made for the page, kept in memory under an opaque id: the page never sees or names a path. The oldest
 * is forgotten when there are too many.
 */
export function createPreparedFiles({ ids, desktop, fileWriter }: PreparedFilesDeps) {
  const files = new Map<string, { readonly fileName: string; readonly bytes: Uint8Array }>();

  return {
    keep: (fileName: string, bytes: Uint8Array): PreparedFile => {
      const fileId = ids.newId();
      files.set(fileId, { fileName, bytes });
      const oldest = files.keys().next().value;
      if (files.size > FILES_KEPT && oldest !== undefined) files.delete(oldest);
      return { fileId, fileName, sizeBytes: bytes.length };
    },

    readChunk: (
      fileId: string,
      offset: number,
    ): Result<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly isLast: boolean }, AppError> => {
      const file = files.get(fileId);
      if (file === undefined || offset > file.bytes.length) return err({ code: 'not_found' });
      const end = Math.min(offset + CHUNK_BYTES, file.bytes.length);
      return ok({ bytes: file.bytes.slice(offset, end), isLast: end === file.bytes.length });
    },

    save: async (fileId: string): Promise<Result<{ readonly saved: boolean }, AppError>> => {
      const file = files.get(fileId);
      if (file === undefined) return err({ code: 'not_found' });
      const path = await desktop.chooseSavePath(file.fileName);
      if (path === null) return ok({ saved: false });
      const written = await fileWriter.write(path, file.bytes);
      return written.ok ? ok({ saved: true }) : written;
    },
  };
}

export type PreparedFiles = ReturnType<typeof createPreparedFiles>;
