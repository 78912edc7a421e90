import { closeSync, fstatSync, fsyncSync, openSync, readSync } from 'node:fs';
import { z } from 'zod';
import type { AppErrorOf } from '../../../shared/app-error';
import type { BackupManifest } from '../../../shared/domain/storage/backup';
import { parseJson } from '../../../shared/parse-json';
import { err, ok, type Result } from '../../../shared/result';
import { writeWhole } from '../write-whole';
import {
  type BackupEncryption,
  createOpener,
  createSealer,
  encryptionSchema,
  type Lock,
  planEncryption,
  sealBytes,
} from './backup-cipher';
import {
  createPayloadReader,
  LENGTH_BYTES,
  type PayloadSinks,
  withLength,
  writePayload,
} from './backup-payload';

/**
 * One backup, one file:
 *
 * - `KWITBAK1`, then the length of the header (four bytes, big-endian) and the header as JSON;
 * - the payload (`backup-payload.ts`); encrypted as a whole where the header says so;
 * - the seal: SHA-256 or the GCM tag over everything before it. A byte changed anywhere is noticed.
 */
const MAGIC = Buffer.from('KWITBAK1', 'latin1');
const MAX_HEADER_BYTES = 4096;
const CHUNK_BYTES = 1024 * 1024;

const headerSchema = z.strictObject({
  format: z.union([z.literal(1), z.literal(2)]),
  encryption: encryptionSchema.nullable(),
});

export type BackupFileRefusal = AppErrorOf<
  'backup_unreadable' | 'backup_passphrase_needed' | 'backup_passphrase_wrong'
>;

type BackupParts = {
  readonly manifest: BackupManifest;
  readonly databasePath: string;
  readonly pdfs: Iterable<Buffer>;
};

/** Writes a whole backup and waits until the disk has it. @throws an error of the file system. */
export function writeBackupFile(
  backupPath: string,
  { manifest, databasePath, pdfs }: BackupParts,
  passphrase: string | null,
): void {
  const encryption = passphrase === null ? null : planEncryption();
  const head = joinHead({ format: 2, encryption });
  const sealer = createSealer(head, lockOf(encryption, passphrase));
  const target = openSync(backupPath, 'wx', 0o600);
  try {
    writeWhole(target, head);
    for (const bytes of writePayload(manifest, readChunks(databasePath), pdfs))
      writeWhole(target, sealer.update(bytes));
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
  const protection = readBackupProtection(backupPath);
  if (protection === null) return err({ code: 'backup_unreadable' });
  if (protection.isEncrypted && passphrase === null) return err({ code: 'backup_passphrase_needed' });
  const target = openSync(databasePath, 'wx', 0o600);
  try {
    const read = readBackupFile(backupPath, passphrase, {
      database: (bytes) => {
        writeWhole(target, bytes);
      },
      pdf: () => undefined,
    });
    fsyncSync(target);
    return read;
  } finally {
    closeSync(target);
  }
}

/** Reads a backup from end to end, giving each part away as it comes: before the seal has been looked at. */
export function readBackupFile(
  backupPath: string,
  passphrase: string | null,
  sinks: PayloadSinks,
): Result<BackupManifest, BackupFileRefusal> {
  const source = openSync(backupPath, 'r');
  try {
    const opened = readHead(source);
    if (opened === null) return err({ code: 'backup_unreadable' });
    const { head, format, encryption } = opened;
    if (encryption !== null && passphrase === null) return err({ code: 'backup_passphrase_needed' });
    const payloadEnd = fstatSync(source).size - sealBytes(encryption);
    const opener = createOpener(head, lockOf(encryption, passphrase));
    const payload = createPayloadReader(format, sinks);
    for (let at = head.length; at < payloadEnd; at += CHUNK_BYTES)
      payload.take(opener.update(readExactly(source, at, Math.min(CHUNK_BYTES, payloadEnd - at))));
    const seal = readExactly(source, Math.max(payloadEnd, 0), sealBytes(encryption));
    // A wrong passphrase and a changed byte look alike to the cipher; a person can act on the first.
    if (!opener.isGenuine(seal))
      return err({ code: encryption === null ? 'backup_unreadable' : 'backup_passphrase_wrong' });
    const manifest = payload.finish();
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

type Head = { readonly head: Buffer } & z.infer<typeof headerSchema>;

function readHead(source: number): Head | null {
  const start = readExactly(source, 0, MAGIC.length + LENGTH_BYTES);
  if (start.length < MAGIC.length + LENGTH_BYTES || !start.subarray(0, MAGIC.length).equals(MAGIC))
    return null;
  const length = start.readUInt32BE(MAGIC.length);
  if (length > MAX_HEADER_BYTES) return null;
  const json = readExactly(source, start.length, length);
  const header = headerSchema.safeParse(parseJson(json.toString('utf8')));
  return header.success ? { head: Buffer.concat([start, json]), ...header.data } : null;
}

function lockOf(encryption: BackupEncryption | null, passphrase: string | null): Lock | null {
  return encryption === null || passphrase === null ? null : { encryption, passphrase };
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
