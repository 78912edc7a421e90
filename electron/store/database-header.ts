import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';

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
const WAL_HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;

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
  if (header.length < HEADER_BYTES || statSync(path).size % pageSizeOf(header) !== 0)
    return { kind: 'damaged' };
  return {
    kind: 'sqlite',
    applicationId: header.readInt32BE(APPLICATION_ID_AT),
    userVersion: Math.max(header.readInt32BE(USER_VERSION_AT), ...userVersionsInLog(`${path}-wal`)),
  };
}

/** 1 stands for 65 536 (file format, 1.3.2). */
function pageSizeOf(header: Buffer): number {
  const stored = header.readUInt16BE(PAGE_SIZE_AT);
  return stored === 1 ? 65_536 : Math.max(stored, 1);
}

/** Version numbers in logged copies of page 1. Frames of an older log carry another salt and are left out. */
function userVersionsInLog(walPath: string): readonly number[] {
  if (!existsSync(walPath)) return [];
  const wal = readAt(walPath, 0, statSync(walPath).size);
  if (wal.length < WAL_HEADER_BYTES) return [];
  const pageSize = wal.readUInt32BE(8);
  const salt = wal.subarray(16, 24);
  const versions: number[] = [];
  const frameBytes = FRAME_HEADER_BYTES + pageSize;
  for (let at = WAL_HEADER_BYTES; at + frameBytes <= wal.length; at += frameBytes) {
    const isCurrent = wal.subarray(at + 8, at + 16).equals(salt);
    if (isCurrent && wal.readUInt32BE(at) === 1)
      versions.push(wal.readInt32BE(at + FRAME_HEADER_BYTES + USER_VERSION_AT));
  }
  return versions;
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
