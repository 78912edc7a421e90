import { dirname } from 'node:path';
import type { SeededChoice } from '../../../electron/practice/seeded-choice';
import type { DiskCall } from './disk-log';
import { chooseArrival } from './choose-arrival';
import { contentWhere, type FileChange } from './file-content';

/** By path, below one folder that is `.`. */
export type Files = ReadonlyMap<string, Buffer>;

type Inode = {
  /** What the last sync of the file promised. */
  synced: Buffer;
  /** Since then, the oldest first. */
  readonly changes: FileChange[];
  length: number;
};
type EntryChange = {
  readonly folder: string;
  readonly apply: (entries: Map<string, Inode>) => void;
};

const SECTORS_BYTES = [512, 4096] as const;

/**
 * A disk that promises no more than POSIX does: what a file held at its last fsync, and the names of a folder as of the
 * last fsync of that folder. Of what came later each sector of a file, and its length, may be as of another moment, in
 * any order. The changes of names come in their order or not at all, as every journalling file system has it; a file's
 * own fsync is not taken to save its name. Folders themselves stand, and a disk that lies about fsync is not played.
 *
 * @param before - what is safely there at first
 */
export function createPowerDisk(before: Files) {
  const newInode = (synced: Buffer): Inode => ({ synced, changes: [], length: synced.length });
  const entries = new Map([...before].map(([path, bytes]) => [path, newInode(bytes)] as const));
  const syncedEntries = new Map(entries);
  let entryChanges: EntryChange[] = [];
  /** Where the next `write` goes. */
  const offsets = new Map<string, number | 'end'>();

  function changeEntries(path: string, apply: EntryChange['apply']): void {
    apply(entries);
    entryChanges.push({ folder: dirname(path), apply });
  }

  function find(path: string): Inode {
    const inode = entries.get(path);
    if (inode === undefined) throw new Error(`the log does not say where ${path} comes from`);
    return inode;
  }

  function change(inode: Inode, changed: FileChange): void {
    inode.changes.push(changed);
    inode.length =
      changed.kind === 'resize' ? changed.length : Math.max(inode.length, changed.at + changed.bytes.length);
  }

  function open({ path, creates, truncates, appends }: Extract<DiskCall, { kind: 'open' }>): void {
    offsets.set(path, appends ? 'end' : 0);
    if (creates && !entries.has(path)) {
      const inode = newInode(Buffer.alloc(0));
      changeEntries(path, (names) => names.set(path, inode));
    } else if (truncates && find(path).length > 0) {
      change(find(path), { kind: 'resize', length: 0 });
    }
  }

  function write({ path, at, bytes }: Extract<DiskCall, { kind: 'write' }>): void {
    const inode = find(path);
    const offset = offsets.get(path) ?? 0;
    const start = at ?? (offset === 'end' ? inode.length : offset);
    if (at === null && offset !== 'end') offsets.set(path, start + bytes.length);
    change(inode, { kind: 'write', at: start, bytes });
  }

  function sync(path: string): void {
    const inode = entries.get(path);
    if (inode !== undefined) {
      inode.synced = contentNow(inode);
      inode.changes.length = 0;
      return;
    }
    const inFolder = entryChanges.filter(({ folder }) => folder === path);
    for (const { apply } of inFolder) apply(syncedEntries);
    entryChanges = entryChanges.filter(({ folder }) => folder !== path);
  }

  return {
    apply: (call: DiskCall): void => {
      switch (call.kind) {
        case 'open':
          open(call);
          return;
        case 'write':
          write(call);
          return;
        case 'resize':
          change(find(call.path), { kind: 'resize', length: call.length });
          return;
        case 'sync':
          sync(call.path);
          return;
        case 'rename': {
          const inode = find(call.path);
          changeEntries(call.path, (names) => {
            names.delete(call.path);
            names.set(call.to, inode);
          });
          return;
        }
        case 'unlink':
          changeEntries(call.path, (names) => names.delete(call.path));
          return;
        case 'makeFolder':
      }
    },
    /** As the running program sees it. */
    now: (): Files => new Map([...entries].map(([path, inode]) => [path, contentNow(inode)])),
    /** What may be left when the power goes at this moment. */
    cut: (choice: SeededChoice): Files => {
      const sectorBytes = choice.oneOf(SECTORS_BYTES);
      const left = new Map(syncedEntries);
      for (const { apply } of entryChanges.slice(0, choice.number(0, entryChanges.length))) apply(left);
      return new Map(
        [...left].map(([path, { synced, changes }]) => {
          const arrival = chooseArrival(choice, changes, sectorBytes);
          return [path, contentWhere({ synced, changes }, sectorBytes, arrival)];
        }),
      );
    },
  };
}

function contentNow({ synced, changes }: Inode): Buffer {
  return contentWhere({ synced, changes }, SECTORS_BYTES[1], () => changes.length);
}
