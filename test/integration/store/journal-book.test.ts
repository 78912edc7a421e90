import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createJournalBook } from '../../../electron/exports/journal-book';
import { makeJournalFile } from '../../../electron/exports/journal-file';
import { openSendJournal } from '../../../electron/store/send-journal';
import { createI18n } from '../../../shared/i18n/create-i18n';
import { aContractorRecord } from '../../builders/a-contractor-record';
import { aJournalEntry } from '../../builders/a-journal-entry';
import { aPartyForm } from '../../builders/a-party-form';
import { anAttempt } from '../../builders/an-attempt';
import { anInvoiceToStore } from '../../builders/a-stored-document';
import { fixedClock } from '../../fakes/fixed-clock';
import { memoryCare } from '../../fakes/memory-care';
import { recordingLog } from '../../fakes/recording-log';
import { openNewDatabase, tempFolder } from './temp-company';

const FIRST = aJournalEntry({ documentId: 'known', operation: 'invoice.create' });

/** A journal of three lines on the disk: a send, its end, and one about a document that is not there any more. */
function aBook({ change = (text: string) => text, care = memoryCare() } = {}) {
  const path = join(tempFolder(), 'send-journal.jsonl');
  const written = openSendJournal(path, recordingLog());
  if (!written.ok) throw new Error(written.error.code);
  written.value.append(FIRST);
  written.value.append({ ...FIRST, event: 'accepted', ifirmaId: '4711' });
  written.value.append(aJournalEntry({ documentId: 'gone', attemptId: 'other', event: 'unknown' }));
  written.value.close();
  writeFileSync(path, change(readFileSync(path, 'utf8')));

  const database = openNewDatabase();
  const { documents, attempts, contractorLinks } = database;
  documents.insert(anInvoiceToStore('known'));
  const opened = openSendJournal(path, recordingLog(), () => !book.standing().stopsSending);
  if (!opened.ok) throw new Error(opened.error.code);
  onTestFinished(opened.value.close);
  const journal = opened.value;
  const book = createJournalBook({
    ...{ journal, documents, attempts, contractorLinks },
    ...{ care, clock: fixedClock() },
  });
  return { book, journal, care, database };
}

describe('the journal as a person reads it', () => {
  it('is checked, and names the document that a line is about', () => {
    const { standing, lines } = aBook().book.read({ offset: 0, limit: 10 });
    expect(standing).toMatchObject({ lineCount: 3, brokenCount: 0, stopsSending: false });
    expect(lines.map(({ line }) => line)).toEqual([3, 2, 1]);
    expect(lines[0]?.entry).toMatchObject({ event: 'unknown', document: null });
    expect(lines[1]?.entry).toMatchObject({
      event: 'accepted',
      ifirmaId: '4711',
      document: { documentId: 'known', partyName: anInvoiceToStore('known').facts.partyName },
    });
  });

  it('names the contractor that a line is about, as it was called then', () => {
    const { book, journal, database } = aBook();
    const { contractors, attempts, contractorLinks } = database;
    const at = fixedClock().now();
    contractors.save({
      contractorId: 'firm',
      party: aPartyForm({ name: 'Dziś inaczej' }),
      searchText: '',
      at,
    });
    attempts.insertRun({ runId: 'run', state: 'finished', startedAt: at, finishedAt: at, requestCount: 1 });
    attempts.insertAttempt(anAttempt({ attemptId: 'write', runId: 'run', documentId: null, revision: null }));
    contractorLinks.insertWrite({
      ...{ attemptId: 'write', contractorId: 'firm', kind: 'add', before: null },
      wanted: aContractorRecord({ name: 'Młyn' }),
    });
    journal.append(aJournalEntry({ documentId: null, attemptId: 'write', operation: 'contractor.add' }));
    const { lines } = book.read({ offset: 0, limit: 2 });
    expect(lines.map(({ entry }) => entry?.contractorName)).toEqual(['Młyn', null]);
    expect(makeJournalFile(createI18n('pl'), 'Kwit', book.readAll())).toMatch(
      /, Młyn, zaczęto wysyłać\r\n$/u,
    );
  });

  it('comes in pages, the newest first', () => {
    const { lines } = aBook().book.read({ offset: 2, limit: 10 });
    expect(lines.map(({ line }) => line)).toEqual([1]);
  });

  it('is a text in words for whoever has no Kwit', () => {
    const { book } = aBook({ change: (text) => text.replace('4711', '4712') });
    const text = makeJournalFile(createI18n('pl'), 'Zofia Żółć', book.readAll());
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('Dziennik wysyłki: Zofia Żółć');
    expect(lines[1]).toContain('3 wpisy, niezgodnych: 2');
    expect(lines[3]).toMatch(/^1\. .*wystawienie faktury, Żółw.*, zaczęto wysyłać$/u);
    expect(lines[4]).toBe('2. Tego wpisu nie da się odczytać.');
    expect(lines[5]).toMatch(/NIE WYNIKA Z\sPOPRZEDNIEGO WPISU$/u);
  });
});

describe('a journal that does not agree with itself', () => {
  const change = (text: string) => text.split('\n').toSpliced(1, 1).join('\n');

  it('lets nothing new go out, until a person has seen it', async () => {
    const { book, journal } = aBook({ change });
    expect(book.standing()).toMatchObject({ lineCount: 2, brokenCount: 1, stopsSending: true });
    expect(() => {
      journal.append(FIRST);
    }).toThrow('journal_broken');
    // What is under way may end.
    journal.append({ ...FIRST, event: 'unknown' });
    expect(await book.accept('breaks')).toMatchObject({ brokenCount: 1, stopsSending: false });
    journal.append({ ...FIRST, attemptId: 'later' });
    expect(book.read({ offset: 0, limit: 1 }).standing).toMatchObject({ lineCount: 4, brokenCount: 1 });
  });

  it('is remembered as seen, and stops again at another break', async () => {
    const care = memoryCare();
    await aBook({ change, care }).book.accept('breaks');
    expect(aBook({ change, care }).book.standing().stopsSending).toBe(false);
    const further = (text: string) => change(text).replace('unknown', 'unknovn');
    expect(aBook({ change: further, care }).book.standing().stopsSending).toBe(true);
  });
});

describe('what only the journal knows', () => {
  it('is named until a person was told, and never again', async () => {
    const care = memoryCare();
    const { book } = aBook({ care });
    // Of the three lines one is about a document that is gone; the two others about one that is there.
    expect(book.standing()).toMatchObject({
      stopsSending: false,
      forgottenCount: 1,
      forgotten: [{ event: 'unknown', operation: FIRST.operation, ifirmaId: null }],
    });
    expect(await book.accept('forgotten')).toMatchObject({ forgotten: [], forgottenCount: 0 });
    expect(aBook({ care }).book.standing().forgottenCount).toBe(0);
  });

  it('leaves out what did not go out, and what the database has an attempt of', () => {
    const { book, journal, database } = aBook();
    const at = fixedClock().now();
    database.attempts.insertRun({
      ...{ runId: 'run', state: 'finished', startedAt: at, finishedAt: at, requestCount: 1 },
    });
    const row = { attemptId: 'step', runId: 'run', documentId: null, revision: null };
    database.attempts.insertAttempt(anAttempt(row));
    const ofNone = { documentId: null, operation: 'month.step' };
    journal.append(aJournalEntry({ ...ofNone, attemptId: 'step', event: 'accepted' }));
    journal.append(aJournalEntry({ ...ofNone, attemptId: 'refused', event: 'sending' }));
    journal.append(aJournalEntry({ ...ofNone, attemptId: 'refused', event: 'rejected' }));
    journal.append(aJournalEntry({ ...ofNone, attemptId: 'lost', event: 'accepted', ifirmaId: 'ZOLW' }));
    book.lookAgain();
    expect(book.standing()).toMatchObject({
      forgottenCount: 2,
      forgotten: [{ operation: 'month.step', ifirmaId: 'ZOLW' }, { event: 'unknown' }],
    });
  });
});
