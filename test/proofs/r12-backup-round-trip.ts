import { join } from 'node:path';
import type { SeededChoice } from '../../electron/practice/seeded-choice';
import { backupTasks } from '../../electron/store/backup/backup-tasks';
import type { DocumentRecord } from '../../electron/ports/document-repository';
import { aBackupOrder } from '../builders/a-backup-order';
import { anInvoiceLine } from '../builders/an-invoice-form';
import { ScriptedAccountingApi, type WriteScript } from '../fakes/scripted-accounting-api';
import {
  confirmAll,
  createRig,
  expectOk,
  MINUTE_MS,
  queueExpense,
  queueInvoice,
  stateOf,
  type Rig,
  type Session,
} from '../integration/sync/sync-rig';
import { playRounds, type Round } from './frame/play-rounds';
import type { Proof } from './frame/proof';

type Api = ScriptedAccountingApi;
type Step = string;

/**
 * A company lives, is backed up, lives on and is restored. Everything of the backup must be back as it was, what
 * went out since must still be known, and a user who then sends whatever offers itself must double nothing.
 */
export const r12: Proof = {
  id: 'R12',
  name: 'backup, restore, compare: nothing is gone, nothing that was sent is queued again',
  sizes: { test: 6, submission: 200 },
  subject: 'modules',
  run: (run) => playRounds('R12', run, playRound),
  mutants: [
    {
      name: 'sent documents stay behind',
      breaks: 'a restore brings along what went out since the backup',
      size: 6,
      patches: [
        {
          file: 'electron/store/backup/restore-backup.ts',
          find: 'if (isNewerReadable) carryOverSent(restored, databasePath);\n      // Whatever went out from here is not known: the account begins by reading.\n      else ',
          replace: '',
        },
      ],
    },
    {
      name: 'attempts stay behind',
      breaks: 'a restore brings along the attempts and the before-sets of what went out',
      size: 10,
      patches: [
        {
          file: 'electron/store/backup/carry-over-sent.ts',
          find: "{ table: 'documents', where: OF_CONTINUED },",
          replace: "{ table: 'documents', where: \"WHERE state = 'accepted'\" },",
        },
      ],
    },
    {
      name: 'answers forgotten',
      breaks: 'a restore brings along the documents whose answer was lost',
      size: 10,
      patches: [
        {
          file: 'electron/store/backup/carry-over-sent.ts',
          find: 'const OF_SENT = `WHERE document_id IN (${SENT})`;',
          replace: 'const OF_SENT = "WHERE state = \'accepted\'";',
        },
      ],
    },
  ],
};

async function playRound(choice: SeededChoice): Promise<Round> {
  const rig = createRig(new ScriptedAccountingApi());
  const steps: Step[] = [];
  try {
    const first = rig.start();
    await live(rig, first, choice, 'before', steps);
    const backupPath = join(rig.folder, 'proof.kwitbackup');
    const backedUp = readDocuments(first);
    expectOk(backupTasks.make(aBackupOrder({ databasePath: join(rig.folder, 'kwit.sqlite'), backupPath })));
    await live(rig, first, choice, 'after', steps);
    const atRestore = readDocuments(first);
    first.close();
    expectOk(
      backupTasks.restore({
        backupPath,
        passphrase: null,
        databasePath: join(rig.folder, 'kwit.sqlite'),
        asidePath: join(rig.folder, 'replaced.sqlite'),
        pdfFolder: join(rig.folder, 'pdf'),
      }),
    );
    const restored = rig.start();
    const findings = compareDocuments(restored, backedUp, atRestore);
    await sendWhatOffersItself(rig, restored);
    return { ...judge(rig.api, restored, findings), history: { steps, findings } };
  } finally {
    rig.dispose();
  }
}

const FATES: readonly [WriteScript, ...WriteScript[]] = [
  { does: 'book' },
  { does: 'book' },
  { does: 'book_and_lose_answer' },
  { does: 'lose_request' },
];

/** Some documents are entered, and some synchronisations run, whose answers may be lost. */
async function live(rig: Rig<Api>, session: Session, choice: SeededChoice, when: string, steps: Step[]) {
  for (let act = 0; act < choice.number(1, 4); act += 1) {
    const label = `${when}-${String(act)}`;
    const what = choice.oneOf(['invoice', 'invoice', 'expense', 'send']);
    steps.push(`${label}: ${what}`);
    if (what === 'invoice') queueInvoice(session, { lines: [anInvoiceLine({ name: label })] });
    if (what === 'expense') queueExpense(session, { documentNumber: label });
    if (what !== 'send') continue;
    rig.api.script.push(choice.oneOf(FATES), choice.oneOf(FATES));
    const { plan } = expectOk(await session.engine.prepare());
    if (plan.canConfirm) expectOk(await session.engine.confirm(confirmAll(plan)));
    await session.engine.whenIdle();
    rig.api.script.length = 0;
  }
}

function readDocuments({ deps }: Session): readonly DocumentRecord[] {
  return deps.documents.inStates([
    'draft',
    'ready',
    'queued',
    'sending',
    'accepted',
    'rejected',
    'unknown',
    'needs_person',
  ]);
}

const SENT: readonly string[] = ['accepted', 'unknown', 'needs_person', 'sending'];

/** A plan that was confirmed leaves its profile also with what was not sent after all; that counts for nothing. */
function asItCounts(document: DocumentRecord): string {
  return JSON.stringify({ ...document, sentProfile: null });
}

function compareDocuments(
  restored: Session,
  backedUp: readonly DocumentRecord[],
  atRestore: readonly DocumentRecord[],
): readonly string[] {
  const now = new Map(readDocuments(restored).map((document) => [document.documentId, document]));
  const newest = new Map(atRestore.map((document) => [document.documentId, document]));
  const findings: string[] = [];
  for (const before of backedUp) {
    const after = now.get(before.documentId);
    const isSentSince = SENT.includes(newest.get(before.documentId)?.state ?? '');
    if (!after) findings.push(`${before.documentId} is gone`);
    else if (!isSentSince && asItCounts(after) !== asItCounts(before)) {
      findings.push(`${before.documentId} came back changed`);
    }
  }
  for (const sent of atRestore.filter(({ state }) => SENT.includes(state))) {
    const after = now.get(sent.documentId);
    if (after?.state !== sent.state) {
      findings.push(`${sent.documentId} was ${sent.state} and is ${after?.state ?? 'gone'}`);
    }
  }
  return findings;
}

/** Confirms every plan and answers every question from what iFirma really holds. */
async function sendWhatOffersItself(rig: Rig<Api>, session: Session): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    rig.clock.advanceMs(11 * MINUTE_MS);
    const { unsettled } = expectOk(await session.engine.prepare());
    for (const document of unsettled) {
      if (document.state !== 'needs_person' && !document.canSendAgain) continue;
      const booked = bookedAs(rig.api, session, document.documentId);
      const answer =
        booked === undefined
          ? ({ is: 'not_there' } as const)
          : ({ is: 'there', ifirmaId: document.candidates[0]?.ifirmaId ?? null } as const);
      expectOk(session.engine.answer({ documentId: document.documentId, answer }));
    }
    // An answer may have put something back into the queue: only the plan with it can be confirmed.
    const { plan } = session.engine.overview();
    if (!plan.canConfirm) continue;
    expectOk(await session.engine.confirm(confirmAll(plan)));
    await session.engine.whenIdle();
  }
}

/** The word that a document and what iFirma booked of it have in common. */
function labelOf(content: DocumentRecord['content'] | Api['ledger'][number]['content']): string {
  if ('invoice' in content) return content.invoice.lines[0]?.name ?? '';
  if ('expense' in content) return content.expense.documentNumber;
  if (content.kind === 'invoice') return content.form.lines[0]?.name ?? '';
  return content.form.documentNumber;
}

function bookedAs(api: Api, { deps }: Session, documentId: string) {
  const document = deps.documents.find(documentId);
  return document && api.ledger.find(({ content }) => labelOf(content) === labelOf(document.content));
}

function judge(api: Api, session: Session, findings: readonly string[]): Omit<Round, 'history'> {
  const counts = new Map<string, number>();
  for (const { content } of api.ledger) {
    counts.set(labelOf(content), (counts.get(labelOf(content)) ?? 0) + 1);
  }
  const accepted = readDocuments(session).filter(({ state }) => state === 'accepted');
  const unbooked = accepted.filter(({ documentId }) => !bookedAs(api, session, documentId));
  const unsettled = readDocuments(session).filter(
    ({ documentId }) => stateOf(session, documentId) !== 'accepted',
  );
  return {
    lost: findings.length,
    doubled: [...counts.values()].filter((count) => count > 1).length,
    misbound: unbooked.length,
    unexplained: unsettled.length,
  };
}
