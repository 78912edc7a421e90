import { describe, expect, it } from 'vitest';
import type { AttemptRecord, RunRecord } from '../../../electron/ports/repositories/attempt-repository';
import { minor } from '../../../shared/domain/money/money';
import { anAttempt } from '../../builders/an-attempt';
import { anInvoiceToStore, NOON } from '../../builders/a-stored-document';
import { openNewDatabase } from './temp-company';

const LATER = '2026-11-23T12:00:00.000Z';
const RUN: RunRecord = { runId: 'run', state: 'running', startedAt: NOON, finishedAt: null, requestCount: 0 };

function openWithRun() {
  const store = openNewDatabase();
  for (const id of ['a', 'b']) store.documents.insert(anInvoiceToStore(id));
  store.attempts.insertRun(RUN);
  return store;
}

describe('a run', () => {
  it('is open until it is finished, and stays in the history', () => {
    const { attempts } = openWithRun();
    expect(attempts.openRun()).toEqual(RUN);
    attempts.updateRun('run', { state: 'stopping', requestCount: 4 });
    expect(attempts.openRun()).toEqual({ ...RUN, state: 'stopping', requestCount: 4 });
    attempts.updateRun('run', { state: 'finished', finishedAt: LATER });
    expect(attempts.openRun()).toBeNull();
    attempts.insertRun({ ...RUN, runId: 'second', startedAt: LATER });
    expect(attempts.runs(10).map((run) => run.runId)).toEqual(['second', 'run']);
    expect(attempts.runs(1).map((run) => run.runId)).toEqual(['second']);
  });
});

describe('an attempt', () => {
  it('keeps the very bytes that will be sent', () => {
    const { attempts } = openWithRun();
    attempts.insertAttempt(anAttempt());
    const found = attempts.findAttempt('attempt');
    expect(found).toEqual({
      ...anAttempt(),
      prepared: { ...anAttempt().prepared, body: Buffer.from(anAttempt().prepared.body) },
    });
  });

  it('moves only from a state it may start from, and carries what came back', () => {
    const { attempts } = openWithRun();
    attempts.insertAttempt(anAttempt());
    expect(attempts.moveAttempt('attempt', ['sending'], 'accepted', {})).toBe(false);
    expect(attempts.moveAttempt('attempt', ['prepared'], 'sending', { startedAt: LATER })).toBe(true);
    const answer = {
      endedAt: LATER,
      httpStatus: 200,
      kod: 201,
      serverText: 'Błąd',
      error: { code: 'refused_by_ifirma', serverText: 'Błąd' },
    } as const;
    expect(attempts.moveAttempt('attempt', ['sending'], 'rejected', answer)).toBe(true);
    expect(attempts.findAttempt('attempt')).toMatchObject({
      state: 'rejected',
      startedAt: LATER,
      ...answer,
    });
  });

  it('is the only one in flight: the database refuses a second', () => {
    const { attempts } = openWithRun();
    attempts.insertAttempt(anAttempt());
    attempts.insertAttempt(anAttempt({ attemptId: 'other', documentId: 'b' }));
    attempts.moveAttempt('attempt', ['prepared'], 'sending', {});
    expect(() => attempts.moveAttempt('other', ['prepared'], 'sending', {})).toThrow(/UNIQUE/);
    attempts.moveAttempt('attempt', ['sending'], 'unknown', {});
    expect(attempts.moveAttempt('other', ['prepared'], 'sending', {})).toBe(true);
  });

  it('is found by run, by document and by state, oldest first', () => {
    const { attempts } = openWithRun();
    attempts.insertAttempt(anAttempt({ attemptId: 'second', attemptNumber: 2, createdAt: LATER }));
    attempts.insertAttempt(anAttempt({ attemptId: 'first' }));
    attempts.insertAttempt(anAttempt({ attemptId: 'other', documentId: 'b', state: 'unknown' }));
    const ids = (found: readonly AttemptRecord[]) => found.map((attempt) => attempt.attemptId);
    expect(ids(attempts.attemptsOfDocument('a'))).toEqual(['first', 'second']);
    expect(ids(attempts.attemptsOfRun('run'))).toEqual(['first', 'other', 'second']);
    expect(ids(attempts.attemptsInStates(['unknown', 'sending']))).toEqual(['other']);
    expect(attempts.findAttempt('nobody')).toBeNull();
  });

  it('keeps the revision it was built from, however often the document is changed later', () => {
    const { attempts, documents } = openWithRun();
    const stored = anInvoiceToStore('a');
    attempts.insertAttempt(anAttempt());
    for (let revision = 1; revision <= 50; revision += 1)
      documents.saveContent({ ...stored, baseRevision: revision, from: ['draft'], to: 'draft', at: LATER });
    expect(documents.contentAt('a', 1)).toEqual(stored.content);
    expect(documents.contentAt('a', 2)).toBeNull();
  });
});

describe('what was seen at iFirma', () => {
  it('before a run is one set for the run', () => {
    const { attempts } = openWithRun();
    expect(attempts.beforeSet('run')).toBeNull();
    attempts.saveBeforeSet('run', '2026-11-22', '2026-11-24', ['1', '2']);
    attempts.saveBeforeSet('run', '2026-11-21', '2026-11-24', ['1', '2', '3']);
    expect(attempts.beforeSet('run')).toEqual({
      fromOn: '2026-11-21',
      toOn: '2026-11-24',
      ifirmaIds: new Set(['1', '2', '3']),
    });
  });

  it('in complete reads is kept in their order, with the candidates as listed', () => {
    const { attempts } = openWithRun();
    attempts.insertAttempt(anAttempt());
    const candidate = {
      ifirmaId: '7',
      number: '1/11/2026',
      type: 'prz_faktura_kraj',
      issuedOn: '2026-11-23',
      partyName: 'Żółw',
      partyNip: '7261120385',
      grossMinor: minor(265_680),
      currency: 'PLN',
    };
    const reads = [
      { attemptId: 'attempt', at: NOON, documentsSeen: 3, candidates: [candidate] },
      { attemptId: 'attempt', at: LATER, documentsSeen: 4, candidates: [] },
    ];
    for (const read of reads) attempts.insertReconcileRead(read);
    expect(attempts.reconcileReads('attempt')).toEqual(reads);
    expect(attempts.reconcileReads('nobody')).toEqual([]);
  });

  it('is counted once however often it is seen', () => {
    const { attempts } = openWithRun();
    attempts.recordSeenSalesIds(['1', '2'], NOON);
    attempts.recordSeenSalesIds(['2', '3'], LATER);
    attempts.recordSeenSalesIds([], LATER);
    expect(attempts.seenSalesIds()).toEqual(new Set(['1', '2', '3']));
  });

  it('in the last snapshot is what a plan starts from', () => {
    const { attempts } = openWithRun();
    expect(attempts.latestSnapshot()).toBeNull();
    const snapshot = {
      readAt: NOON,
      accountingMonth: { year: 2026, month: 11 },
      limit: { granted: 20, used: 3 },
      newestIssuedOn: '2026-11-20',
      newestDocument: { number: '7/11/2026', partyName: 'Żółw i Synowie' },
    };
    expect(attempts.originOfLatestSnapshot()).toBeNull();
    const origin = { login: 'anna', afterRunId: attempts.latestRunId() };
    attempts.saveSnapshot({ ...snapshot, readAt: LATER }, { ...origin, afterRunId: null });
    // The clock was put back: the last one is the last one all the same.
    attempts.saveSnapshot({ ...snapshot, limit: null }, origin);
    expect(attempts.latestSnapshot()).toEqual({ ...snapshot, limit: null });
    expect(attempts.originOfLatestSnapshot()).toEqual(origin);
  });
});

describe('a transaction', () => {
  it('leaves nothing behind when its work fails, with all that was nested in it', () => {
    const { unitOfWork, documents, attempts } = openWithRun();
    const work = () => {
      documents.insert(anInvoiceToStore('c'));
      attempts.insertAttempt(anAttempt());
      throw new Error('power cut');
    };
    expect(() => unitOfWork.transaction(work)).toThrow('power cut');
    expect([documents.find('c'), attempts.findAttempt('attempt')]).toEqual([null, null]);
  });

  it('gives back what its work returns', () => {
    expect(openWithRun().unitOfWork.transaction(() => 7)).toBe(7);
  });
});
