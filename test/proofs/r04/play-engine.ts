import { createHash } from 'node:crypto';
import { MINUTE_MS, stateOf, type Session } from '../../integration/sync/sync-rig';
import { answerTruly, findBooked, press, queueMarked, type Marks } from '../engine/user-at-work';
import type { FaultStage } from './fault-stage';
import type { FaultScenario, OutcomeClass } from './fault-scenario';
import { findFaults, type Finding } from '../engine/count-findings';

const MARK = 'the-document';

type EnginePlay = {
  readonly scenario: FaultScenario;
  readonly kind: 'invoice' | 'expense';
  readonly isBooked: boolean;
};

/**
 * An invoice or an expense sent by the engine into the scenario, and then brought to its end as a user would: wait,
 * press again, answer truly. The ledger of iFirma says what happened.
 */
export async function playEngine(
  { ifirma, companies, strike, transport }: FaultStage,
  { scenario, kind, isBooked }: EnginePlay,
): Promise<readonly Finding[]> {
  ifirma.server.reset();
  const rig = companies.open();
  try {
    const session = rig.start();
    const documentId = queueMarked(session, kind, MARK);
    strike(scenario, { operation: kind, isBooked, times: 1 });
    await press(session);
    const attempt = session.deps.attempts.attemptsOfDocument(documentId).at(-1);
    const found = attempt === undefined ? null : classOf(attempt.state, attempt.kod);
    const booked = () => findBooked(ifirma, kind, MARK);
    const first = { sent: transport.sent(), booked: booked().length };
    const expected = scenario.expectedOf?.[kind] ?? scenario.expected;
    const reached = expected === 'N' ? 0 : Number(isBooked);
    // Before anybody could look: nothing may be concluded, and nothing sent again.
    const early = stateOf(session, documentId);
    transport.set(null);
    await finishAsUser(ifirma, session, new Map([[documentId, { kind, mark: MARK }]]));

    const state = stateOf(session, documentId);
    const end = expected === 'R' && state === 'rejected' ? 0 : 1;
    const record = session.deps.documents.find(documentId);
    const ids = booked();
    return findFaults([
      ['unexplained', found !== expected, `taken as ${String(found)}, is ${expected}`],
      ['doubled', first.sent > 1, `sent ${first.sent} times in one go`],
      ['unexplained', first.booked !== reached, `iFirma booked ${first.booked}, the scene ${reached}`],
      ['lost', record === null, 'the document is gone'],
      ['lost', end === 1 && state !== 'accepted', `ended as ${String(state)}, was ${String(early)}`],
      ['lost', ids.length < end, `iFirma has ${ids.length} of it`],
      ['doubled', ids.length > end, `iFirma has ${ids.length} of it`],
      [
        'misbound',
        kind === 'invoice' && state === 'accepted' && !ids.includes(record?.accepted?.ifirmaId ?? ''),
        `bound to ${String(record?.accepted?.ifirmaId)}, is ${ids.join()}`,
      ],
      [
        'unexplained',
        attempt !== undefined && sha256(attempt.prepared.body) !== attempt.bodySha256,
        'the stored bytes are not the ones that were hashed',
      ],
      ['unexplained', !isAllSigned(ifirma), 'a booked request was not signed rightly'],
    ]);
  } finally {
    transport.set(null);
    rig.dispose();
  }
}

/** What a patient user does: waits, presses, and where asked looks into iFirma and answers what is there. */
async function finishAsUser(ifirma: FaultStage['ifirma'], session: Session, marks: Marks): Promise<void> {
  const [documentId = ''] = marks.keys();
  for (let round = 0; round < 6; round += 1) {
    const state = stateOf(session, documentId);
    if (state === 'accepted' || state === 'rejected') return;
    ifirma.advanceMs(11 * MINUTE_MS);
    await press(session);
    answerTruly(session, ifirma, marks);
  }
}

function classOf(state: string, kod: number | null): OutcomeClass | null {
  switch (state) {
    case 'accepted':
      return 'A';
    case 'unknown':
      return 'U';
    case 'rejected':
      return 'R';
    case 'not_sent':
      return kod === null ? 'N' : 'R';
    default:
      return null;
  }
}

function isAllSigned({ server }: FaultStage['ifirma']): boolean {
  return server
    .readLedger()
    .every(({ booking, signatureValid }) => booking === null || signatureValid === true);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
