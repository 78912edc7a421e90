import { type BackupManifest, backupManifestSchema } from '../../../shared/domain/storage/backup';
import { sha256Of } from '../repositories/row-columns';

/**
 * What lies between the header and the seal of a backup:
 *
 * - the length of the manifest (four bytes, big-endian) and the manifest as JSON;
 * - the SQLite file: in format 1 up to the end, in format 2 as many bytes as `contents.databaseBytes` says;
 * - format 2: official PDFs to the end, each as its SHA-256, its length and its bytes.
 */
export const LENGTH_BYTES = 4;
const MAX_MANIFEST_BYTES = 64 * 1024;
const HASH_BYTES = 32;
/** iFirma's are some tens of kilobytes. */
const MAX_PDF_BYTES = 256 * 1024 * 1024;

/** Where the parts of a payload go, in order. */
export type PayloadSinks = {
  readonly database: (bytes: Uint8Array) => void;
  /** Bytes that are what their hash says. */
  readonly pdf: (bytes: Uint8Array) => void;
};

export function withLength(bytes: Buffer): Buffer {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

export function* writePayload(
  manifest: BackupManifest,
  database: Iterable<Buffer>,
  pdfs: Iterable<Buffer>,
): Iterable<Buffer> {
  yield withLength(Buffer.from(JSON.stringify(manifest)));
  yield* database;
  for (const pdf of pdfs) yield Buffer.concat([Buffer.from(sha256Of(pdf), 'hex'), withLength(pdf)]);
}

/** Takes a payload apart as it comes. What it says at the end is to be believed only when the seal is genuine. */
export function createPayloadReader(format: 1 | 2, sinks: PayloadSinks) {
  let waiting: Buffer = Buffer.alloc(0);
  let manifest: BackupManifest | null = null;
  let databaseLeft = 0;
  let isBroken = false;

  const cut = (length: number): Buffer => {
    const part = waiting.subarray(0, length);
    waiting = waiting.subarray(length);
    return part;
  };

  const takeManifest = (): void => {
    const end = lengthAt(waiting, 0, MAX_MANIFEST_BYTES);
    if (end === 'broken') isBroken = true;
    if (typeof end !== 'number' || waiting.length < LENGTH_BYTES + end) return;
    manifest = parseManifest(cut(LENGTH_BYTES + end).toString('utf8', LENGTH_BYTES), format);
    if (manifest === null) isBroken = true;
    else databaseLeft = manifest.contents?.databaseBytes ?? Number.POSITIVE_INFINITY;
  };

  const takePdfs = (): void => {
    for (;;) {
      const length = lengthAt(waiting, HASH_BYTES, MAX_PDF_BYTES);
      if (length === 'broken') isBroken = true;
      const frontBytes = HASH_BYTES + LENGTH_BYTES;
      if (typeof length !== 'number' || waiting.length < frontBytes + length) return;
      const hash = cut(frontBytes).toString('hex', 0, HASH_BYTES);
      const pdf = cut(length);
      if (sha256Of(pdf) !== hash) {
        isBroken = true;
        return;
      }
      sinks.pdf(pdf);
    }
  };

  return {
    take: (plain: Uint8Array): void => {
      if (isBroken) return;
      waiting = Buffer.concat([waiting, plain]);
      if (manifest === null) takeManifest();
      if (manifest === null) return;
      if (databaseLeft > 0) {
        const part = cut(Math.min(databaseLeft, waiting.length));
        databaseLeft -= part.length;
        sinks.database(part);
      }
      if (databaseLeft === 0) takePdfs();
    },
    /** The manifest, where every part was whole. */
    finish: (): BackupManifest | null => {
      const isWhole = !isBroken && waiting.length === 0 && (databaseLeft === 0 || format === 1);
      return isWhole ? manifest : null;
    },
  };
}

/** A length as it stands in the payload; `broken` where no honest one is that large. */
function lengthAt(bytes: Buffer, at: number, most: number): number | 'incomplete' | 'broken' {
  if (bytes.length < at + LENGTH_BYTES) return 'incomplete';
  const length = bytes.readUInt32BE(at);
  return length > most ? 'broken' : length;
}

function parseManifest(text: string, format: 1 | 2): BackupManifest | null {
  try {
    const { data } = backupManifestSchema.safeParse(JSON.parse(text));
    return data !== undefined && (data.contents !== undefined) === (format === 2) ? data : null;
  } catch {
    return null;
  }
}
