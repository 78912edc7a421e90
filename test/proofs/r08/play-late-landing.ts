import type { IfirmaTransport } from '../../../electron/ports/ifirma/ifirma-transport';
import type { SeededChoice } from '../../../electron/practice/seeded-choice';
import { MINUTE_MS, type Session } from '../../integration/sync/sync-rig';
import { findFaults, type Finding } from '../engine/count-findings';
import { openProofCompanies } from '../engine/proof-company';
import { openProofIfirma } from '../engine/proof-ifirma';
import {
  answerTruly,
  areAllAccepted,
  findBooked,
  press,
  queueMarked,
  type Marks,
  type SentKind,
} from '../engine/user-at-work';

const SECOND_MS = 1000;
/** A round is over long before midnight: what lands after it may be dated too early for iFirma. */
const BEGINS_AT = '2026-11-23T09:00:00.000Z';
/** As long as the client waits for an answer to a write (design, section 7). */
const WRITE_DEADLINE_MS = 300_000;
const LATEST_MS = 9 * MINUTE_MS;

export type Landing = {
  readonly kind: SentKind;
  /** How long the client waited before it gave up, and how much later iFirma worked the request off. */
  readonly waitedMs: number;
  readonly lateMs: number;
  /** Another document of ours, like it to the grosz. */
  readonly hasTwin: boolean;
  /** Another program issues the same invoice meanwhile. */
  readonly hasForeignTwin: boolean;
  /** What an impatient user does, by the time since the client gave up. */
  readonly steps: readonly { readonly atMs: number; readonly does: 'press' | 'restart' | 'answer' }[];
};

export function chooseLanding(choice: SeededChoice): Landing {
  const kind = choice.oneOf<SentKind>(['invoice', 'invoice', 'expense']);
  const count = choice.number(0, 6);
  const steps = Array.from({ length: count }, () => ({
    atMs: choice.number(0, 14 * 60) * SECOND_MS,
    does: choice.oneOf<'press' | 'answer' | 'restart'>(['press', 'press', 'answer', 'restart']),
  }));
  return {
    kind,
    waitedMs: choice.number(0, WRITE_DEADLINE_MS / SECOND_MS) * SECOND_MS,
    lateMs: choice.number(SECOND_MS, LATEST_MS),
    hasTwin: choice.number(1, 3) === 1,
    hasForeignTwin: kind === 'invoice' && choice.number(1, 5) === 1,
    steps: steps.toSorted((a, b) => a.atMs - b.atMs),
  };
}

/** iFirma on whose clock requests land minutes after the client gave up, and the engine before it. */
export async function openLateIfirma(seed: number) {
  let waitedMs = 0;
  let struck: ((afterMs: number) => void) | null = null;
  const waiting = (inner: IfirmaTransport): IfirmaTransport => ({
    send: async (request) => {
      const outcome = await inner.send(request);
      if (request.method !== 'POST' || struck === null) return outcome;
      const pass = struck;
      struck = null;
      pass(waitedMs);
      return outcome;
    },
  });
  const ifirma = await openProofIfirma({ seed, wrap: waiting });
  const companies = openProofCompanies(ifirma.client.accounting, ifirma.clock);

  async function play(landing: Landing): Promise<readonly Finding[]> {
    ifirma.server.reset();
    ifirma.setTime(BEGINS_AT);
    const rig = companies.open();
    try {
      let session: Session = rig.start();
      const marks = new Map<string, { readonly kind: SentKind; readonly mark: string }>();
      const add = (mark: string) =>
        marks.set(queueMarked(session, landing.kind, mark), { kind: landing.kind, mark });
      add('late');
      if (landing.hasTwin) add('twin');
      waitedMs = landing.waitedMs;
      struck = ifirma.advanceMs;
      ifirma.server.setFault({
        kind: 'lateCommit',
        on: landing.kind === 'invoice' ? 'invoice.create' : 'expense.createCost',
        ms: landing.waitedMs + landing.lateMs,
      });
      await press(session);

      let passedMs = 0;
      let sentAgain = 0;
      const waitUntil = (atMs: number) => {
        ifirma.advanceMs(atMs - passedMs);
        passedMs = atMs;
      };
      if (landing.hasForeignTwin) {
        ifirma.server.setFault({ kind: 'foreignWriter', on: 'sales.list', does: 'invoice' });
      }
      for (const { atMs, does } of landing.steps) {
        waitUntil(atMs);
        if (does === 'press') await press(session);
        else if (does === 'answer') sentAgain += answerTruly(session, ifirma, marks).length;
        else {
          session.close();
          session = rig.start();
        }
      }
      for (let round = 0; round < 8 && !areAllAccepted(session, marks); round += 1) {
        waitUntil(Math.max(passedMs, LATEST_MS) + 6 * MINUTE_MS);
        await press(session);
        sentAgain += answerTruly(session, ifirma, marks).length;
      }
      return judge(session, marks, sentAgain);
    } finally {
      rig.dispose();
    }
  }

  function judge(session: Session, marks: Marks, sentAgain: number): readonly Finding[] {
    return [
      ...[...marks].flatMap(([documentId, { kind, mark }]) => {
        const booked = findBooked(ifirma, kind, mark);
        const record = session.deps.documents.find(documentId);
        const ifirmaId = record?.accepted?.ifirmaId ?? '';
        const isBoundRightly = kind === 'expense' || booked.length === 0 || booked.includes(ifirmaId);
        return findFaults([
          ['doubled', booked.length > 1, `iFirma has ${mark} ${booked.length} times`],
          ['lost', booked.length === 0, `iFirma has no ${mark}`],
          ['lost', record?.state !== 'accepted', `${mark} ended as ${String(record?.state)}`],
          ['misbound', record?.state === 'accepted' && !isBoundRightly, `${mark} is bound to ${ifirmaId}`],
        ]);
      }),
      // What lands within nine minutes is there before anybody can say that it is not.
      ...findFaults([['unexplained', sentAgain > 0, 'sent again although it was on its way']]),
    ];
  }

  return {
    play,
    close: async () => {
      companies.dispose();
      await ifirma.close();
    },
  };
}
