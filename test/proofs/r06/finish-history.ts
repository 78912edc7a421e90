import { enqueueDocument } from '../../../electron/documents/enqueue-document';
import { saveForm } from '../../../electron/documents/save-form';
import { expectOk, stateOf } from '../../integration/sync/sync-rig';
import { answerTruly, areAllAccepted, press } from '../engine/user-at-work';
import { BrokenInvariant, checkInvariants } from './check-invariants';
import type { HistoryModel, HistoryWorld } from './history-world';

/** More than any history needs: two lists for each of several that are held back by one another. */
const MOST_ROUNDS = 16;
const BETWEEN_MINUTES = 11;

/** After all the trouble a patient user, with a clock that is right, gets every document through, exactly once. */
export async function finishHistory(model: HistoryModel, world: HistoryWorld): Promise<void> {
  world.switches.trouble([]);
  world.switches.failReads(false);
  if (model.hasClockJumped) world.putClockRight();
  for (let round = 0; round < MOST_ROUNDS && !areAllAccepted(world.session, model.marks); round += 1) {
    world.wait(BETWEEN_MINUTES);
    queueAgainWhatWasRefused(model, world);
    await press(world.session);
    takeProposedDates(world);
    for (const documentId of answerTruly(world.session, world.ifirma, model.marks)) {
      model.answered.add(documentId);
      model.resends.set(documentId, (model.resends.get(documentId) ?? 0) + 1);
    }
    checkInvariants(model, world);
  }
  for (const [documentId, { mark }] of model.marks) {
    const state = stateOf(world.session, documentId);
    if (state !== 'accepted') throw new BrokenInvariant('lost', `${mark} ends as ${String(state)}`);
  }
}

/** A day that a later invoice has overtaken: the user agrees to the one that the plan proposes. */
function takeProposedDates({ session: { engine } }: HistoryWorld): void {
  for (const { documentId, dateProblem } of engine.overview().plan.blocked) {
    const proposal = dateProblem?.proposal;
    if (!proposal) continue;
    const { revision, issuedOn } = proposal;
    expectOk(engine.takeDateProposal({ documentId, revision, issuedOn }));
  }
}

/** What iFirma refused is looked at, saved and queued. */
function queueAgainWhatWasRefused({ marks }: HistoryModel, { session }: HistoryWorld): void {
  for (const documentId of marks.keys()) {
    const record = session.deps.documents.find(documentId);
    if (record?.state !== 'rejected' && record?.state !== 'draft') continue;
    const { content, revision: baseRevision } = record;
    expectOk(saveForm(session.documentDeps, { documentId, baseRevision, content }));
    expectOk(enqueueDocument(session.documentDeps, { documentId, allowDuplicate: true }));
  }
}
