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

export const SENT_AGAIN_AT_START: Omit<Mutant, 'size'> = {
  name: 'sent again at start',
  breaks: 'what was in flight when the program died is never sent again by itself',
  patches: [
    {
      file: 'electron/sync/attempts/recover-at-start.ts',
      find: "context.attempts.moveAttempt(attempt.attemptId, ['sending', 'prepared'], 'unknown', { endedAt: at, error });",
      replace:
        "context.attempts.moveAttempt(attempt.attemptId, ['sending', 'prepared'], 'not_sent', { endedAt: at, error });",
    },
    {
      file: 'electron/sync/attempts/recover-at-start.ts',
      find: 'subjectOf(attempt).loseTrack(context, attempt, at);',
      replace: "subjectOf(attempt).record(context, attempt, { kind: 'not_sent', error, hold: 'run' }, at);",
    },
  ],
};

/** The oldest mistake there is. */
export const BLIND_RETRY: Omit<Mutant, 'size'> = {
  name: 'blind retry',
  breaks: 'a write whose answer was lost is never sent once more',
  patches: [
    {
      file: 'electron/ifirma/single-write.ts',
      find: 'const outcome = sent.value;',
      replace: `const again = sent.value.kind === 'broken' ? await call({ operation, path, body: sentBody, use: 'normal', deadlineMs }) : sent;
    const outcome = again.ok ? again.value : sent.value;`,
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

export const TOUCHED_DROPPED: Omit<Mutant, 'size'> = {
  name: 'touched dropped',
  breaks: 'a start leaves no trace of a new draft only if nobody typed into it',
  patches: [
    {
      file: 'electron/store/repositories/document.repository.ts',
      find: `database.run(\`DELETE FROM documents WHERE is_touched = 0 AND state = 'draft'\`, {});`,
      replace: `database.run(\`DELETE FROM documents WHERE state = 'draft'\`, {});`,
    },
  ],
};

export const COMMITS_UNSYNCED: Omit<Mutant, 'size'> = {
  name: 'commits unsynced',
  breaks: 'what was committed is on the disk when it is acknowledged',
  patches: [
    {
      file: 'electron/store/database.ts',
      find: "'wal'],\n    ['synchronous', 'PRAGMA synchronous = FULL', 2],",
      replace: "'wal'],\n    ['synchronous', 'PRAGMA synchronous = NORMAL', 1],",
    },
  ],
};

export const LINE_UNSYNCED: Omit<Mutant, 'size'> = {
  name: 'line unsynced',
  breaks: 'the line of the send journal is on the disk before a socket is opened',
  patches: [
    {
      file: 'electron/store/send-journal.ts',
      find: 'writeWhole(file, Buffer.from(`${line}\\n`));\n        fsyncSync(file);',
      replace: 'writeWhole(file, Buffer.from(`${line}\\n`));',
    },
  ],
};

export const LINES_DO_NOT_MATTER: Omit<Mutant, 'size'> = {
  name: 'lines do not matter',
  breaks: 'contractor and days are enough to be ours',
  patches: [
    {
      file: 'electron/sync/reconciliation/agree-with-invoice.ts',
      find: 'findFirstDifference(invoice.lines, found.lines) === null',
      replace: 'findFirstDifference.length > 0',
    },
  ],
};

export const NO_COMPANY_LOCK: Omit<Mutant, 'size'> = {
  name: 'no company lock',
  breaks: 'a company that a living program has open is refused to another',
  patches: [
    {
      file: 'electron/store/opening/company-lock.ts',
      find: "const lock = holdExclusiveLock(join(folder, 'kwit.lock'));",
      replace: "const lock = holdExclusiveLock(join(folder, 'kwit.lock')) ?? { release: () => undefined };",
    },
  ],
};
