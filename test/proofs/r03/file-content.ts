/** What was done to a file, and not synced yet. */
export type FileChange =
  | { readonly kind: 'write'; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'resize'; readonly length: number };

/** How many of the changes, the oldest first, had reached the disk in one sector of the file, or in its length. */
export type Arrival = (where: number | 'length') => number;

export type UnsyncedFile = { readonly synced: Buffer; readonly changes: readonly FileChange[] };

/** A file of which every sector, and the length, is as of a moment of its own. What never arrived in between is zero. */
export function contentWhere(
  { synced, changes }: UnsyncedFile,
  sectorBytes: number,
  arrivedAt: Arrival,
): Buffer {
  const longest = Math.max(synced.length, ...changes.map(endOf));
  const bytes = Buffer.alloc(longest);
  synced.copy(bytes);
  for (const [index, change] of changes.entries()) {
    const from = change.kind === 'write' ? change.at : change.length;
    const to = change.kind === 'write' ? endOf(change) : longest;
    for (let sector = Math.floor(from / sectorBytes); sector * sectorBytes < to; sector += 1) {
      if (arrivedAt(sector) <= index) continue;
      const start = Math.max(from, sector * sectorBytes);
      const end = Math.min(to, (sector + 1) * sectorBytes);
      if (change.kind === 'write') change.bytes.copy(bytes, start, start - from, end - from);
      else bytes.fill(0, start, end);
    }
  }
  return bytes.subarray(0, lengthAfter(synced.length, changes.slice(0, arrivedAt('length'))));
}

function lengthAfter(syncedLength: number, changes: readonly FileChange[]): number {
  return changes.reduce(
    (length, change) => (change.kind === 'resize' ? change.length : Math.max(length, endOf(change))),
    syncedLength,
  );
}

export function endOf(change: FileChange): number {
  return change.kind === 'write' ? change.at + change.bytes.length : change.length;
}
