import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { AppErrorOf } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import type { EventLog } from '../ports/event-log';
import type { JournalReader, ReadLine } from '../ports/journal-reader';
import type { SendJournal } from '../ports/send-journal';
import { toWriteError } from './file-writer';
import { formatJournalLine, NO_PREVIOUS_LINE, parseJournalLine } from './journal-line';
import { sha256Of } from './repositories/row-columns';
import { StoreFailure } from './store-failure';
import { syncFolder } from './sync-folder';
import { writeWhole } from './write-whole';

export type OpenSendJournal = SendJournal & JournalReader & { readonly close: () => void };
type JournalError = AppErrorOf<'file_not_written' | 'disk_full'>;

const LINE_END = 0x0a;

/**
 * Opens the append-only journal, creating it if need be. A last line without its end, or with zeros in it, is what a
 * crash or a power cut during an append leaves: that append never returned, so nothing was sent for it. It is moved to
 * a file beside the journal and reported, because the next line must start on its own.
 *
 * @param mayBegin false while nothing new may go out; what is under way may still end.
 */
export function openSendJournal(
  path: string,
  log: EventLog,
  mayBegin: () => boolean = () => true,
): Result<OpenSendJournal, JournalError> {
  try {
    const isNew = !existsSync(path);
    if (!isNew) setTornTailAside(path, log);
    const file = openSync(path, 'a', 0o600);
    if (isNew) syncFolder(dirname(path));
    return ok(createJournal({ path, file, mayBegin }, readEnd(path)));
  } catch (cause) {
    return err(toWriteError(cause));
  }
}

type JournalEnd = { readonly lineCount: number; readonly lastLineSha256: string };

type JournalParts = { readonly path: string; readonly file: number; readonly mayBegin: () => boolean };

function createJournal({ path, file, mayBegin }: JournalParts, end: JournalEnd): OpenSendJournal {
  let { lineCount, lastLineSha256 } = end;
  let hasFailed = false;
  return {
    append: (entry) => {
      // After a failed write the end of the file is unknown, and a failed fsync is not reported twice.
      if (hasFailed) throw new StoreFailure({ code: 'file_not_written' });
      if (entry.event === 'sending' && !mayBegin()) throw new StoreFailure({ code: 'journal_broken' });
      const line = formatJournalLine({ seq: lineCount + 1, previousSha256: lastLineSha256, entry });
      try {
        writeWhole(file, Buffer.from(`${line}\n`));
        fsyncSync(file);
      } catch (cause) {
        hasFailed = true;
        throw new StoreFailure(toWriteError(cause), { cause });
      }
      lineCount += 1;
      lastLineSha256 = sha256Of(line);
    },
    readLines: () => readJournalLines(path),
    readAll: () => {
      const lines = readJournalLines(path);
      return {
        entries: lines.flatMap(({ entry }) => entry ?? []),
        isIntact: lines.every(({ follows }) => follows),
      };
    },
    close: () => {
      closeSync(file);
    },
  };
}

function readJournalLines(path: string): readonly ReadLine[] {
  let previousSha256 = NO_PREVIOUS_LINE;
  return splitLines(readFileSync(path)).map((bytes, index) => {
    const parsed = parseJournalLine(bytes.toString('utf8'));
    const follows = parsed?.seq === index + 1 && parsed.previousSha256 === previousSha256;
    previousSha256 = sha256Of(bytes);
    return { line: index + 1, sha256: previousSha256, entry: parsed?.entry ?? null, follows };
  });
}

function readEnd(path: string): JournalEnd {
  const lines = splitLines(readFileSync(path));
  const last = lines.at(-1);
  return { lineCount: lines.length, lastLineSha256: last ? sha256Of(last) : NO_PREVIOUS_LINE };
}

/** Lines without their ends; a last line that has no end counts as one. */
function splitLines(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(LINE_END, start);
    lines.push(bytes.subarray(start, end === -1 ? bytes.length : end));
    start = end === -1 ? bytes.length : end + 1;
  }
  return lines;
}

function setTornTailAside(path: string, log: EventLog): void {
  const bytes = readFileSync(path);
  const end = endOfWholeLines(bytes);
  if (end === bytes.length) return;
  const tail = bytes.subarray(end);
  const aside = `${path}.torn-${String(end)}-${sha256Of(tail).slice(0, 8)}`;
  writeFileSync(aside, tail, { mode: 0o600, flush: true });
  syncFolder(dirname(path));
  cutOff(path, end);
  log.write('store.failed', { what: 'journal_tail_torn', byteCount: tail.length });
}

/** A power cut may leave the end of the last line and zeros for what is before it; no line of ours has any. */
function endOfWholeLines(bytes: Buffer): number {
  const end = bytes.lastIndexOf(LINE_END) + 1;
  const lastStart = bytes.subarray(0, Math.max(0, end - 1)).lastIndexOf(LINE_END) + 1;
  return bytes.subarray(lastStart, end).includes(0) ? lastStart : end;
}

/** For good, before the next line is written: a second power cut must not mix the two. */
function cutOff(path: string, length: number): void {
  const file = openSync(path, 'r+');
  try {
    ftruncateSync(file, length);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
