import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { duplicateDocument } from '../../../electron/documents/duplicate-document';
import { saveForm } from '../../../electron/documents/save-form';
import { enqueueDocument } from '../../../electron/documents/enqueue-document';
import { backupTasks } from '../../../electron/store/backup/backup-tasks';
import { randomIds } from '../../../electron/system/random-ids';
import { aBackupOrder } from '../../builders/a-backup-order';
import { anInvoiceForm } from '../../builders/an-invoice-form';
import { anAnswer, ScriptedAccountingApi } from '../../fakes/scripted-accounting-api';
import { idsOf as idsOfRows, listInvoices } from '../store/list-invoices';
import {
  createRig,
  expectOk,
  MINUTE_MS,
  queueExpense,
  queueInvoice,
  type Session,
  stateOf,
  synchronise,
} from './sync-rig';

/** Kwit with the ids that it really makes. */
function aRig() {
  const rig = createRig(new ScriptedAccountingApi(), { ids: randomIds });
  onTestFinished(rig.dispose);
  return rig;
}

/** Documents that the journal on the disk names, read as another program would. */
function idsInJournal(folder: string): readonly (string | null)[] {
  return readFileSync(join(folder, 'send-journal.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly documentId: string | null }).documentId);
}

describe('the local id of a document (product.md C-17)', () => {
  it('is in the journal on the disk before the first request that could make anything', async () => {
    const rig = aRig();
    const session = rig.start();
    const queued = [queueInvoice(session), queueExpense(session)];
    const atRequest: (readonly (string | null)[])[] = [];
    rig.api.beforeReply = () => void atRequest.push(idsInJournal(rig.folder));
    await synchronise(session);
    expect(rig.api.ledger).toHaveLength(2);
    // The second request finds both ends of the first and its own beginning.
    expect(atRequest).toEqual([[queued[0]], [queued[0], queued[0], queued[1]]]);
  });

  it('never changes: refused, corrected, sent again and found after a new start', async () => {
    const rig = aRig();
    const first = rig.start();
    const documentId = queueInvoice(first);
    rig.api.script.push({ does: 'answer', reply: anAnswer(201, { text: 'Zła data.' }) });
    await synchronise(first);
    expect(stateOf(first, documentId)).toBe('rejected');
    const { revision } = first.deps.documents.find(documentId) ?? { revision: 0 };
    const content = { kind: 'invoice', form: anInvoiceForm({ notes: 'poprawiona' }) } as const;
    expectOk(saveForm(first.documentDeps, { documentId, baseRevision: revision, content }));
    expectOk(enqueueDocument(first.documentDeps, { documentId, allowDuplicate: true }));
    first.close();
    const second = rig.start();
    rig.clock.advanceMs(MINUTE_MS);
    await synchronise(second);
    expect(stateOf(second, documentId)).toBe('accepted');
    expect(new Set(idsInJournal(rig.folder))).toEqual(new Set([documentId]));
    expect(second.deps.attempts.attemptsOfDocument(documentId)).toHaveLength(2);
  });

  it('is never given twice, not after a restore and not on a computer that never had the company', async () => {
    const rig = aRig();
    const first = rig.start();
    const backedUp = queueInvoice(first);
    const databasePath = join(rig.folder, 'kwit.sqlite');
    const backupPath = join(rig.folder, 'kopia.kwitbackup');
    expectOk(backupTasks.make(aBackupOrder({ databasePath, backupPath })));
    const sent = queueInvoice(first);
    const unsent = expectOk(duplicateDocument(first.documentDeps, { documentId: sent })).summary.documentId;
    await synchronise(first);
    first.close();
    const before = idsInJournal(rig.folder);
    const order = { backupPath, passphrase: null, databasePath, pdfFolder: join(rig.folder, 'pdf') };
    expectOk(backupTasks.restore({ ...order, asidePath: join(rig.folder, 'zachowana.sqlite') }));

    const second = rig.start();
    expect(idsOf(second)).toEqual(new Set([backedUp, sent]));
    expect(idsInJournal(rig.folder)).toEqual(before);
    const ever = new Set([backedUp, sent, unsent]);
    expect(makeTen(second, sent).filter((documentId) => ever.has(documentId))).toEqual([]);
    second.close();

    // The backup alone, as on another computer: its documents keep their ids, and new ones are new.
    for (const name of ['kwit.sqlite', 'send-journal.jsonl']) rmSync(join(dirname(databasePath), name));
    expectOk(backupTasks.restore({ ...order, asidePath: join(rig.folder, 'nic.sqlite') }));
    const elsewhere = rig.start();
    expect(idsOf(elsewhere)).toEqual(new Set([backedUp]));
    expect(makeTen(elsewhere, backedUp).filter((documentId) => ever.has(documentId))).toEqual([]);
  });
});

function idsOf({ deps }: Session): ReadonlySet<string> {
  return new Set(idsOfRows(listInvoices(deps.documents)));
}

function makeTen({ documentDeps }: Session, like: string): readonly string[] {
  return Array.from(
    { length: 10 },
    () => expectOk(duplicateDocument(documentDeps, { documentId: like })).summary.documentId,
  );
}
