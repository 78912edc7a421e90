import { createSeededChoice } from '../../electron/practice/seeded-choice';
import { countFindings } from './engine/count-findings';
import type { Proof } from './frame/proof';
import { openBudgetDesk } from './r14/budget-desk';

const SUBMISSION = 10_000;
/** A short run begins late in the day, so that it too meets the end of the day's budget. */
const LATE_IN_THE_DAY = 3900;

/** R14: never more than 60 requests a minute and 5 000 a day, over restarts, and a fifth kept for settling. */
export const r14: Proof = {
  id: 'R14',
  name: 'The pace of requests is kept over ten thousand sends, restarts and days',
  sizes: { test: 250, submission: SUBMISSION },
  subject: 'modules',
  run: async ({ size, seed, saveHistory }) => {
    const desk = await openBudgetDesk(seed, size < SUBMISSION ? LATE_IN_THE_DAY : 0);
    try {
      await desk.play(size, createSeededChoice(`budget-${String(seed)}`));
      const findings = desk.judge();
      if (findings.length > 0) saveHistory({ seed, size, findings: findings.slice(0, 50) });
      return { runs: desk.sent(), ...countFindings(findings) };
    } finally {
      await desk.close();
    }
  },
  mutants: [
    {
      name: 'forgotten at the end',
      breaks: 'the budget is not kept over a restart',
      size: 250,
      patches: [
        {
          file: 'electron/limits/request-budget.ts',
          find: 'restore(clock, company.budgetState())',
          replace: 'restore(clock, null)',
        },
      ],
    },
    {
      name: 'nothing kept back',
      breaks: 'ordinary requests use up what is kept for settling',
      size: 250,
      patches: [
        {
          file: 'electron/limits/request-budget.ts',
          find: "return use === 'reconcile' ? limit : Math.floor(limit * (1 - RECONCILE_SHARE));",
          replace: 'return use.length > 0 ? limit : RECONCILE_SHARE;',
        },
      ],
    },
    {
      name: 'whole minutes',
      breaks: 'each calendar minute begins anew',
      size: 250,
      patches: [
        {
          file: 'electron/limits/request-budget.ts',
          find: 'recent = recent.filter((at) => now - at < MINUTE_MS);',
          replace:
            'recent = recent.filter((at) => Math.floor(at / MINUTE_MS) === Math.floor(now / MINUTE_MS));',
        },
      ],
    },
    {
      name: 'twice the pace',
      breaks: 'the pace is the one that iFirma allows all programs together',
      size: 250,
      patches: [
        {
          file: 'electron/limits/request-budget.ts',
          find: 'export const REQUESTS_PER_MINUTE = 60;',
          replace: 'export const REQUESTS_PER_MINUTE = 100;',
        },
      ],
    },
  ],
};
