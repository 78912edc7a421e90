import { expect, it } from 'vitest';
import { createSeededChoice } from '../../../electron/practice/seeded-choice';
import { type DiskCall, readDiskLog } from './disk-log';
import { createPowerDisk, type Files } from './power-disk';

const FOLDER = '/company';
const FILE = '/company/file';
const letters = (letter: string, count = 1024) => Buffer.from(letter.repeat(count));

/** What many cuts leave after these calls. */
function cutOften(before: Files, calls: readonly DiskCall[]): readonly (string | undefined)[] {
  return Array.from({ length: 100 }, (_unused, seed) => {
    const disk = createPowerDisk(before);
    for (const call of calls) disk.apply(call);
    return disk
      .cut(createSeededChoice(String(seed)))
      .get(FILE)
      ?.toString('latin1');
  });
}

it('loses, tears and mixes what was not synced, by whole sectors', () => {
  const left = cutOften(new Map([[FILE, letters('a')]]), [
    { kind: 'write', path: FILE, at: 0, bytes: letters('b') },
  ]);
  const a = letters('a', 512).toString();
  const b = letters('b', 512).toString();
  expect(new Set(left)).toEqual(new Set([a + a, a + b, b + a, b + b]));
});

it('keeps what was synced', () => {
  const left = cutOften(new Map([[FILE, letters('a')]]), [
    { kind: 'write', path: FILE, at: 0, bytes: letters('b') },
    { kind: 'sync', path: FILE },
  ]);
  expect(new Set(left)).toEqual(new Set([letters('b').toString()]));
});

it('may have a file as long as it was to be, with zeros for what never arrived', () => {
  const left = cutOften(new Map([[FILE, Buffer.from('a')]]), [
    { kind: 'open', path: FILE, creates: false, truncates: false, appends: true },
    { kind: 'write', path: FILE, at: null, bytes: Buffer.from('b') },
  ]);
  expect(new Set(left)).toEqual(new Set(['a', 'ab', 'a\0']));
});

it('has a new name for certain once its folder was synced', () => {
  const made: readonly DiskCall[] = [
    { kind: 'open', path: '/company/new', creates: true, truncates: true, appends: false },
    { kind: 'write', path: '/company/new', at: null, bytes: Buffer.from('b') },
    { kind: 'sync', path: '/company/new' },
    { kind: 'rename', path: '/company/new', to: FILE },
  ];
  const before = new Map([[FILE, Buffer.from('a')]]);
  expect(new Set(cutOften(before, made))).toEqual(new Set(['a', 'b']));
  expect(new Set(cutOften(before, [...made, { kind: 'sync', path: FOLDER }]))).toEqual(new Set(['b']));
});

it('reads the calls on a folder from a log, in the order in which they ended', () => {
  const hex = (text: string) =>
    [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
  const log = [
    `7 openat(AT_FDCWD<${hex('/')}>, "${hex(FILE)}", O_RDWR|O_CREAT|O_APPEND, 0600) = 3<${hex(FILE)}>`,
    `7 pwrite64(3<${hex(FILE)}>, "${hex('line\n')}", 5, 4096 <unfinished ...>`,
    `8 write(4<${hex('/elsewhere')}>, "${hex('x')}", 1) = 1`,
    `8 fsync(3<${hex(FILE)}>) = -1 EIO (Input/output error)`,
    '7 <... pwrite64 resumed>) = 5',
    '7 +++ killed by SIGKILL +++',
  ].join('\n');
  const calls = readDiskLog(log, (path) => path.startsWith(FOLDER)).map(({ call }) => call);
  expect(calls).toEqual([
    { kind: 'open', path: FILE, creates: true, truncates: false, appends: true },
    { kind: 'write', path: FILE, at: 4096, bytes: Buffer.from('line\n') },
  ]);
  const refused = `7 fallocate(3<${hex(FILE)}>, 0, 0, 4096) = 0`;
  expect(() => readDiskLog(refused, (path) => path.startsWith(FOLDER))).toThrow('fallocate');
});
