import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeededChoice } from '../../electron/practice/seeded-choice';
import { backupTasks } from '../../electron/store/backup/backup-tasks';
import type { DocumentRecord } from '../../electron/ports/repositories/document-repository';
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
  sizes: { test: 8, submission: 200 },
  subject: 'modules',
  run: (run) => playRounds('R12', run, playRound),
  mutants: [
    {
      name: 'sent documents stay behind',
      breaks: 'a restore brings along what went out since the backup',
      size: 30,
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
      size: 40,
      patches: [
        {
          file: 'electron/store/backup/carry-over-sent.ts',
          find: "{ table: 'documents', where: OF_CONTINUED },",
          replace: "{ table: 'documents', where: \"WHERE state = 'accepted'\" },",
        },
      ],
    },
    {
      name: 'days of the old database',
      breaks: 'what only the journal knows is looked for by the name and on every day that it may have',
      size: 40,
      patches: [
        {
          file: 'electron/sync/attempts/last-lines.ts',
          find: "return state === 'unknown' && line?.event === 'accepted' ? line : null;",
          replace:
            "return state === 'unknown' && line?.event === 'accepted' && line.at === '' ? line : null;",
        },
        {
          file: 'electron/sync/attempts/last-lines.ts',
          find: "return prepared.path === '';",
          replace: "return prepared.path === '' && prepared.body.length > 0;",
        },
      ],
    },
    {
      name: 'answers forgotten',
      breaks: 'a restore brings along the documents whose answer was lost',
      size: 40,
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
    // A third of the companies is restored over a file that cannot be read: then the journal alone knows what went out.
    const isTodayLost = choice.oneOf([true, false, false]);
    steps.push(isTodayLost ? 'today cannot be read' : 'today can be read');
    const backedUp = readDocuments(first);
    expectOk(backupTasks.make(aBackupOrder({ databasePath: join(rig.folder, 'kwit.sqlite'), backupPath })));
    await live(rig, first, choice, 'after', steps);
    const atRestore = readDocuments(first);
    const tried = listTried(first, atRestore);
    first.close();
    if (isTodayLost) breakDatabase(join(rig.folder, 'kwit.sqlite'));
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
    const findings = isTodayLost
      ? compareWithJournal(restored, backedUp, atRestore)
      : compareDocuments(restored, backedUp, atRestore, tried);
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
    if (what === 'invoice')
      queueInvoice(session, { ...pastDay(choice), lines: [anInvoiceLine({ name: label })] });
    if (what === 'expense') queueExpense(session, { documentNumber: label });
    if (what !== 'send') continue;
    rig.api.script.push(choice.oneOf(FATES), choice.oneOf(FATES));
    const { plan } = expectOk(await session.engine.prepare());
    if (plan.canConfirm) expectOk(await session.engine.confirm(confirmToday(rig, plan)));
    await session.engine.whenIdle();
    rig.api.script.length = 0;
  }
}

/** Some are dated a week ago, and the plan moves them to today: the day that a backup has is not the day that went out. */
function pastDay(choice: SeededChoice) {
  return choice.oneOf([true, false]) ? { issuedOn: '2026-11-16', soldOn: '2026-11-16' } : {};
}

function confirmToday({ clock }: Rig<Api>, plan: Parameters<typeof confirmAll>[0]) {
  const confirmed = confirmAll(plan);
  const offered = new Map(plan.items.map((item) => [item.documentId, item.issueDateChoices]));
  const today = clock.today();
  const documents = confirmed.documents.map((document) =>
    offered.get(document.documentId)?.includes(today) ? { ...document, issuedOn: today } : document,
  );
  return { ...confirmed, documents };
}

function breakDatabase(path: string): void {
  const damaged = readFileSync(path);
  damaged.fill(0x5a, 4096 * 3, 4096 * 6);
  writeFileSync(path, damaged);
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

/** Documents that were once confirmed to be sent, whatever came of it. */
function listTried({ deps }: Session, documents: readonly DocumentRecord[]): ReadonlySet<string> {
  const ids = documents.map(({ documentId }) => documentId);
  return new Set(ids.filter((documentId) => deps.attempts.attemptsOfDocument(documentId).length > 0));
}

/** A plan that was confirmed leaves its profile also with what was not sent after all; that counts for nothing. */
function asItCounts(document: DocumentRecord): string {
  return JSON.stringify({ ...document, sentProfile: null });
}

function compareDocuments(
  restored: Session,
  backedUp: readonly DocumentRecord[],
  atRestore: readonly DocumentRecord[],
  tried: ReadonlySet<string>,
): readonly string[] {
  const now = new Map(readDocuments(restored).map((document) => [document.documentId, document]));
  const newest = new Map(atRestore.map((document) => [document.documentId, document]));
  const findings: string[] = [];
  for (const before of backedUp) {
    const after = now.get(before.documentId);
    const last = newest.get(before.documentId);
    const isSentSince = SENT.includes(last?.state ?? '');
    // What was tried comes with its attempts, whose bytes are of the day that was confirmed then.
    const wanted = last !== undefined && tried.has(before.documentId) ? last : before;
    if (!after) findings.push(`${before.documentId} is gone`);
    else if (!isSentSince && asItCounts(after) !== asItCounts(wanted)) {
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

const IN_THE_AIR: readonly string[] = ['unknown', 'needs_person', 'accepted'];

/** Without the database of today: what went out since is in the air, as far as the backup has its document at all. */
function compareWithJournal(
  restored: Session,
  backedUp: readonly DocumentRecord[],
  atRestore: readonly DocumentRecord[],
): readonly string[] {
  const now = new Map(readDocuments(restored).map((document) => [document.documentId, document]));
  const sent = new Set(
    atRestore.filter(({ state }) => SENT.includes(state)).map(({ documentId }) => documentId),
  );
  return backedUp.flatMap((before) => {
    const after = now.get(before.documentId);
    if (!after) return [`${before.documentId} is gone`];
    if (sent.has(before.documentId))
      return IN_THE_AIR.includes(after.state) ? [] : [`${before.documentId} went out and is ${after.state}`];
    return asItCounts(after) === asItCounts(before) ? [] : [`${before.documentId} came back changed`];
  });
}

/**
 * Confirms every plan with the days that it proposes. Believes Kwit where it says that an invoice is not at iFirma, and
 * answers every other question from what iFirma really holds.
 */
async function sendWhatOffersItself(rig: Rig<Api>, session: Session): Promise<void> {
  for (let round = 0; round < 8; round += 1) {
    rig.clock.advanceMs(11 * MINUTE_MS);
    const { unsettled } = expectOk(await session.engine.prepare());
    for (const document of unsettled) {
      if (document.state !== 'needs_person' && !document.canSendAgain) continue;
      const isShownAbsent =
        document.kind === 'invoice' && document.canSendAgain && document.candidates.length === 0;
      const booked = isShownAbsent ? undefined : bookedAs(rig.api, session, document.documentId);
      const candidate = document.candidates.find(({ ifirmaId }) => ifirmaId === booked?.ifirmaId);
      const answer =
        booked === undefined
          ? ({ is: 'not_there' } as const)
          : ({ is: 'there', ifirmaId: candidate?.ifirmaId ?? null } as const);
      expectOk(session.engine.answer({ documentId: document.documentId, answer }));
    }
    // An answer may have put something back into the queue: only the plan with it can be confirmed.
    takeProposedDates(session);
    const { plan } = session.engine.overview();
    if (!plan.canConfirm) continue;
    expectOk(await session.engine.confirm(confirmAll(plan)));
    await session.engine.whenIdle();
  }
}

/** A day that a later invoice has overtaken. */
function takeProposedDates({ engine }: Session): void {
  for (const { documentId, dateProblem } of engine.overview().plan.blocked) {
    if (!dateProblem?.proposal) continue;
    const { revision, issuedOn } = dateProblem.proposal;
    expectOk(engine.takeDateProposal({ documentId, revision, issuedOn }));
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
