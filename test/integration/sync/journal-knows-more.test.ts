import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { enqueueDocument } from '../../../electron/documents/enqueue-document';
import { saveForm } from '../../../electron/documents/save-form';
import { backupTasks } from '../../../electron/store/backup/backup-tasks';
import { aBackupOrder } from '../../builders/a-backup-order';
import { anInvoiceForm } from '../../builders/an-invoice-form';
import type { ScriptedAccountingApi, WriteScript } from '../../fakes/scripted-accounting-api';
import {
  expectOk,
  MINUTE_MS,
  queueExpense,
  queueInvoice,
  stateOf,
  synchronise,
  type Rig,
  type Session,
} from './sync-rig';
import { it } from './sync-test';

type TestRig = Rig<ScriptedAccountingApi>;

/** Sends one document with today's date, confirmed in the plan in place of its own. */
async function sendWithTodaysDate(rig: TestRig, { engine }: Session, documentId: string): Promise<void> {
  const { plan } = expectOk(await engine.prepare());
  const documents = [{ documentId, issuedOn: rig.clock.today() }];
  expectOk(await engine.confirm({ planId: plan.planId, documents }));
  await engine.whenIdle();
}

/**
 * An invoice dated 16 November in the database that comes back; it went out dated 23 November, and only the journal
 * knows.
 */
async function restoreFromBeforeSending(rig: TestRig, script: WriteScript = { does: 'book' }) {
  const first = rig.start();
  const documentId = queueInvoice(first, { issuedOn: '2026-11-16', soldOn: '2026-11-16' });
  const copy = rig.copyDatabase(first);
  const sending = rig.start();
  rig.api.script.push(script);
  await sendWithTodaysDate(rig, sending, documentId);
  sending.close();
  rig.restoreDatabase(copy);
  const session = rig.start();
  expect(session.deps.documents.find(documentId)).toMatchObject({
    state: 'unknown',
    facts: { issuedOn: '2026-11-16' },
  });
  return { session, documentId };
}

/** Two complete reads, far enough apart to show absence. */
async function readTwice(rig: TestRig, { engine }: Session) {
  rig.clock.advanceMs(11 * MINUTE_MS);
  expectOk(await engine.prepare());
  rig.clock.advanceMs(6 * MINUTE_MS);
  return expectOk(await engine.prepare());
}

const notThere = (documentId: string) => ({ documentId, answer: { is: 'not_there' } }) as const;

describe('an invoice that went out with another date than the database has', () => {
  it('and that iFirma confirmed is shown by the name in the journal, and never offered again', async ({
    rig,
  }) => {
    const { session, documentId } = await restoreFromBeforeSending(rig);
    const { unsettled } = await readTwice(rig, session);
    expect(unsettled).toMatchObject([
      {
        state: 'needs_person',
        isFromJournal: true,
        confirmation: { ifirmaId: '1001' },
        candidates: [{ ifirmaId: '1001', issuedOn: '2026-11-23' }],
        canSendAgain: false,
        nextReadAt: null,
      },
    ]);
    expect(session.engine.answer(notThere(documentId))).toMatchObject({ error: { code: 'wrong_state' } });
    expectOk(session.engine.answer({ documentId, answer: { is: 'there', ifirmaId: '1001' } }));
    expect(session.deps.documents.find(documentId)).toMatchObject({
      state: 'accepted',
      accepted: { ifirmaId: '1001', number: '1/11/2026' },
    });
    expect(rig.api.ledger).toHaveLength(1);
  });

  it('and whose answer was lost is a candidate whatever its date, for a person to decide', async ({
    rig,
  }) => {
    const { session, documentId } = await restoreFromBeforeSending(rig, { does: 'book_and_lose_answer' });
    const { unsettled } = await readTwice(rig, session);
    expect(unsettled).toMatchObject([
      { documentId, state: 'needs_person', isFromJournal: true, confirmation: null },
    ]);
    expect(unsettled[0]?.candidates).toMatchObject([{ ifirmaId: '1001', issuedOn: '2026-11-23' }]);
  });

  it('and never arrived is shown absent, and sent again by the person alone', async ({ rig }) => {
    const { session, documentId } = await restoreFromBeforeSending(rig, { does: 'lose_request' });
    expect((await readTwice(rig, session)).unsettled).toMatchObject([{ canSendAgain: true }]);
    expectOk(session.engine.answer(notThere(documentId)));
    await sendWithTodaysDate(rig, session, documentId);
    expect(stateOf(session, documentId)).toBe('accepted');
    expect(rig.api.ledger).toHaveLength(1);
  });
});

describe('an invoice that the journal names', () => {
  it('is bound without a person when nothing of it changed', async ({ rig }) => {
    const first = rig.start();
    const documentId = queueInvoice(first);
    const copy = rig.copyDatabase(first);
    const sending = rig.start();
    await synchronise(sending);
    sending.close();
    rig.restoreDatabase(copy);
    const session = rig.start();
    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(session.deps.documents.find(documentId)).toMatchObject({
      state: 'accepted',
      accepted: { ifirmaId: '1001', number: '1/11/2026', grossMinor: 265_680 },
    });
  });

  it('is found outside the days that were read', async ({ rig }) => {
    const { session } = await restoreFromBeforeSending(rig);
    rig.clock.advanceMs(450 * 24 * 60 * MINUTE_MS);
    const { unsettled } = await readTwice(rig, session);
    expect(unsettled).toMatchObject([{ canSendAgain: false, candidates: [{ ifirmaId: '1001' }] }]);
  });

  it('and that iFirma does not give out any more is for a person to find, and keeps its name', async ({
    rig,
  }) => {
    const { session, documentId } = await restoreFromBeforeSending(rig);
    rig.api.ledger.length = 0;
    const { unsettled } = await readTwice(rig, session);
    expect(unsettled).toMatchObject([{ state: 'needs_person', candidates: [], canSendAgain: false }]);
    expect(session.engine.answer(notThere(documentId))).toMatchObject({ error: { code: 'wrong_state' } });
    expectOk(session.engine.answer({ documentId, answer: { is: 'there', ifirmaId: null } }));
    expect(session.deps.documents.find(documentId)?.accepted).toMatchObject({ ifirmaId: '1001' });
  });

  it('is left as it is while iFirma cannot be asked for it', async ({ rig }) => {
    const { session } = await restoreFromBeforeSending(rig);
    rig.clock.advanceMs(11 * MINUTE_MS);
    rig.api.invoiceError = { code: 'timed_out' };
    const { unsettled } = expectOk(await session.engine.prepare());
    expect(unsettled).toMatchObject([{ state: 'unknown', canSendAgain: false }]);
  });

  it('is bound although a backup was made while it was on its way', async ({ rig }) => {
    const first = rig.start();
    const documentId = queueInvoice(first);
    const databasePath = join(rig.folder, 'kwit.sqlite');
    const backupPath = join(rig.folder, 'under-way.kwitbackup');
    rig.api.beforeReply = () => {
      expectOk(backupTasks.make(aBackupOrder({ databasePath, backupPath })));
    };
    await synchronise(first);
    first.close();
    rig.api.beforeReply = null;
    const pdfFolder = join(rig.folder, 'pdf');
    // As if the disk had lost it: there is nothing to carry over from.
    for (const part of ['', '-wal', '-shm']) rmSync(`${databasePath}${part}`, { force: true });
    const asidePath = join(rig.folder, 'replaced.sqlite');
    expectOk(backupTasks.restore({ databasePath, asidePath, backupPath, passphrase: null, pdfFolder }));
    const session = rig.start();
    expect(stateOf(session, documentId)).toBe('unknown');
    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(session.deps.documents.find(documentId)?.accepted?.ifirmaId).toBe('1001');
  });
});

it('an invoice without a date in the database that came back is settled by the days of the journal', async ({
  rig,
}) => {
  const first = rig.start();
  const documentId = queueInvoice(first);
  const { revision } = first.deps.documents.find(documentId) ?? { revision: 0 };
  const undated = { kind: 'invoice', form: anInvoiceForm({ issuedOn: '' }) } as const;
  expectOk(saveForm(first.documentDeps, { documentId, baseRevision: revision, content: undated }));
  const copy = rig.copyDatabase(first);
  const sending = rig.start();
  const dated = { kind: 'invoice', form: anInvoiceForm() } as const;
  expectOk(saveForm(sending.documentDeps, { documentId, baseRevision: revision + 1, content: dated }));
  expectOk(enqueueDocument(sending.documentDeps, { documentId, allowDuplicate: true }));
  rig.api.script.push({ does: 'lose_request' });
  await synchronise(sending);
  sending.close();
  rig.restoreDatabase(copy);

  const session = rig.start();
  expect(session.deps.documents.find(documentId)).toMatchObject({
    state: 'unknown',
    facts: { issuedOn: null },
  });
  expect((await readTwice(rig, session)).unsettled).toMatchObject([{ canSendAgain: true }]);
});

it('an expense that iFirma confirmed is never offered again: the journal is the evidence', async ({
  rig,
}) => {
  const first = rig.start();
  const documentId = queueExpense(first);
  const copy = rig.copyDatabase(first);
  const sending = rig.start();
  await synchronise(sending);
  sending.close();
  rig.restoreDatabase(copy);

  const session = rig.start();
  rig.clock.advanceMs(11 * MINUTE_MS);
  expect(session.engine.overview().unsettled).toMatchObject([
    { isDecidable: true, canSendAgain: false, isFromJournal: true, confirmation: { ifirmaId: null } },
  ]);
  expect(session.engine.answer(notThere(documentId))).toMatchObject({ error: { code: 'wrong_state' } });
  expectOk(session.engine.answer({ documentId, answer: { is: 'there', ifirmaId: null } }));
  expect(stateOf(session, documentId)).toBe('accepted');
});
