import { join } from 'node:path';
import type { IfirmaServer } from '../../ifirma-server/ifirma-server';
import { isDatabaseSound } from '../../../electron/store/opening/check-database';
import { openSendJournal } from '../../../electron/store/send-journal';
import type { SyncOverview } from '../../../shared/ipc/contracts/sync.contract';
import { recordingLog } from '../../fakes/recording-log';
import type { Diary } from './diary';
import type { Findings } from './findings';
import type { ProgramSession } from './program-session';
import { confirm } from './program-user';
import type { ProgramWorld } from './program-world';

const QUIET_MS = 11 * 60_000;
const MOST_ROUNDS = 8;

/** Reads iFirma, and answers what Kwit asks about unknown documents from what iFirma really holds. */
export async function answerQuestions({ call }: ProgramSession, diary: Diary) {
  const overview = await call('sync.prepare', {});
  for (const { documentId, isDecidable, state, canSendAgain } of overview.unsettled) {
    const entry = diary.entries.find((candidate) => candidate.documentId === documentId);
    const booking = entry && diary.bookingsOf(entry)[0]?.booking;
    const canSay = booking ? state === 'needs_person' || canSendAgain : canSendAgain;
    if (!isDecidable || !canSay) continue;
    const ifirmaId = booking?.kind === 'invoice' ? String(booking.documentId) : null;
    const answer = booking ? ({ is: 'there', ifirmaId } as const) : ({ is: 'not_there' } as const);
    await call('sync.answer', { documentId, answer });
  }
  return overview;
}

/** Goes on as a patient user does until everything that was queued is through. */
async function finishEverything(session: ProgramSession, diary: Diary, ifirma: IfirmaServer): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { plan, unsettled } = await answerQuestions(session, diary);
    await takeProposedDates(session, plan);
    if (plan.canConfirm) await confirm(session, await session.call('sync.prepare', {}));
    else if (unsettled.length === 0 && plan.blocked.length === 0) return;
    ifirma.advance(QUIET_MS);
    await session.app.control.advanceClock(QUIET_MS);
  }
}

/** A day that a later invoice has overtaken: the user agrees to the one that the plan proposes. */
async function takeProposedDates({ call }: ProgramSession, { blocked }: SyncOverview['plan']): Promise<void> {
  for (const { documentId, dateProblem } of blocked) {
    const proposal = dateProblem?.proposal;
    if (!proposal) continue;
    const { revision, issuedOn } = proposal;
    await call('sync.takeDateProposal', { documentId, revision, issuedOn });
  }
}

/** The last start of a chain: everything is compared, brought to its end and judged, and the files are sound. */
export async function endChain(
  world: ProgramWorld,
  folder: string,
  startAt: string,
  diary: Diary,
  findings: Findings,
): Promise<void> {
  const session = await world.start(folder, startAt);
  await diary.compare(session, findings);
  await finishEverything(session, diary, world.ifirma);
  await diary.judge(session, findings);
  await session.app.kill();
  const companyFolder = join(folder, 'companies', session.companyId);
  if (!isDatabaseSound(join(companyFolder, 'kwit.sqlite')))
    findings.unexplained.push('the database is damaged');
  if (!isJournalIntact(companyFolder)) findings.unexplained.push('the send journal is broken');
}

function isJournalIntact(companyFolder: string): boolean {
  const journal = openSendJournal(join(companyFolder, 'send-journal.jsonl'), recordingLog());
  if (!journal.ok) return false;
  const { isIntact } = journal.value.readAll();
  journal.value.close();
  return isIntact;
}
