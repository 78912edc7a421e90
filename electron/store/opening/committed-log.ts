/** https://sqlite.org/fileformat2.html section 4: sizes and offsets of a write-ahead log. */
const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const PAGE_SIZE_AT = 8;
const SALT_AT = 16;
const CHECKSUM_AT = 24;
/** What a frame says of itself, before its checksum. */
const FRAME_FACTS_BYTES = 8;
const FRAME_SALT_AT = 8;
const FRAME_CHECKSUM_AT = 16;
const SALT_BYTES = 8;
const MAGIC = 0x37_7f_06_82;

type Checksum = readonly [number, number];

/**
 * The newest copy of page 1 that a write-ahead log holds for certain, or null when it holds none. As SQLite does when it
 * recovers: frames count up to the last commit before the first whose salt or running checksum is wrong. What stands
 * behind that was torn by a crash, or is left from an older log, and may look like anything.
 */
export function newestFirstPage(log: Buffer): Buffer | null {
  if (log.length < HEADER_BYTES) return null;
  const magic = log.readUInt32BE(0);
  if (magic !== MAGIC && magic !== MAGIC + 1) return null;
  const isBigEndian = magic === MAGIC + 1;
  const add = (sum: Checksum, from: number, to: number) => addWords(sum, log.subarray(from, to), isBigEndian);
  let sum = add([0, 0], 0, CHECKSUM_AT);
  if (!isAt(log, CHECKSUM_AT, sum)) return null;

  const pageSize = log.readUInt32BE(PAGE_SIZE_AT);
  const salt = log.subarray(SALT_AT, SALT_AT + SALT_BYTES);
  const frameBytes = FRAME_HEADER_BYTES + pageSize;
  let committed: Buffer | null = null;
  let written: Buffer | null = null;
  for (let at = HEADER_BYTES; at + frameBytes <= log.length; at += frameBytes) {
    const page = log.subarray(at + FRAME_HEADER_BYTES, at + frameBytes);
    const frameSalt = log.subarray(at + FRAME_SALT_AT, at + FRAME_SALT_AT + SALT_BYTES);
    sum = addWords(add(sum, at, at + FRAME_FACTS_BYTES), page, isBigEndian);
    if (!frameSalt.equals(salt) || !isAt(log, at + FRAME_CHECKSUM_AT, sum)) break;
    if (log.readUInt32BE(at) === 1) written = page;
    const isCommit = log.readUInt32BE(at + 4) !== 0;
    if (isCommit) committed = written;
  }
  return committed;
}

function isAt(log: Buffer, at: number, [first, second]: Checksum): boolean {
  return log.readUInt32BE(at) === first && log.readUInt32BE(at + 4) === second;
}

/** The file format's own sum, over pairs of 32-bit words (section 4.2). */
function addWords([first, second]: Checksum, bytes: Buffer, isBigEndian: boolean): Checksum {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [s0, s1] = [first, second];
  for (let at = 0; at + 8 <= bytes.byteLength; at += 8) {
    s0 = (s0 + view.getUint32(at, !isBigEndian) + s1) >>> 0;
    s1 = (s1 + view.getUint32(at + 4, !isBigEndian) + s0) >>> 0;
  }
  return [s0, s1];
}
