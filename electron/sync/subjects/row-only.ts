import type { AttemptSubject } from './attempt-subject';

/**
 * Something whose whole state is the row of the attempt: nothing else in the database moves with it. Its unknown
 * outcome stays one until a read or a person settles it (`settle-attempt.ts`), and it never starts twice by itself.
 */
export const ROW_ONLY: AttemptSubject = {
  isWanted: () => true,
  whyWait: () => null,
  begin: () => true,
  judge: (_context, _attempt, outcome) => outcome,
  record: () => undefined,
  followUp: () => Promise.resolve(),
  loseTrack: () => undefined,
  findLost: () => null,
  identifierOf: () => null,
};
