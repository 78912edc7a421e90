import fc from 'fast-check';
import { addFigures } from './frame/play-rounds';
import { countFaults, type Figures, type Proof, type ProofRun } from './frame/proof';
import { BLIND_RETRY } from './mutants/engine-mutants';
import { BrokenInvariant, checkInvariants } from './r06/check-invariants';
import { finishHistory } from './r06/finish-history';
import { CLOCK_JUMPS, HISTORY_COMMANDS } from './r06/history-commands';
import { openHistoryIfirma, type HistoryModel } from './r06/history-world';

const MOST_COMMANDS = 40;
const BLAMELESS = { lost: 0, doubled: 0, misbound: 0, unexplained: 0 };

/** R6: whatever a user, a network, a clock and a power cut do one after another, the invariants I1 to I8 hold. */
export const r06: Proof = {
  id: 'R6',
  name: 'No history of edits, sends, faults, kills, restores and clock jumps breaks an invariant',
  sizes: { test: 100, submission: 2000 },
  subject: 'modules',
  run: async (run) => {
    const histories = await openHistoryIfirma(run.seed);
    try {
      // Every fourth history also has a wall clock that jumps.
      const jumping = Math.floor(run.size / 4);
      const steady = await playHistories(histories, run, {
        commands: HISTORY_COMMANDS,
        runs: run.size - jumping,
      });
      // A broken program needs to be found once.
      if (run.mutant !== null && countFaults(steady) > 0) return steady;
      const jumped = await playHistories(histories, run, {
        commands: [...HISTORY_COMMANDS, CLOCK_JUMPS],
        runs: jumping,
      });
      return addFigures(steady, jumped);
    } finally {
      await histories.close();
    }
  },
  mutants: [
    { ...BLIND_RETRY, size: 200 },
    {
      name: 'row after the send',
      breaks: 'the line and the row of an attempt are written when it is over',
      size: 200,
      patches: [
        {
          file: 'electron/sync/attempts/attempt.ts',
          find: 'const claimed = attemptStorage(context, () => claim(context, attemptId));',
          replace: `const early = context.attempts.findAttempt(attemptId);
  const sentEarly = early === null ? null : await writeOnce(context, early);
  const claimed = attemptStorage(context, () => claim(context, attemptId));`,
        },
        {
          file: 'electron/sync/attempts/attempt.ts',
          find: 'const reply = await writeOnce(context, attempt);',
          replace: 'const reply = sentEarly ?? (await writeOnce(context, attempt));',
        },
      ],
    },
    {
      name: 'unknown is not sent',
      breaks: 'what may have arrived goes back to the queue',
      size: 200,
      patches: [
        {
          file: 'electron/sync/subjects/document-subject.ts',
          find: 'takeStep(context, documentId, kind, {',
          replace: "takeStep(context, documentId, kind === 'unknown' ? 'not_sent' : kind, {",
        },
      ],
    },
    {
      name: 'nothing to put right',
      breaks: 'what a crash cut off was not sent',
      size: 400,
      patches: [
        {
          file: 'electron/sync/attempts/recover-at-start.ts',
          find: 'if (isInFlight) loseTrack(context, attempt);',
          replace: "if (isInFlight && attempt.state === 'accepted') loseTrack(context, attempt);",
        },
      ],
    },
  ],
};

type Play = { readonly commands: typeof HISTORY_COMMANDS; readonly runs: number };

async function playHistories(
  histories: Awaited<ReturnType<typeof openHistoryIfirma>>,
  { seed, mutant, saveHistory }: ProofRun,
  { commands, runs }: Play,
): Promise<Figures> {
  const property = fc.asyncProperty(
    fc.commands(commands, { maxCommands: MOST_COMMANDS }),
    async (history) => {
      const world = histories.begin();
      const model = newModel();
      try {
        await fc.asyncModelRun(() => ({ model, real: world }), history);
        await finishHistory(model, world);
        checkInvariants(model, world);
      } finally {
        world.session.close();
        world.rig.dispose();
      }
    },
  );
  const details = await fc.check(property, { numRuns: runs, seed, endOnFailure: mutant !== null });
  const figures: Figures = { runs: details.numRuns, ...BLAMELESS };
  if (!details.failed) return figures;
  const cause = details.errorInstance;
  const figure = cause instanceof BrokenInvariant ? cause.figure : 'unexplained';
  saveHistory({
    cause: cause instanceof Error ? cause.stack : String(cause),
    seed,
    path: details.counterexamplePath,
    history: details.counterexample?.map(String),
  });
  return { ...figures, [figure]: 1 };
}

function newModel(): HistoryModel {
  return {
    marks: new Map(),
    resends: new Map(),
    saved: new Map(),
    states: new Map(),
    answered: new Set(),
    hasClockJumped: false,
    hasRestored: false,
    count: 0,
  };
}
