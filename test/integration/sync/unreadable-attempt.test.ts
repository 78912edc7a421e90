import { rmSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect } from 'vitest';
import type { ScriptedAccountingApi } from '../../fakes/scripted-accounting-api';
import { expectOk, MINUTE_MS, queueExpense, queueInvoice, stateOf, synchronise, type Rig } from './sync-rig';
import { it } from './sync-test';

/** Somebody else's hand, or another version, changed what is stored while the program was closed. */
function change({ folder }: Rig<ScriptedAccountingApi>, sql: string): void {
  const database = new BetterSqlite3(join(folder, 'kwit.sqlite'));
  database.exec(sql);
  database.close();
}

function countAttempts({ folder }: Rig<ScriptedAccountingApi>): unknown {
  const database = new BetterSqlite3(join(folder, 'kwit.sqlite'), { readonly: true });
  const count = database.prepare('SELECT count(*) FROM attempts').pluck().get();
  database.close();
  return count;
}

/** An invoice whose answer was lost, and the program closed. */
async function loseAnInvoice(rig: Rig<ScriptedAccountingApi>): Promise<string> {
  const session = rig.start();
  const documentId = queueInvoice(session);
  rig.api.script.push({ does: 'book_and_lose_answer' });
  await synchronise(session);
  expect(stateOf(session, documentId)).toBe('unknown');
  session.close();
  return documentId;
}

describe('an attempt whose error only another version knows', () => {
  it('is read without it: the document has its card and is settled as any other', async ({ rig }) => {
    const documentId = await loseAnInvoice(rig);
    change(
      rig,
      `UPDATE attempts SET error_json = '{"code":"of_another_version"}';
       UPDATE documents SET last_error_json = '{"code":"of_another_version"}'`,
    );
    const session = rig.start();
    expect(session.engine.overview().unsettled).toMatchObject([
      { documentId, isAttemptReadable: true, error: null },
    ]);
    expect(session.database.quarantined()).toBe(0);
    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(stateOf(session, documentId)).toBe('accepted');
  });
});

describe('an attempt that does not parse', () => {
  const damage = `UPDATE attempts SET body = x'00'`;

  it('keeps nothing from opening, is stored once, and its document has a card', async ({ rig }) => {
    const documentId = await loseAnInvoice(rig);
    change(rig, damage);
    const session = rig.start();
    expect(session.engine.overview().unsettled).toMatchObject([
      {
        documentId,
        state: 'unknown',
        isAttemptReadable: false,
        isDecidable: false,
        canSendAgain: false,
        error: { code: 'connection_lost' },
      },
    ]);
    const answer = { documentId, answer: { is: 'not_there' } } as const;
    expect(session.engine.answer(answer)).toMatchObject({ ok: false });
    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(stateOf(session, documentId)).toBe('unknown');
    session.close();
    expect(countAttempts(rig)).toBe(1);
  });

  it('is dated by Poland’s day where its document has no day of its own', async ({ rig }) => {
    // 23:30 in UTC.
    rig.clock.advanceMs((14 * 60 + 30) * MINUTE_MS);
    await loseAnInvoice(rig);
    change(rig, `${damage}; UPDATE documents SET issued_on = NULL`);
    expect(rig.start().engine.overview().unsettled).toMatchObject([{ issuedOn: '2026-11-24' }]);
  });

  it('counts as a try all the same: its document may go again', async ({ rig }) => {
    const first = rig.start();
    const documentId = queueInvoice(first);
    rig.api.script.push({
      does: 'answer',
      reply: { kind: 'not_attempted', error: { code: 'keychain_unavailable' } },
    });
    await synchronise(first);
    expect(stateOf(first, documentId)).toBe('queued');
    first.close();
    change(rig, damage);
    rig.clock.advanceMs(MINUTE_MS);
    const session = rig.start();
    await synchronise(session);
    expect(stateOf(session, documentId)).toBe('accepted');
    expect(session.deps.attempts.attemptsOfDocument(documentId)).toMatchObject([{ attemptNumber: 2 }]);
  });

  it.for([
    ['an invoice with its line in the journal', 'unknown', queueInvoice, false],
    ['an invoice without a line', 'unknown', queueInvoice, true],
    ['an expense with its line in the journal', 'needs_person', queueExpense, false],
    ['an expense without a line', 'needs_person', queueExpense, true],
  ] as const)(
    '%s, in flight when the program died: never sent again',
    async ([, state, queue, isGone], { rig }) => {
      const first = rig.start();
      const documentId = queue(first);
      await synchronise(first);
      first.close();
      change(
        rig,
        `${damage}, state = 'sending', ended_at = NULL; UPDATE documents SET state = 'sending', accepted_at = NULL`,
      );
      if (isGone) rmSync(join(rig.folder, 'send-journal.jsonl'));

      const session = rig.start();

      expect(stateOf(session, documentId)).toBe(state);
      // Nothing could be written from it, and so nothing is said of the journal at each start.
      expect(session.engine.addedToJournal).toBe(0);
      expect(session.engine.overview().unsettled).toMatchObject([{ documentId, isAttemptReadable: false }]);
      expect(expectOk(await session.engine.prepare()).plan.items).toEqual([]);
      expect(rig.api.ledger).toHaveLength(1);
    },
  );
});
