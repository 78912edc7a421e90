/** @file What strace wrote down of a program's calls, read back as far as they change what a folder holds. */
import { isAbsolute, join } from 'node:path';

/** One call that went through. */
export type DiskCall =
  | {
      readonly kind: 'open';
      readonly path: string;
      readonly creates: boolean;
      readonly truncates: boolean;
      readonly appends: boolean;
    }
  /** `at` null: where the file was left off. */
  | { readonly kind: 'write'; readonly path: string; readonly at: number | null; readonly bytes: Buffer }
  | { readonly kind: 'resize'; readonly path: string; readonly length: number }
  /** Of a file or a folder. */
  | { readonly kind: 'sync'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'unlink'; readonly path: string }
  | { readonly kind: 'makeFolder'; readonly path: string };

/** With the length of the log once the call was over: whoever saw it so long came later. */
export type LoggedCall = { readonly call: DiskCall; readonly loggedAt: number };

/** What `recordCalls` has strace look at. Those without a meaning below must not meet the folder. */
export const RECORDED_CALLS = [
  'open,openat,creat,write,pwrite64,writev,pwritev,pwritev2,copy_file_range,sendfile',
  'ftruncate,truncate,fallocate,fsync,fdatasync,sync_file_range,rename,renameat,renameat2',
  'link,linkat,symlink,symlinkat,unlink,unlinkat,mkdir,mkdirat,rmdir',
].join(',');

const LINE = /^(?<pid>\d+) +(?<text>.*)$/u;
const BEGUN = / <unfinished \.{3}>$/u;
const RESUMED = /^<\.{3} \w+ resumed>/u;
const CALL = /^(?<name>\w+)\((?<args>.*)\) += (?<result>-?\d+)/u;
const HEX = String.raw`(?:\\x[\da-f]{2})*`;
const QUOTED = new RegExp(`"(?<hex>${HEX})"(?<cut>\\.{3})?`, 'gu');
const OPENED = new RegExp(`^\\w+<(?<hex>${HEX})>(?<gone>\\(deleted\\))?`, 'u');

/**
 * @param log - of `strace -f -y -xx`
 * @returns the calls on files and folders that `isOurs`, in the order in which they ended
 * @throws for a call on them that has no meaning here: nothing may be left out
 */
export function readDiskLog(log: string, isOurs: (path: string) => boolean): readonly LoggedCall[] {
  const begun = new Map<string, string>();
  const calls: LoggedCall[] = [];
  let loggedAt = 0;
  for (const line of log.split('\n')) {
    loggedAt += line.length + 1;
    const { pid = '', text = '' } = LINE.exec(line)?.groups ?? {};
    if (BEGUN.test(text)) {
      begun.set(pid, text.replace(BEGUN, ''));
      continue;
    }
    const whole = RESUMED.test(text) ? (begun.get(pid) ?? '') + text.replace(RESUMED, '') : text;
    const { name = '', args = '', result = '-1' } = CALL.exec(whole)?.groups ?? {};
    if (Number(result) < 0) continue;
    const call = readCall({ name, args, result: Number(result) }, isOurs);
    if (call !== null) calls.push({ call, loggedAt });
  }
  return calls;
}

type WrittenCall = { readonly name: string; readonly args: string; readonly result: number };

function readCall({ name, args, result }: WrittenCall, isOurs: (path: string) => boolean): DiskCall | null {
  const { hex: openedHex = '', gone } = OPENED.exec(args)?.groups ?? {};
  const opened = decode(openedHex).toString('utf8');
  const strings = [...args.matchAll(QUOTED)].map(({ groups = {} }) => ({
    bytes: decode(groups['hex'] ?? ''),
    isCut: groups['cut'] !== undefined,
  }));
  const writesBytes = /^p?write/u.test(name);
  const named = writesBytes
    ? []
    : strings.map(({ bytes }) => {
        const path = bytes.toString('utf8');
        return isAbsolute(path) ? path : join(opened, path);
      });
  const [path = opened, to = ''] = named;
  // What is written to a file without a name is gone with the program.
  if (gone !== undefined || ![path, to].some((each) => isOurs(each))) return null;
  const last = Number(/(?<number>\d+)$/u.exec(args)?.groups?.['number']);

  switch (name) {
    case 'open':
    case 'openat': {
      const has = (flag: string) => args.includes(flag);
      const isWritable = has('O_WRONLY') || has('O_RDWR');
      if (!isWritable) return null;
      return {
        kind: 'open',
        path,
        creates: has('O_CREAT'),
        truncates: has('O_TRUNC'),
        appends: has('O_APPEND'),
      };
    }
    case 'write':
    case 'pwrite64': {
      const [data] = strings;
      if (data === undefined || data.isCut) throw new Error(`strace kept no bytes of a ${name} to ${path}`);
      return {
        kind: 'write',
        path,
        at: name === 'write' ? null : last,
        bytes: data.bytes.subarray(0, result),
      };
    }
    case 'ftruncate':
    case 'truncate':
      return { kind: 'resize', path, length: last };
    case 'fsync':
    case 'fdatasync':
      return { kind: 'sync', path };
    case 'rename':
    case 'renameat':
      return { kind: 'rename', path, to };
    case 'unlink':
    case 'unlinkat':
      return { kind: 'unlink', path };
    case 'mkdir':
    case 'mkdirat':
      return { kind: 'makeFolder', path };
    default:
      throw new Error(`nobody knows what ${name} does to ${path} when the power goes`);
  }
}

function decode(hex: string): Buffer {
  return Buffer.from(hex.replaceAll(String.raw`\x`, ''), 'hex');
}
