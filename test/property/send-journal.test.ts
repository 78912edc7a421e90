import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventLog } from '../../electron/ports/event-log';
import type { JournalEntry } from '../../electron/ports/send-journal';
import { openSendJournal } from '../../electron/store/send-journal';
import { aJournalEntry } from '../builders/a-journal-entry';
import { recordingLog } from '../fakes/recording-log';
import { proveRuns, proveSeed } from '../fixtures/prove-runs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kwit-journal-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const entry = fc
  .record({
    attemptId: fc.string({ minLength: 1, maxLength: 22, unit: 'grapheme' }),
    event: fc.constantFrom('sending', 'accepted', 'rejected', 'not_sent', 'unknown', 'settled_absent'),
    ifirmaId: fc.option(fc.nat().map(String)),
  })
  .map((overrides): JournalEntry => aJournalEntry(overrides));

function openJournal(path: string, log: EventLog) {
  const opened = openSendJournal(path, log);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

function writeJournal(entries: readonly JournalEntry[]): { readonly path: string; readonly bytes: Buffer } {
  const path = join(folder, 'journal.jsonl');
  rmSync(path, { force: true });
  const journal = openJournal(path, recordingLog());
  for (const one of entries) journal.append(one);
  journal.close();
  return { path, bytes: readFileSync(path) };
}

function readJournal(path: string) {
  const log = recordingLog();
  const journal = openJournal(path, log);
  const read = journal.readAll();
  journal.close();
  return { ...read, wasTorn: log.lines.length > 0 };
}

describe('the chain of the send journal', () => {
  it('gives back whatever was written', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        expect(readJournal(writeJournal(entries).path)).toEqual({ entries, isIntact: true, wasTorn: false });
      }),
      { numRuns: proveRuns(60), seed: proveSeed() },
    );
  });

  it('shows any single changed byte', () => {
    const entries = fc.array(entry, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(entries, fc.nat(), fc.integer({ min: 1, max: 255 }), (written, position, mask) => {
        const { path, bytes } = writeJournal(written);
        const at = position % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        writeFileSync(path, bytes);
        const { isIntact, wasTorn } = readJournal(path);
        // A changed last line end is a torn line: it is set aside and reported instead.
        expect(!isIntact || wasTorn).toBe(true);
      }),
      { numRuns: proveRuns(400), seed: proveSeed() },
    );
  });

  it('cut anywhere by a crash keeps every whole line and reports the rest', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), fc.nat(), (written, position) => {
        const { path, bytes } = writeJournal(written);
        const cut = bytes.subarray(0, position % (bytes.length + 1));
        writeFileSync(path, cut);
        const wholeLines = cut.toString('latin1').split('\n').length - 1;
        const { entries, isIntact, wasTorn } = readJournal(path);
        expect(entries).toEqual(written.slice(0, wholeLines));
        expect(isIntact).toBe(true);
        expect(wasTorn).toBe(cut.length > 0 && cut.at(-1) !== 0x0a);
      }),
      { numRuns: proveRuns(200), seed: proveSeed() },
    );
  });
});
