import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Connection } from '../database';
import { sha256Of } from '../repositories/row-columns';
import { syncFolder } from '../sync-folder';

const rowSchema = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/u) });
const HAS_TABLE = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'official_pdfs'";

/** Names of the files in `folder` that documents of this database have for their official PDF (ADR 28). */
export function listOfficialPdfs(database: Connection, folder: string): readonly string[] {
  // What was there before a migration may not know them yet.
  if (database.get(HAS_TABLE) === undefined) return [];
  return database
    .all('SELECT DISTINCT file_sha256 AS sha256 FROM official_pdfs ORDER BY file_sha256')
    .map((row) => pdfName(rowSchema.parse(row).sha256))
    .filter((name) => existsSync(join(folder, name)));
}

/** The bytes of those that are what their name says, one after another; a changed one is as good as none. */
export function* readOfficialPdfs(folder: string, names: readonly string[]): Iterable<Buffer> {
  for (const name of names) {
    const bytes = readIfThere(join(folder, name));
    if (bytes !== null && pdfName(sha256Of(bytes)) === name) yield bytes;
  }
}

/** Puts one back, whole or not at all. */
export function restoreOfficialPdf(folder: string, bytes: Uint8Array): void {
  const path = join(folder, pdfName(sha256Of(bytes)));
  if (statSync(path, { throwIfNoEntry: false })?.size === bytes.length) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const part = `${path}.part`;
  rmSync(part, { force: true });
  const file = openSync(part, 'wx', 0o600);
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(part, path);
  syncFolder(folder);
}

function pdfName(sha256: string): string {
  return `${sha256}.pdf`;
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
