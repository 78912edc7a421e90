import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { JournalEntry } from '../../../electron/ports/send-journal';
import { openSendJournal } from '../../../electron/store/send-journal';
import { recordingLog } from '../../fakes/recording-log';
import { aJournalEntry } from '../../builders/a-journal-entry';
import { tempFolder } from './temp-company';

function openJournal(path = join(tempFolder(), 'send-journal.jsonl')) {
  const log = recordingLog();
  const opened = openSendJournal(path, log);
  if (!opened.ok) throw new Error(opened.error.code);
  const journal = opened.value;
  let isOpen = true;
  const close = () => {
    if (isOpen) journal.close();
    isOpen = false;
  };
  onTestFinished(close);
  return { path, log, ...journal, close };
}

const ENTRIES: readonly JournalEntry[] = [
  aJournalEntry(),
  aJournalEntry({ event: 'accepted', ifirmaId: '4711' }),
  aJournalEntry({ attemptId: 'attempt-2', event: 'unknown' }),
];

function writtenJournal() {
  const journal = openJournal();
  for (const entry of ENTRIES) journal.append(entry);
  journal.close();
  return journal.path;
}

describe('the send journal', () => {
  it('starts empty and intact, readable by its owner only', () => {
    const journal = openJournal();
    expect(journal.readAll()).toEqual({ entries: [], isIntact: true });
    expect(statSync(journal.path).mode & 0o777).toBe(0o600);
  });

  it('gives back every line in order, also after a restart, and goes on from there', () => {
    const path = writtenJournal();
    const reopened = openJournal(path);
    expect(reopened.readAll()).toEqual({ entries: ENTRIES, isIntact: true });
    reopened.append(aJournalEntry({ attemptId: 'attempt-3' }));
    expect(reopened.readAll()).toEqual({
      entries: [...ENTRIES, aJournalEntry({ attemptId: 'attempt-3' })],
      isIntact: true,
    });
  });

  it('numbers its lines and names the hash of the line before in each', () => {
    const lines = readFileSync(writtenJournal(), 'utf8').trimEnd().split('\n');
    // What the file promises to whoever reads it without this program.
    const parsed = lines.map((line) => JSON.parse(line) as { seq: number; previousSha256: string });
    expect(parsed.map((line) => line.seq)).toEqual([1, 2, 3]);
    expect(new Set(parsed.map((line) => line.previousSha256)).size).toBe(3);
    expect(parsed[0]?.previousSha256).toBe('0'.repeat(64));
  });

  it('holds no more than ids, hashes, states and times', () => {
    const line: object = JSON.parse(readFileSync(writtenJournal(), 'utf8').split('\n')[0] ?? '') as object;
    expect(Object.keys(line)).toEqual([
      'seq',
      'previousSha256',
      'at',
      'attemptId',
      'documentId',
      'operation',
      'bodySha256',
      'event',
      'ifirmaId',
      'sha256',
    ]);
  });
});

describe('a journal that was torn by a crash', () => {
  it('keeps the torn end in a file beside it, reports it, and goes on intact', () => {
    const path = writtenJournal();
    const torn = '{"seq":4,"previousSha';
    appendFileSync(path, torn);
    const journal = openJournal(path);
    expect(journal.readAll()).toEqual({ entries: ENTRIES, isIntact: true });
    expect(journal.log.lines).toEqual([
      { event: 'store.failed', fields: { what: 'journal_tail_torn', byteCount: torn.length } },
    ]);
    const [aside] = readdirSync(dirname(path)).filter((name) => name.includes('.torn-'));
    expect(readFileSync(join(dirname(path), aside ?? ''), 'utf8')).toBe(torn);
    journal.append(aJournalEntry({ attemptId: 'next' }));
    expect(journal.readAll()).toMatchObject({ isIntact: true });
  });

  it('is as good as before when a power cut left the end of a line and zeros for the rest', () => {
    const path = writtenJournal();
    const torn = `${'\0'.repeat(300)}a4ae18"}\n`;
    appendFileSync(path, torn);
    const journal = openJournal(path);
    expect(journal.readAll()).toEqual({ entries: ENTRIES, isIntact: true });
    expect(journal.log.lines).toMatchObject([
      { fields: { what: 'journal_tail_torn', byteCount: torn.length } },
    ]);
    journal.append(aJournalEntry({ attemptId: 'next' }));
    expect(journal.readAll()).toMatchObject({ isIntact: true });
  });

  it('that was never more than a torn line is empty and intact', () => {
    const path = join(tempFolder(), 'send-journal.jsonl');
    writeFileSync(path, '{"seq"');
    expect(openJournal(path).readAll()).toEqual({ entries: [], isIntact: true });
  });
});

describe('a journal that somebody changed', () => {
  function readAfter(change: (lines: string[]) => string[]) {
    const path = writtenJournal();
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    writeFileSync(path, `${change(lines).join('\n')}\n`);
    return openJournal(path).readAll();
  }

  it.each([
    ['a line taken out', (lines: string[]) => lines.toSpliced(1, 1)],
    ['a line put in twice', (lines: string[]) => lines.toSpliced(1, 0, lines[1] ?? '')],
    ['two lines in another order', (lines: string[]) => lines.toReversed()],
    ['an outcome rewritten', (lines: string[]) => lines.map((line) => line.replace('4711', '4712'))],
    ['an empty line put in', (lines: string[]) => lines.toSpliced(1, 0, '')],
  ])('%s is noticed', (_, change) => {
    expect(readAfter(change).isIntact).toBe(false);
  });

  it('still says what can be read, because those documents may be at iFirma', () => {
    const { entries } = readAfter((lines) => lines.map((line, index) => (index === 1 ? '?' : line)));
    expect(entries).toEqual([ENTRIES[0], ENTRIES[2]]);
  });

  it('stays marked when it goes on', () => {
    const path = writtenJournal();
    writeFileSync(path, readFileSync(path, 'utf8').replace('4711', '4712'));
    const journal = openJournal(path);
    journal.append(aJournalEntry({ attemptId: 'next' }));
    expect(journal.readAll().isIntact).toBe(false);
    expect(journal.readAll().entries.at(-1)).toEqual(aJournalEntry({ attemptId: 'next' }));
  });
});

describe('a journal that cannot be written', () => {
  it('throws, and throws again at the next line', () => {
    const journal = openJournal();
    journal.close();
    for (let attempt = 0; attempt < 2; attempt += 1)
      expect(() => {
        journal.append(aJournalEntry());
      }).toThrow('file_not_written');
  });

  it('is not opened in a folder that is not there', () => {
    const path = join(tempFolder(), 'gone', 'send-journal.jsonl');
    expect(openSendJournal(path, recordingLog())).toEqual({ ok: false, error: { code: 'file_not_written' } });
    expect(existsSync(path)).toBe(false);
    mkdirSync(dirname(path));
    expect(openJournal(path).readAll().entries).toEqual([]);
  });
});
