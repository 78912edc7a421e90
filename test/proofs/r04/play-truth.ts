import type { FixedClock } from '../../fakes/fixed-clock';
import type { IfirmaServer } from '../../ifirma-server/ifirma-server';
import { confirmAll, expectOk, MINUTE_MS, stateOf, type Session } from '../../integration/sync/sync-rig';
import { findFaults, type Finding } from '../engine/count-findings';
import {
  answerTruly,
  findBooked,
  press,
  queueMarked,
  type Marks,
  type SentKind,
} from '../engine/user-at-work';
import type { FaultStage } from './fault-stage';

const MARK = 'the-document';

/** What a story may do to the world. */
export type StoryParts = {
  readonly server: IfirmaServer;
  readonly clock: FixedClock;
  readonly kind: SentKind;
  readonly advanceMs: (ms: number) => void;
  /** The next signing finds the keychain locked. */
  readonly lockKeychain: () => void;
};

/** One document from the queue to its end, with what becomes of it on the way (reliability-security 7.7 and 7.8). */
export type DocumentStory = {
  readonly id: string;
  readonly says: string;
  readonly kinds: readonly SentKind[];
  readonly startsAt?: string;
  /** Documents of ours, alike to the grosz, that go out before it. */
  readonly twins?: number;
  readonly before?: (parts: StoryParts) => void;
  /** The plan is there, and is confirmed in the next moment. */
  readonly beforeConfirm?: (parts: StoryParts) => void;
  readonly afterSend: 'unknown' | 'queued' | 'rejected';
  readonly beforeFirstList?: (parts: StoryParts) => void;
  /** Where the story says it exactly. */
  readonly afterFirstList?: string;
  readonly needsPerson?: true;
  /** How often iFirma has it in the end. */
  readonly booked: number;
};

export async function playTruth(
  { ifirma, companies, lockKeychainOnce }: FaultStage,
  { story, kind }: { readonly story: DocumentStory; readonly kind: SentKind },
): Promise<readonly Finding[]> {
  const { server, clock } = ifirma;
  const startedAt = clock.now();
  server.reset();
  if (story.startsAt !== undefined) {
    ifirma.setTime(story.startsAt);
    server.changeState((state) => ({ ...state, accountingMonth: { year: 2026, month: 10 } }));
  }
  const rig = companies.open();
  try {
    const session = rig.start();
    const parts: StoryParts = {
      server,
      clock,
      kind,
      advanceMs: ifirma.advanceMs,
      lockKeychain: lockKeychainOnce,
    };
    for (let count = 0; count < (story.twins ?? 0); count += 1)
      queueMarked(session, kind, `twin ${String(count)}`);
    const day = story.startsAt?.slice(0, 10);
    const documentId = queueMarked(session, kind, MARK, day === undefined ? {} : { day });
    const marks: Marks = new Map([[documentId, { kind, mark: MARK }]]);
    story.before?.(parts);
    const { plan } = expectOk(await session.engine.prepare());
    story.beforeConfirm?.(parts);
    expectOk(await session.engine.confirm(confirmAll(plan)));
    await session.engine.whenIdle();
    const afterSend = reduceState(stateOf(session, documentId));
    const steps = () => server.readLedger().filter(({ operation }) => operation === 'month.step').length;
    const sentBefore = server.ledger.creates().length;

    ifirma.advanceMs(11 * MINUTE_MS);
    story.beforeFirstList?.(parts);
    await session.engine.prepare();
    const afterFirstList = stateOf(session, documentId);
    const sentByReading = server.ledger.creates().length - sentBefore;
    server.clearFaults();
    clock.jumpWallMs(Date.parse(server.now()) - Date.parse(clock.now()));
    await finish(ifirma, session, marks);

    const booked = findBooked(ifirma, kind, MARK);
    const record = session.deps.documents.find(documentId);
    const isOver = record?.state === 'accepted';
    return findFaults([
      ['unexplained', afterSend !== story.afterSend, `after sending ${afterSend}, is ${story.afterSend}`],
      ['doubled', sentByReading > 0, 'a look at iFirma sent something'],
      [
        'unexplained',
        story.afterFirstList !== undefined && afterFirstList !== story.afterFirstList,
        `after the first list ${String(afterFirstList)}, is ${String(story.afterFirstList)}`,
      ],
      [
        'unexplained',
        story.needsPerson === true && afterFirstList !== 'needs_person',
        `nobody is asked: ${String(afterFirstList)}`,
      ],
      ['doubled', booked.length > story.booked, `iFirma has it ${booked.length} times`],
      ['lost', booked.length < story.booked, `iFirma has it ${booked.length} times`],
      ['lost', record === null, 'the document is gone'],
      ['lost', story.booked > 0 && !isOver, `ends as ${String(record?.state)}`],
      ['misbound', story.booked === 0 && isOver, 'is accepted, and iFirma has none'],
      [
        'misbound',
        kind === 'invoice' && isOver && !booked.includes(record.accepted?.ifirmaId ?? ''),
        `bound to ${String(record?.accepted?.ifirmaId)}`,
      ],
      ['unexplained', steps() > 0, 'the month was moved'],
    ]);
  } finally {
    rig.dispose();
    ifirma.setTime(startedAt);
  }
}

/** A blind operation is a person's at once, and as unknown as any other. */
function reduceState(state: string | undefined): string {
  return state === 'needs_person' ? 'unknown' : String(state);
}

async function finish(ifirma: FaultStage['ifirma'], session: Session, marks: Marks): Promise<void> {
  const [documentId = ''] = marks.keys();
  for (let round = 0; round < 6; round += 1) {
    const state = stateOf(session, documentId);
    if (state === 'accepted' || state === 'rejected') return;
    ifirma.advanceMs(11 * MINUTE_MS);
    await press(session);
    answerTruly(session, ifirma, marks);
  }
}
