import { countFindings } from './engine/count-findings';
import { playRounds } from './frame/play-rounds';
import type { Proof } from './frame/proof';
import { BLIND_RETRY } from './mutants/engine-mutants';
import { chooseLanding, openLateIfirma } from './r08/play-late-landing';

/** R8: a request that the client gave up lands at iFirma up to nine minutes later, while its user is impatient. */
export const r08: Proof = {
  id: 'R8',
  name: 'A request that lands minutes after everybody gave up makes no second document',
  sizes: { test: 25, submission: 500 },
  subject: 'modules',
  run: async (run) => {
    const ifirma = await openLateIfirma(run.seed);
    try {
      return await playRounds('R8', run, async (choice) => {
        const landing = chooseLanding(choice);
        const findings = await ifirma.play(landing);
        return { ...countFindings(findings), history: { landing, findings } };
      });
    } finally {
      await ifirma.close();
    }
  },
  mutants: [
    { ...BLIND_RETRY, size: 200 },
    {
      name: 'no quiet period',
      breaks: 'lists count from the first moment on',
      size: 500,
      patches: [
        {
          file: 'electron/sync/reconciliation/quiet-period.ts',
          find: 'export const QUIET_PERIOD_MS = 10 * 60_000;',
          replace: 'export const QUIET_PERIOD_MS = 0;',
        },
      ],
    },
  ],
};
