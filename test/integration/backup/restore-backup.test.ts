import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findUndoable } from '../../../electron/contractors/pending-write';
import type { ContractorLink } from '../../../electron/ports/repositories/contractor-link-repository';
import { backupTasks } from '../../../electron/store/backup/backup-tasks';
import type { CompanyDatabase } from '../../../electron/store/company-database';
import { aBackupOrder } from '../../builders/a-backup-order';
import { aCompanyProfile, anExemptCompanyProfile } from '../../builders/a-company-profile';
import { aContractorRecord } from '../../builders/a-contractor-record';
import { aPartyForm } from '../../builders/a-party-form';
import { anAttempt } from '../../builders/an-attempt';
import { anInvoiceToStore, NOON } from '../../builders/a-stored-document';
import { copyFixture, OLD_VERSIONS } from '../../fixtures/databases/fixture-copy';
import { openDatabase, tempFolder } from '../store/temp-company';
import { acceptedAs, aCompanyInUse, markSent } from './a-company-in-use';
import { filesIn } from './files-in';

const ALL = ['draft', 'ready', 'queued', 'sending', 'accepted', 'unknown', 'needs_person'] as const;

/** A company, and a backup of it that was made before anything else happened. */
function aBackedUpCompany(prepare: (database: CompanyDatabase) => void = () => undefined) {
  const databasePath = aCompanyInUse();
  const database = openDatabase(databasePath);
  prepare(database);
  database.close();
  const backupPath = join(tempFolder(), 'backup.kwitbackup');
  const made = backupTasks.make(aBackupOrder({ databasePath, backupPath }));
  if (!made.ok) throw new Error(made.error.code);
  const asidePath = join(dirname(databasePath), 'replaced.sqlite');
  const pdfFolder = join(dirname(databasePath), 'pdf');
  return {
    order: { backupPath, passphrase: null, databasePath, asidePath, pdfFolder },
    manifest: made.value,
  };
}

const aRun = (runId: string) =>
  ({ runId, state: 'finished', startedAt: NOON, finishedAt: NOON, requestCount: 1 }) as const;
const aContractor = (contractorId: string) => ({
  contractorId,
  party: aPartyForm(),
  searchText: contractorId,
  at: NOON,
});
const aLink = (contractorId: string, name = 'Dawna nazwa'): ContractorLink => ({
  contractorId,
  identifier: contractorId.toUpperCase(),
  agreed: aContractorRecord({ identifier: contractorId.toUpperCase(), name }),
  seen: null,
  seenAt: NOON,
});

function keepContractors({ contractors, contractorLinks }: CompanyDatabase): void {
  for (const id of ['written', 'untouched']) {
    contractors.save(aContractor(id));
    contractorLinks.save(aLink(id));
  }
}

/** Replaced at iFirma twice, of which it took the second. */
function markWritten({ attempts, contractorLinks }: CompanyDatabase, contractorId: string): void {
  attempts.insertRun(aRun('run-contractor'));
  const before = { record: aContractorRecord({ name: 'Dawna nazwa' }), returnedJson: '{}', notReturned: [] };
  const wanted = aContractorRecord({ name: 'Nowa nazwa' });
  for (const [order, state] of [
    ['first', 'rejected'],
    ['second', 'accepted'],
  ] as const) {
    const attemptId = `${order}-of-${contractorId}`;
    attempts.insertAttempt(
      anAttempt({ attemptId, runId: 'run-contractor', documentId: null, revision: null, state }),
    );
    contractorLinks.insertWrite({ attemptId, contractorId, kind: 'replace', before, wanted });
  }
  contractorLinks.save(aLink(contractorId, 'Nowa nazwa'));
}

const OCTOBER = { year: 2026, month: 10 };
const NOVEMBER = { year: 2026, month: 11 };
const MONTH_MOVES = [
  ['there', { attemptId: 'there', purpose: 'there', from: NOVEMBER, to: OCTOBER }],
  ['back', { attemptId: 'back', purpose: 'back', from: OCTOBER, to: NOVEMBER }],
] as const;

describe('a restore', () => {
  it('brings back every document of the backup, and keeps the file that was there', () => {
    const { order, manifest } = aBackedUpCompany();
    const before = openDatabase(order.databasePath);
    before.documents.insert(anInvoiceToStore('later'));
    before.documents.setDeleted('a', NOON);
    before.close();

    expect(backupTasks.restore(order)).toEqual({ ok: true, value: manifest });
    const restored = openDatabase(order.databasePath);
    expect(restored.documents.countInStates(ALL)).toBe(manifest.summary.documentCount);
    expect(restored.documents.find('a')?.deletedAt).toBeNull();
    expect(restored.documents.find('later')).toBeNull();
    restored.close();
    const aside = openDatabase(order.asidePath);
    expect(aside.documents.find('later')?.state).toBe('draft');
    aside.close();
    expect(filesIn(order.databasePath).filter((name) => /restoring|preview|-wal|-shm/u.test(name))).toEqual(
      [],
    );
  });

  it('can never send again what went out since the backup', () => {
    const { order } = aBackedUpCompany();
    const before = openDatabase(order.databasePath);
    markSent(before, 'b', 'accepted');
    markSent(before, 'c', 'unknown');
    before.company.saveLogin('zofia', NOON);
    before.company.saveSendingPhase('open');
    before.close();

    expect(backupTasks.restore(order).ok).toBe(true);
    const restored = openDatabase(order.databasePath);
    expect(restored.documents.find('b')).toMatchObject({ state: 'accepted', accepted: acceptedAs('b') });
    expect(restored.documents.find('c')?.state).toBe('unknown');
    expect(restored.attempts.attemptsOfDocument('b')).toHaveLength(1);
    expect(restored.attempts.attemptsOfDocument('c')).toMatchObject([{ state: 'unknown' }]);
    expect(restored.attempts.beforeSet('run-c')?.ifirmaIds).toEqual(new Set(['77']));
    expect(restored.documents.countInStates(['draft'])).toBe(4);
    expect(restored.company.login()).toBe('zofia');
    expect(restored.company.sendingPhase()).toBe('open');
  });

  it('keeps the company’s data by which it went out, whatever they are since and were before', () => {
    const { order } = aBackedUpCompany();
    const newer = openDatabase(order.databasePath);
    const ofSending = aCompanyProfile({ name: 'Anna Nowak Po Ślubie' });
    newer.company.saveProfile(ofSending, NOON);
    markSent(newer, 'b', 'accepted');
    markSent(newer, 'c', 'unknown');
    newer.company.saveProfile(anExemptCompanyProfile(), NOON);
    newer.close();

    expect(backupTasks.restore(order).ok).toBe(true);
    const restored = openDatabase(order.databasePath);
    expect(restored.company.profile()).toEqual(aCompanyProfile());
    const kept = ['a', 'b', 'c'].map((documentId) => restored.documents.find(documentId)?.sentProfile);
    expect(kept).toEqual([null, ofSending, ofSending]);
  });

  it('brings along what was written of contractors at iFirma, so that it can still be undone', () => {
    const { order } = aBackedUpCompany(keepContractors);
    const newer = openDatabase(order.databasePath);
    newer.contractors.save({ ...aContractor('written'), party: aPartyForm({ name: 'Nowa nazwa' }) });
    markWritten(newer, 'written');
    newer.contractors.save({ ...aContractor('untouched'), party: aPartyForm({ name: 'Tylko tutaj' }) });
    newer.contractors.save(aContractor('tied'));
    newer.contractorLinks.save(aLink('tied'));
    newer.close();

    expect(backupTasks.restore(order).ok).toBe(true);
    const { contractors, contractorLinks, attempts } = openDatabase(order.databasePath);
    expect(contractors.find('written')?.party.name).toBe('Nowa nazwa');
    expect(contractorLinks.find('written')).toEqual(aLink('written', 'Nowa nazwa'));
    expect(findUndoable({ links: contractorLinks, attempts }, 'written')).toMatchObject({
      write: { kind: 'replace', before: { record: { name: 'Dawna nazwa' } } },
      attempt: { attemptId: 'second-of-written' },
    });
    expect(contractors.find('untouched')?.party.name).toBe(aPartyForm().name);
    expect(contractorLinks.find('tied')).toEqual(aLink('tied'));
  });

  it('brings along every step of the accounting month, and a consent that was withdrawn', () => {
    const { order } = aBackedUpCompany((database) => {
      database.company.saveMonthConsent({ booksKeptBy: 'owner', mayMoveMonth: true });
    });
    const newer = openDatabase(order.databasePath);
    newer.attempts.insertRun(aRun('run-month'));
    for (const [attemptId, move] of MONTH_MOVES) {
      newer.attempts.insertAttempt(
        anAttempt({ attemptId, runId: 'run-month', documentId: null, revision: null, state: 'accepted' }),
      );
      newer.monthMoves.insert(move);
    }
    newer.company.saveMonthConsent({ booksKeptBy: 'bookkeeper', mayMoveMonth: false });
    newer.close();

    expect(backupTasks.restore(order).ok).toBe(true);
    const restored = openDatabase(order.databasePath);
    expect(restored.monthMoves.all()).toEqual(MONTH_MOVES.map(([, move]) => move));
    expect(restored.company.monthConsent()).toEqual({ booksKeptBy: 'bookkeeper', mayMoveMonth: false });
  });

  it.each(OLD_VERSIONS)(
    'takes along what a database of version %i has, which never became today’s',
    (version) => {
      const { order } = aBackedUpCompany();
      rmSync(order.databasePath);
      const newerPath = copyFixture(version, dirname(order.databasePath));
      expect(newerPath).toBe(order.databasePath);
      expect(backupTasks.restore(order).ok).toBe(true);
      const restored = openDatabase(order.databasePath);
      expect(restored.documents.find('accepted')?.state).toBe('accepted');
    },
  );

  it('on a computer that has no such company begins by reading', () => {
    const { order, manifest } = aBackedUpCompany();
    const databasePath = join(tempFolder(), 'kwit.sqlite');
    expect(backupTasks.restore({ ...order, databasePath })).toEqual({
      ok: true,
      value: manifest,
    });
    const restored = openDatabase(databasePath);
    expect(restored.documents.countInStates(ALL)).toBe(6);
    expect(restored.company.sendingPhase()).toBe('read_only');
    expect(existsSync(order.asidePath)).toBe(false);
  });

  it('replaces a damaged database, which is kept as it is', () => {
    const { order } = aBackedUpCompany();
    const damaged = readFileSync(order.databasePath);
    damaged.fill(0x5a, 4096 * 3, 4096 * 6);
    writeFileSync(order.databasePath, damaged);
    expect(backupTasks.restore(order).ok).toBe(true);
    expect(readFileSync(order.asidePath).equals(damaged)).toBe(true);
    const restored = openDatabase(order.databasePath);
    expect(restored.documents.countInStates(ALL)).toBe(6);
    expect(restored.company.sendingPhase()).toBe('read_only');
  });

  it('of a file that is no backup changes nothing', () => {
    const { order } = aBackedUpCompany();
    const before = readFileSync(order.databasePath);
    writeFileSync(order.backupPath, 'KWITBAK1 and nonsense');
    expect(backupTasks.restore(order)).toEqual({ ok: false, error: { code: 'backup_unreadable' } });
    expect(readFileSync(order.databasePath).equals(before)).toBe(true);
    expect(existsSync(order.asidePath)).toBe(false);
  });
});

describe('before a restore', () => {
  it('everything unsent that would be put aside is named', () => {
    const { order, manifest } = aBackedUpCompany();
    const database = openDatabase(order.databasePath);
    database.documents.insert(anInvoiceToStore('later'));
    const changed = anInvoiceToStore('d');
    database.documents.saveContent({
      ...changed,
      baseRevision: 1,
      from: ['draft'],
      to: 'draft',
      at: '2026-11-23T12:00:00.000Z',
    });
    markSent(database, 'b', 'accepted');
    database.documents.insert(anInvoiceToStore('binned'));
    database.documents.setDeleted('binned', NOON);
    const party = aPartyForm({ name: 'Nowy kontrahent' });
    database.contractors.save({ contractorId: 'new', party, searchText: '', at: '2026-11-23T11:30:00.000Z' });
    const preview = backupTasks.preview({ ...order, scratchPath: join(tempFolder(), 'trial.sqlite') });
    expect(preview).toMatchObject({ ok: true, value: { manifest, putAside: { unsentCount: 3 } } });
    const { partyName, title } = changed.facts;
    expect(preview.ok && preview.value.putAside.unsent).toEqual([
      { kind: 'invoice', partyName, title, updatedAt: '2026-11-23T12:00:00.000Z' },
      { kind: 'contractor', partyName: 'Nowy kontrahent', title: '', updatedAt: '2026-11-23T11:30:00.000Z' },
      { kind: 'invoice', partyName, title, updatedAt: NOON },
    ]);
  });

  it('nothing is put aside where there is nothing yet', () => {
    const { order, manifest } = aBackedUpCompany();
    const preview = backupTasks.preview({
      ...order,
      databasePath: join(tempFolder(), 'none', 'kwit.sqlite'),
      scratchPath: join(tempFolder(), 'trial.sqlite'),
    });
    expect(preview).toEqual({
      ok: true,
      value: { manifest, putAside: { unsent: [], unsentCount: 0, isTodayReadable: true } },
    });
  });
});
