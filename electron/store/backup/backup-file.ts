import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { z } from 'zod';
import type { AppErrorOf } from '../../../shared/app-error';
import { type BackupManifest, backupManifestSchema } from '../../../shared/domain/backup';
import { err, ok, type Result } from '../../../shared/result';
import {
  type BackupEncryption,
  createOpener,
  createSealer,
  encryptionSchema,
  type Lock,
  planEncryption,
  sealBytes,
} from './backup-cipher';

/**
 * One backup, one file:
 *
 * - `KWITBAK1`, then the length of the header (four bytes, big-endian) and the header as JSON;
 * - the payload: the length of the manifest, the manifest as JSON, the bytes of the SQLite file; encrypted as a whole
 *   where the header says so;
 * - the seal: SHA-256 or the GCM tag over everything before it. A byte changed anywhere is noticed.
 */
const MAGIC = Buffer.from('KWITBAK1', 'latin1');
const LENGTH_BYTES = 4;
const MAX_HEADER_BYTES = 4096;
const MAX_MANIFEST_BYTES = 64 * 1024;
const CHUNK_BYTES = 1024 * 1024;

const headerSchema = z.strictObject({ format: z.literal(1), encryption: encryptionSchema.nullable() });

export type BackupFileRefusal = AppErrorOf<
  'backup_unreadable' | 'backup_passphrase_needed' | 'backup_passphrase_wrong'
>;

/** Writes a whole backup and waits until the disk has it. @throws an error of the file system. */
export function writeBackupFile(
  backupPath: string,
  databasePath: string,
  manifest: BackupManifest,
  passphrase: string | null,
): void {
  const encryption = passphrase === null ? null : planEncryption();
  const head = joinHead({ format: 1, encryption });
  const sealer = createSealer(head, lockOf(encryption, passphrase));
  const target = openSync(backupPath, 'wx', 0o600);
  try {
    writeWhole(target, head);
    writeWhole(target, sealer.update(withLength(Buffer.from(JSON.stringify(manifest)))));
    for (const chunk of readChunks(databasePath)) writeWhole(target, sealer.update(chunk));
    writeWhole(target, sealer.finish());
    fsyncSync(target);
  } finally {
    closeSync(target);
  }
}

/**
 * Unpacks the database to a new file and gives the manifest. What was unpacked is only to be trusted when this says
 * ok: the seal is read last.
 *
 * @throws an error of the file system while writing.
 */
export function extractBackupFile(
  backupPath: string,
  databasePath: string,
  passphrase: string | null,
): Result<BackupManifest, BackupFileRefusal> {
  const source = openSync(backupPath, 'r');
  try {
    const opened = readHead(source);
    if (opened === null) return err({ code: 'backup_unreadable' });
    const { head, encryption } = opened;
    if (encryption !== null && passphrase === null) return err({ code: 'backup_passphrase_needed' });
    const payloadEnd = fstatSync(source).size - sealBytes(encryption);
    const opener = createOpener(head, lockOf(encryption, passphrase));
    const target = openSync(databasePath, 'wx', 0o600);
    let front = Buffer.alloc(0);
    let manifestText: string | null = null;
    try {
      for (let at = head.length; at < payloadEnd; at += CHUNK_BYTES) {
        const plain = opener.update(readExactly(source, at, Math.min(CHUNK_BYTES, payloadEnd - at)));
        if (manifestText !== null) {
          writeWhole(target, plain);
          continue;
        }
        front = Buffer.concat([front, plain]);
        const split = splitManifest(front);
        if (split === 'broken') break;
        if (split === 'incomplete') continue;
        manifestText = split.text;
        writeWhole(target, split.rest);
      }
      const seal = readExactly(source, Math.max(payloadEnd, 0), sealBytes(encryption));
      // A wrong passphrase and a changed byte look alike to the cipher; a person can act on the first.
      if (!opener.isGenuine(seal))
        return err({ code: encryption === null ? 'backup_unreadable' : 'backup_passphrase_wrong' });
      fsyncSync(target);
    } finally {
      closeSync(target);
    }
    const manifest = parseManifest(manifestText);
    return manifest === null ? err({ code: 'backup_unreadable' }) : ok(manifest);
  } finally {
    closeSync(source);
  }
}

/** Whether a file asks for a passphrase; null when it is no backup of Kwit. */
export function readBackupProtection(backupPath: string): { readonly isEncrypted: boolean } | null {
  const source = openSync(backupPath, 'r');
  try {
    const opened = readHead(source);
    return opened && { isEncrypted: opened.encryption !== null };
  } finally {
    closeSync(source);
  }
}

function joinHead(header: z.infer<typeof headerSchema>): Buffer {
  return Buffer.concat([MAGIC, withLength(Buffer.from(JSON.stringify(header)))]);
}

function readHead(
  source: number,
): { readonly head: Buffer; readonly encryption: BackupEncryption | null } | null {
  const start = readExactly(source, 0, MAGIC.length + LENGTH_BYTES);
  if (start.length < MAGIC.length + LENGTH_BYTES || !start.subarray(0, MAGIC.length).equals(MAGIC))
    return null;
  const length = start.readUInt32BE(MAGIC.length);
  if (length > MAX_HEADER_BYTES) return null;
  const json = readExactly(source, start.length, length);
  const header = headerSchema.safeParse(parseJson(json.toString('utf8')));
  return header.success ? { head: Buffer.concat([start, json]), encryption: header.data.encryption } : null;
}

function splitManifest(
  front: Buffer,
): { readonly text: string; readonly rest: Buffer } | 'incomplete' | 'broken' {
  if (front.length < LENGTH_BYTES) return 'incomplete';
  const end = LENGTH_BYTES + front.readUInt32BE(0);
  if (end > MAX_MANIFEST_BYTES) return 'broken';
  if (front.length < end) return 'incomplete';
  return { text: front.toString('utf8', LENGTH_BYTES, end), rest: front.subarray(end) };
}

function parseManifest(text: string | null): BackupManifest | null {
  return backupManifestSchema.safeParse(parseJson(text ?? '')).data ?? null;
}

function lockOf(encryption: BackupEncryption | null, passphrase: string | null): Lock | null {
  return encryption === null || passphrase === null ? null : { encryption, passphrase };
}

function withLength(bytes: Buffer): Buffer {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function* readChunks(path: string): Iterable<Buffer> {
  const file = openSync(path, 'r');
  try {
    for (let at = 0; ;) {
      const chunk = readExactly(file, at, CHUNK_BYTES);
      if (chunk.length === 0) return;
      yield chunk;
      at += chunk.length;
    }
  } finally {
    closeSync(file);
  }
}

/** Fewer bytes only at the end of the file. */
function readExactly(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(Math.max(length, 0));
  let read = 0;
  while (read < bytes.length) {
    const count = readSync(file, bytes, read, bytes.length - read, position + read);
    if (count === 0) break;
    read += count;
  }
  return bytes.subarray(0, read);
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
