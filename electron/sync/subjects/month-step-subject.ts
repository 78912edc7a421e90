import { readMonth } from '../accounting-month/read-month';
import type { AttemptSubject } from './attempt-subject';
import { ROW_ONLY } from './row-only';

/**
 * A step of the account's month. It moves again each time it arrives (ifirma-api 6.4, class RELATIVE): what became of it
 * is read and compared by `month-steps.ts`, and it is never sent again.
 */
export const MONTH_STEP: AttemptSubject = {
  ...ROW_ONLY,
  followUp: async (context) => {
    await readMonth(context);
  },
  /** Without its row there is nothing to compare with, and nothing that would send it again. */
  findLost: () => 'ignore',
};
