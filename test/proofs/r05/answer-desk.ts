import type { IfirmaTransport } from '../../../electron/ports/ifirma/ifirma-transport';
import { afterRequest } from '../../integration/ifirma-transport/stage';
import { synchronise, type Session } from '../../integration/sync/sync-rig';
import { openGate, type Gate } from '../engine/gate';
import { takeTimersInHand } from '../engine/hand-timers';
import { openProofCompanies } from '../engine/proof-company';
import { openProofIfirma } from '../engine/proof-ifirma';
import { queueMarked } from '../engine/user-at-work';
import { countFaults, type Figures, type ProofRun } from '../frame/proof';
import { writeAnswer, type FuzzedAnswer } from './fuzzed-answer';
import { judgeAnswer, type AnswerClass, type AnsweredKind } from './judge-answer';

/**
 * For an answer that never ends, and for every other one. The first rings by hand when the answer has stopped: a short
 * real one may pass on a busy machine before the connection is secure, and then nothing was sent.
 */
const SILENT_DEADLINE_MS = 300_000;
const PATIENT_DEADLINE_MS = 60_000;
/** Between the last byte of an answer that goes no further and the end of all patience. */
const SILENT_MS = 20;
/** Beyond its deadline, a request that is still going on hangs. */
const HANGS_AFTER_MS = 10_000;
/** Documents of one company, and of one run of it. */
const COMPANY_SIZE = 80;
const RUN_SIZE = 20;

/** One write that reached the other end, and what it was answered with. */
type Delivery = { readonly mark: string; readonly answer: FuzzedAnswer; readonly hung: boolean };

/** Sends documents through the engine; every write is answered by the next of the given answers. */
export async function openAnswerDesk(seed: number, saveHistory: ProofRun['saveHistory']) {
  const deliveries: Delivery[] = [];
  let waiting: FuzzedAnswer[] = [];
  let gate: Gate | null = null;
  const timers = takeTimersInHand([SILENT_DEADLINE_MS]);

  const answering = (inner: IfirmaTransport): IfirmaTransport => ({
    send: async (request) => {
      const answer = request.method === 'POST' ? waiting.shift() : undefined;
      if (answer === undefined || gate === null) return inner.send(request);
      const isEndless = answer.framing === 'silent' && answer.raw === null;
      gate.stage.playTls(
        afterRequest((socket) => {
          if (!isEndless) socket.end(writeAnswer(answer));
          else {
            socket.write(writeAnswer(answer));
            setTimeout(() => timers.ring(SILENT_DEADLINE_MS), SILENT_MS);
          }
        }),
      );
      const deadlineMs = isEndless ? SILENT_DEADLINE_MS : PATIENT_DEADLINE_MS;
      const startedMs = performance.now();
      const outcome = await inner.send({ ...request, deadlineMs });
      const hung = performance.now() - startedMs > PATIENT_DEADLINE_MS + HANGS_AFTER_MS;
      deliveries.push({ mark: markOf(request.body), answer, hung });
      gate.endScene();
      return outcome;
    },
  });

  const ifirma = await openProofIfirma({ seed, wrap: answering });
  gate = await openGate(ifirma);
  const companies = openProofCompanies(ifirma.client.accounting, ifirma.clock);
  const figures = { runs: 0, lost: 0, doubled: 0, misbound: 0, unexplained: 0 };

  function judge(
    session: Session,
    kinds: ReadonlyMap<string, AnsweredKind>,
    documentIds: ReadonlyMap<string, string>,
  ) {
    const byMark = Map.groupBy(deliveries.splice(0), ({ mark }) => mark);
    for (const [mark, delivered] of byMark) {
      const attempts = session.deps.attempts
        .attemptsOfDocument(documentIds.get(mark) ?? '')
        .filter(({ startedAt }) => startedAt !== null)
        .slice(-delivered.length);
      delivered.forEach(({ answer, hung }, index) => {
        figures.runs += 1;
        const attempt = attempts[index];
        const allowed = judgeAnswer(answer, kinds.get(mark) ?? 'invoice');
        const found = attempt === undefined ? null : classOf(attempt.state, attempt.kod);
        // Sent again without a row that says so.
        if (attempt === undefined) figures.doubled += 1;
        else if (found === 'A' && !allowed.has('A')) figures.misbound += 1;
        else if (hung || found === null || !isAllowed(found, allowed, attempt.error?.code))
          figures.unexplained += 1;
        else return;
        saveHistory(describe(seed, answer, { mark, hung, found, allowed: [...allowed] }));
      });
    }
  }

  async function playCompany(answers: FuzzedAnswer[]): Promise<void> {
    waiting = answers;
    const rig = companies.open();
    const kinds = new Map<string, AnsweredKind>();
    const documentIds = new Map<string, string>();
    try {
      const session = rig.start();
      while (waiting.length > 0) {
        const free = session.deps.documents.inStates(['queued']).length;
        for (let count = free; count < Math.min(RUN_SIZE, waiting.length); count += 1) {
          const kind = kinds.size % 2 === 0 ? 'invoice' : 'expense';
          const mark = `${kind}-${String(kinds.size + 1)}`;
          kinds.set(mark, kind);
          documentIds.set(mark, queueMarked(session, kind, mark, { quantity: kinds.size }));
        }
        // A plan is made after the run before it, not at the same instant.
        ifirma.advanceMs(1000);
        await synchronise(session);
        if (deliveries.length === 0) throw new Error('nothing was sent');
        judge(session, kinds, documentIds);
      }
    } finally {
      rig.dispose();
    }
  }

  return {
    /** @param isOneEnough a broken program has to be found out, no more. */
    play: async (answers: readonly FuzzedAnswer[], isOneEnough: boolean): Promise<Figures> => {
      for (let from = 0; from < answers.length; from += COMPANY_SIZE) {
        if (isOneEnough && countFaults(figures) > 0) break;
        const part = answers.slice(from, from + COMPANY_SIZE);
        await playCompany([...part]).catch((cause: unknown) => {
          deliveries.length = 0;
          figures.unexplained += 1;
          saveHistory(cause instanceof Error ? cause.stack : String(cause));
        });
      }
      return figures;
    },
    close: async () => {
      timers.release();
      companies.dispose();
      await gate.close();
      await ifirma.server.close();
    },
  };
}

function markOf(body: Uint8Array | null): string {
  const members = JSON.parse(Buffer.from(body ?? []).toString('utf8')) as Readonly<Record<string, unknown>>;
  return String(members['NumerFaktury'] ?? members['Uwagi']);
}

function classOf(state: string, kod: number | null): AnswerClass | null {
  switch (state) {
    case 'accepted':
      return 'A';
    case 'unknown':
      return 'U';
    case 'rejected':
      return 'R';
    case 'not_sent':
      // A refusal that says that nothing was booked; without one it was sent and is not known to be.
      return kod === null ? null : 'R';
    default:
      return null;
  }
}

/** An identifier that another document has proves nothing: then an acceptance is not believed (invariant I3). */
function isAllowed(
  found: AnswerClass,
  allowed: ReadonlySet<AnswerClass>,
  error: string | undefined,
): boolean {
  return allowed.has(found) || (found === 'U' && allowed.has('A') && error === 'answer_lost');
}

function describe(
  seed: number,
  { body, raw, ...answer }: FuzzedAnswer,
  finding: Readonly<Record<string, unknown>>,
) {
  const bytes = (raw ?? body).subarray(0, 4000);
  return { seed, ...finding, ...answer, text: bytes.toString('utf8'), base64: bytes.toString('base64') };
}
