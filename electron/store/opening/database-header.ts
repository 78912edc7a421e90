import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { newestFirstPage } from './committed-log';

/** What a file's own bytes say, read without SQLite, so that a refused file is never touched. */
export type DatabaseHeader =
  | { readonly kind: 'missing' | 'no_database' | 'damaged' }
  | { readonly kind: 'sqlite'; readonly applicationId: number; readonly userVersion: number };

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const HEADER_BYTES = 100;
// Offsets: https://sqlite.org/fileformat2.html sections 1.3 and 4.1.
const PAGE_SIZE_AT = 16;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/**
 * Looks at the file and at its write-ahead log: after a crash the newest version number may still be in the log.
 * Call it only while no connection of this process has the file open (closing it would drop SQLite's locks).
 */
export function readDatabaseHeader(path: string): DatabaseHeader {
  if (!existsSync(path)) return { kind: 'missing' };
  const header = readAt(path, 0, HEADER_BYTES);
  const isBlank = header.every((byte) => byte === 0);
  if (isBlank) return { kind: 'damaged' };
  if (!header.subarray(0, MAGIC.length).equals(MAGIC)) return { kind: 'no_database' };
  if (header.length < HEADER_BYTES) return { kind: 'damaged' };
  const logged = readLog(`${path}-wal`);
  // A file that was being brought up to its log may end within a page; the log has all of it.
  const isWhole = logged !== null || statSync(path).size % pageSizeOf(header) === 0;
  if (!isWhole) return { kind: 'damaged' };
  return {
    kind: 'sqlite',
    applicationId: header.readInt32BE(APPLICATION_ID_AT),
    userVersion: (logged ?? header).readInt32BE(USER_VERSION_AT),
  };
}

/** 1 stands for 65 536 (file format, 1.3.2). */
function pageSizeOf(header: Buffer): number {
  const stored = header.readUInt16BE(PAGE_SIZE_AT);
  return stored === 1 ? 65_536 : Math.max(stored, 1);
}

function readLog(walPath: string): Buffer | null {
  return existsSync(walPath) ? newestFirstPage(readAt(walPath, 0, statSync(walPath).size)) : null;
}

function readAt(path: string, position: number, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, position));
  } finally {
    closeSync(file);
  }
}
