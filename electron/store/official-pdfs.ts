import { mkdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { err, ok } from '../../shared/result';
import type { FileWriter } from '../ports/file-writer';
import type { OfficialPdfs } from '../ports/official-pdfs';
import { toWriteError } from './file-writer';
import { instantColumn, sha256Of } from './repositories/row-columns';
import type { SqlDatabase } from './sql-database';

const rowSchema = z.object({
  file_sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  size_bytes: z.int(),
  fetched_at: instantColumn,
});

/**
 * The bytes lie in `folder`, named by their hash; the row says which ones belong to a document. A file that is missing or
 * was changed is as good as none, because iFirma gives it again (ADR 0028).
 */
export function createOfficialPdfs(
  database: SqlDatabase,
  { folder, fileWriter }: { readonly folder: string; readonly fileWriter: FileWriter },
): OfficialPdfs {
  const pathOf = (sha256: string) => join(folder, `${sha256}.pdf`);
  const findRow = (documentId: string) => {
    const row = database.get('SELECT * FROM official_pdfs WHERE document_id = :documentId', { documentId });
    return row === undefined ? null : rowSchema.parse(row);
  };

  return {
    find: (documentId) => {
      const row = findRow(documentId);
      return row && { fetchedAt: row.fetched_at, sizeBytes: row.size_bytes };
    },
    read: async (documentId) => {
      const row = findRow(documentId);
      if (row === null) return null;
      const bytes = await readFile(pathOf(row.file_sha256)).catch(() => null);
      return bytes !== null && sha256Of(bytes) === row.file_sha256 ? bytes : null;
    },
    keep: async (documentId, bytes, fetchedAt) => {
      const before = findRow(documentId);
      const sha256 = sha256Of(bytes);
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
      } catch (cause) {
        return err(toWriteError(cause));
      }
      // The file first: a row never names bytes that were not on disk.
      const written = await fileWriter.write(pathOf(sha256), bytes);
      if (!written.ok) return written;
      database.run(
        `INSERT INTO official_pdfs (document_id, file_sha256, size_bytes, fetched_at)
         VALUES (:documentId, :sha256, :sizeBytes, :fetchedAt)
         ON CONFLICT (document_id) DO UPDATE SET file_sha256 = excluded.file_sha256,
           size_bytes = excluded.size_bytes, fetched_at = excluded.fetched_at`,
        { documentId, sha256, sizeBytes: bytes.length, fetchedAt },
      );
      const isOutdated = before !== null && before.file_sha256 !== sha256;
      // What stays behind is a file that nothing names.
      if (isOutdated) await rm(pathOf(before.file_sha256), { force: true }).catch(() => undefined);
      return ok();
    },
  };
}
