/** @file Broken rules of sending and saving that more than one proof must notice. */
import type { Mutant } from '../frame/proof';

export const ATTEMPT_AFTER_SEND: Omit<Mutant, 'size'> = {
  name: 'attempt row after send',
  breaks: 'journal line and attempt row are on the disk before a socket is opened',
  patches: [
    {
      file: 'electron/sync/attempts/attempt.ts',
      find: 'const claimed = attemptStorage(',
      replace:
        'const early = context.attempts.findAttempt(attemptId); const sent = early && (await writeOnce(context, early)); const claimed = attemptStorage(',
    },
    {
      file: 'electron/sync/attempts/attempt.ts',
      find: 'const reply = await writeOnce(context, attempt);',
      replace: 'const reply = sent ?? (await writeOnce(context, attempt));',
    },
  ],
};

export const BLIND_RETRY: Omit<Mutant, 'size'> = {
  name: 'blind retry',
  breaks: 'what was in flight when the program died is never sent again by itself',
  patches: [
    {
      file: 'electron/sync/attempts/recover-at-start.ts',
      find: "context.attempts.moveAttempt(attempt.attemptId, ['sending', 'prepared'], 'unknown', { endedAt: at, error });",
      replace:
        "context.attempts.moveAttempt(attempt.attemptId, ['sending', 'prepared'], 'not_sent', { endedAt: at, error }); takeStep(context, attempt.documentId, 'queued', { at });",
    },
    {
      file: 'electron/sync/attempts/recover-at-start.ts',
      find: 'if (document !== null) markUnknown(context, document, attempt.prepared.operation, at);',
      replace: 'void document;',
    },
  ],
};

export const SAVED_LATER: Omit<Mutant, 'size'> = {
  name: 'saved later',
  breaks: 'a save is acknowledged only when it is on the disk',
  patches: [
    {
      file: 'electron/store/database.ts',
      find: 'transaction: (work) => driver.transaction(work).immediate(),',
      replace:
        "transaction: (work) => { if (!driver.inTransaction) { driver.exec('BEGIN IMMEDIATE'); setTimeout(() => { if (driver.open && driver.inTransaction) driver.exec('COMMIT'); }, 200); } return work(); },",
    },
  ],
};
