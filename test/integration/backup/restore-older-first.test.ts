import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AttemptState } from '../../../electron/ports/repositories/attempt-repository';
import { backupTasks } from '../../../electron/store/backup/backup-tasks';
import type { CompanyDatabase } from '../../../electron/store/company-database';
import { sha256Hex } from '../../../electron/sync/attempts/new-attempt';
import { aBackupOrder } from '../../builders/a-backup-order';
import { aContractorRecord } from '../../builders/a-contractor-record';
import { aPartyForm } from '../../builders/a-party-form';
import { anAttempt } from '../../builders/an-attempt';
import { anInvoiceToStore, NOON } from '../../builders/a-stored-document';
import type { DocumentState } from '../../../shared/domain/document/document';
import { openDatabase, tempFolder } from '../store/temp-company';
import { acceptedAs, aCompanyInUse } from './a-company-in-use';

const NO_BYTES = new Uint8Array();

type Known = {
  readonly name: string;
  readonly state: AttemptState;
  /** Only the journal told of it: no bytes. */
  readonly isShell?: true;
};
/** What one database knows of an invoice. */
type Standing = {
  readonly state: DocumentState;
  readonly attempts: readonly Known[];
  readonly isHandedOver?: true;
};

/** Enters an invoice and brings it to a standing; every attempt goes out with a revision of its own. */
function bring(database: CompanyDatabase, documentId: string, standing: Standing): void {
  const { state, attempts, isHandedOver } = standing;
  database.documents.insert(anInvoiceToStore(documentId));
  attempts.forEach(({ name, state: end, isShell }, index) => {
    const attemptId = `${name}-of-${documentId}`;
    const runId = `run-of-${attemptId}-${String(isShell)}`;
    const run = { runId, state: 'finished', startedAt: NOON, finishedAt: NOON, requestCount: 1 } as const;
    database.attempts.insertRun(run);
    if (!isShell) save(database, documentId);
    const attempt = anAttempt({
      attemptId,
      runId,
      documentId,
      state: end,
      startedAt: NOON,
      endedAt: NOON,
    });
    database.attempts.insertAttempt({
      ...attempt,
      attemptNumber: index + 1,
      revision: database.documents.find(documentId)?.revision ?? 1,
      ...(isShell && {
        prepared: { ...attempt.prepared, path: '', body: NO_BYTES },
        bodySha256: sha256Hex(NO_BYTES),
      }),
    });
  });
  const pinnedRevision = database.documents.find(documentId)?.revision ?? 1;
  const isMoved = database.documents.move({
    documentId,
    from: ['draft'],
    to: state,
    at: NOON,
    pinnedRevision,
    ...(state === 'accepted' && { accepted: acceptedAs('b'), ksefState: 'not_sent' }),
  });
  if (!isMoved) throw new Error(`${documentId} did not become ${state}`);
  if (isHandedOver)
    database.documents.recordKsef(documentId, { state: 'handed_over', reason: null, changedAt: NOON });
}

function save({ documents }: CompanyDatabase, documentId: string): void {
  const baseRevision = documents.find(documentId)?.revision ?? 1;
  const saved = documents.saveContent({
    ...{ ...anInvoiceToStore(documentId), baseRevision, at: NOON },
    from: ['draft'],
    to: 'draft',
  });
  if (!saved) throw new Error('not saved');
}

/** Pairs by document: what the backup holds of it, and the database that is replaced, which came from an older day. */
function restoreOver(pairs: Readonly<Record<string, readonly [inBackup: Standing, today: Standing]>>) {
  return restoreAfter(
    (before) => {
      for (const [id, [inBackup]] of Object.entries(pairs)) bring(before, id, inBackup);
      before.documents.insert(anInvoiceToStore('later'));
    },
    (today) => {
      for (const [id, [, standing]] of Object.entries(pairs)) bring(today, id, standing);
    },
  );
}

type Prepare = (database: CompanyDatabase) => void;

function restoreAfter(inBackup: Prepare, today: Prepare): CompanyDatabase {
  const databasePath = aCompanyInUse();
  const ofOldDay = readFileSync(databasePath);
  const before = openDatabase(databasePath);
  inBackup(before);
  before.close();
  const backupPath = join(tempFolder(), 'backup.kwitbackup');
  const made = backupTasks.make(aBackupOrder({ databasePath, backupPath }));
  if (!made.ok) throw new Error(made.error.code);
  writeFileSync(databasePath, ofOldDay);
  const atRestore = openDatabase(databasePath);
  today(atRestore);
  atRestore.close();
  const folder = dirname(databasePath);
  const restored = backupTasks.restore({
    ...{ backupPath, passphrase: null, databasePath },
    asidePath: join(folder, 'replaced.sqlite'),
    pdfFolder: join(folder, 'pdf'),
  });
  expect(restored).toMatchObject({ ok: true });
  return openDatabase(databasePath);
}

const attemptsOf = ({ attempts }: CompanyDatabase) =>
  attempts
    .attemptsOfDocument('one')
    .map(({ attemptId, state, prepared }) => [attemptId.split('-')[0], state, prepared.path !== '']);
const sent = (state: AttemptState): Known => ({ name: 'first', state });
const shell = (state: AttemptState): Known => ({ name: 'first', state, isShell: true });

describe('the right backup after an older one', () => {
  it('gives back an accepted invoice whole, with the refusals before it', () => {
    const refusals = ['r1', 'r2'].map((name) => ({ name, state: 'rejected' }) as const);
    const database = restoreOver({
      one: [
        { state: 'accepted', attempts: [...refusals, sent('accepted')] },
        { state: 'unknown', attempts: [shell('unknown')] },
      ],
    });
    expect(database.documents.find('one')).toMatchObject({
      state: 'accepted',
      revision: 4,
      accepted: acceptedAs('b'),
    });
    expect(attemptsOf(database)).toEqual([
      ['r1', 'rejected', true],
      ['r2', 'rejected', true],
      ['first', 'accepted', true],
    ]);
    expect(database.documents.find('later')?.state).toBe('draft');
  });

  it('keeps what went out in between beside what it knows, with numbers of their own', () => {
    const database = restoreOver({
      one: [
        { state: 'rejected', attempts: [{ name: 'r1', state: 'rejected' }] },
        { state: 'unknown', attempts: [{ name: 'later', state: 'unknown', isShell: true }] },
      ],
    });
    expect(database.documents.find('one')?.state).toBe('unknown');
    expect(attemptsOf(database)).toEqual([
      ['r1', 'rejected', true],
      ['later', 'unknown', false],
    ]);
  });

  it('takes a hand-over to KSeF from the one that knows of it', () => {
    const database = restoreOver({
      one: [
        { state: 'accepted', attempts: [sent('accepted')] },
        { state: 'accepted', attempts: [shell('accepted')], isHandedOver: true },
      ],
    });
    expect(database.documents.find('one')).toMatchObject({
      state: 'accepted',
      revision: 2,
      ksefState: 'handed_over',
    });
  });
});

/** A contractor that was replaced at iFirma under each of these names, one after the other. */
const writeContractor =
  (...names: readonly string[]): Prepare =>
  ({ contractors, contractorLinks, attempts }) => {
    contractors.save({ contractorId: 'firm', party: aPartyForm(), searchText: 'firm', at: NOON });
    attempts.insertRun({
      ...{ runId: 'run', state: 'finished', startedAt: NOON, finishedAt: NOON, requestCount: 1 },
    });
    for (const name of names) {
      const wanted = aContractorRecord({ identifier: 'FIRM', name });
      const row = { attemptId: `as-${name}`, runId: 'run', documentId: null, revision: null };
      attempts.insertAttempt(anAttempt({ ...row, state: 'accepted' }));
      contractorLinks.insertWrite({
        ...{ attemptId: row.attemptId, contractorId: 'firm', kind: 'replace', before: null },
        wanted,
      });
      const link = { contractorId: 'firm', identifier: 'FIRM', seen: null, seenAt: NOON };
      contractorLinks.save({ ...link, agreed: wanted });
    }
  };

it('what was last agreed on of a contractor stays', () => {
  const database = restoreAfter(writeContractor('Dawna', 'Nowa'), writeContractor('Dawna'));
  expect(database.contractorLinks.find('firm')?.agreed?.name).toBe('Nowa');
  expect(database.contractorLinks.writesOf('firm')).toHaveLength(2);
});

const OPEN: readonly Standing[] = [
  { state: 'unknown', attempts: [sent('unknown')] },
  { state: 'needs_person', attempts: [sent('unknown')] },
  { state: 'sending', attempts: [sent('sending')] },
];
const ACCEPTED: Standing = { state: 'accepted', attempts: [sent('accepted')] };
const UNSENT: readonly Standing[] = [
  { state: 'draft', attempts: [] },
  { state: 'queued', attempts: [sent('prepared')] },
  { state: 'queued', attempts: [sent('not_sent')] },
  { state: 'rejected', attempts: [sent('rejected')] },
  { state: 'queued', attempts: [sent('settled_absent')] },
];
const SHELLS: readonly Standing[] = [
  { state: 'unknown', attempts: [shell('unknown')] },
  { state: 'needs_person', attempts: [shell('unknown')] },
  { state: 'accepted', attempts: [shell('accepted')] },
  { state: 'queued', attempts: [shell('settled_absent')] },
];
const ALL: readonly Standing[] = [...UNSENT, ...OPEN, ACCEPTED];

const PAIRS = ALL.flatMap((inBackup) => [...ALL, ...SHELLS].map((today) => [inBackup, today] as const));
const isSending = (standing: Standing) => standing.state === 'sending';

const OPEN_STATES: readonly string[] = ['sending', 'unknown', 'needs_person'];

function nothingIsForgotten(
  database: CompanyDatabase,
  id: string,
  [inBackup, today]: (typeof PAIRS)[number],
) {
  const document = database.documents.find(id);
  const attempts = database.attempts.attemptsOfDocument(id);
  const where = JSON.stringify({ inBackup, today });

  const isAccepted = [inBackup, today].some(({ state }) => state === 'accepted');
  expect(document?.accepted, where).toEqual(isAccepted ? acceptedAs('b') : null);
  expect(document?.state === 'accepted', where).toBe(isAccepted);

  // An attempt whose fate is open in the end holds its document, and a document in the air has such an attempt.
  const isInTheAir = attempts.some(({ state }) => state === 'sending' || state === 'unknown');
  if (!isAccepted) expect(OPEN_STATES.includes(document?.state ?? ''), where).toBe(isInTheAir);

  // Bytes are never given up for a shell, and every attempt of either is there once.
  expect(attempts.length, where).toBe(Math.max(inBackup.attempts.length, today.attempts.length));
  if (inBackup.attempts.length > 0) expect(attempts[0]?.prepared.path, where).not.toBe('');

  // What one of the two saw closed is not open again.
  const isClosed = [...inBackup.attempts, ...today.attempts].some(
    ({ state, isShell }) => !isShell && !['prepared', 'sending', 'unknown'].includes(state),
  );
  if (isClosed) expect(isInTheAir, where).toBe(false);
}

it('whatever two databases say of an invoice, a restore forgets nothing of it', () => {
  const pairs = PAIRS.filter((pair) => !pair.some(isSending));
  const named = Object.fromEntries(pairs.map((pair, index) => [`pair${String(index)}`, pair]));
  const database = restoreOver(named);
  for (const [id, pair] of Object.entries(named)) nothingIsForgotten(database, id, pair);
});

// One attempt of a database may be in flight, so that each of these is a company of its own.
it.each(PAIRS.filter((pair) => pair.some(isSending)).filter((_, index) => index % 3 === 0))(
  'also of one in flight: %j over %j',
  (...pair) => {
    nothingIsForgotten(restoreOver({ one: pair }), 'one', pair);
  },
);
