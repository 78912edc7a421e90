import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { ScriptedAccountingApi } from '../../fakes/scripted-accounting-api';
import { expectOk, MINUTE_MS, queueExpense, queueInvoice, stateOf, synchronise, type Rig } from './sync-rig';
import { it } from './sync-test';

const journalOf = ({ folder }: Rig<ScriptedAccountingApi>) => join(folder, 'send-journal.jsonl');

/** Two invoices accepted, one expense of unknown outcome; then the program is closed. */
async function sendThree(rig: Rig<ScriptedAccountingApi>): Promise<readonly string[]> {
  const session = rig.start();
  const ids = [queueInvoice(session), queueInvoice(session, { notes: 'druga' }), queueExpense(session)];
  rig.api.script.push({ does: 'book' }, { does: 'book' }, { does: 'book_and_lose_answer' });
  await synchronise(session);
  session.close();
  return ids;
}

describe('a send journal that knows less than the database', () => {
  it('is completed at the start when it is gone, and that is said', async ({ rig }) => {
    const ids = await sendThree(rig);
    rmSync(journalOf(rig));

    const session = rig.start();

    const { entries, isIntact } = session.journal.readAll();
    expect(isIntact).toBe(true);
    expect(entries.map(({ documentId, event }) => [documentId, event])).toEqual([
      [ids[0], 'accepted'],
      [ids[1], 'accepted'],
      [ids[2], 'unknown'],
    ]);
    expect(entries[0]?.ifirmaId).toBe('1001');
    expect(session.engine.addedToJournal).toBe(3);
    expect(session.log.lines).toContainEqual({
      event: 'store.failed',
      fields: { what: 'journal_incomplete', attemptCount: 3 },
    });
    session.close();
    expect(rig.start().engine.addedToJournal).toBe(0);
  });

  it('gets only what it lacks when its end was cut off', async ({ rig }) => {
    await sendThree(rig);
    const lines = readFileSync(journalOf(rig), 'utf8').split('\n');
    writeFileSync(journalOf(rig), `${lines.slice(0, 3).join('\n')}\n`);

    const session = rig.start();

    // The second one is known by its first line: only its end was missing.
    expect(session.engine.addedToJournal).toBe(1);
    expect(session.journal.readAll().entries.map(({ event }) => event)).toEqual([
      'sending',
      'accepted',
      'sending',
      'accepted',
      'unknown',
    ]);
  });

  it('keeps from going twice what a database of an earlier day does not know', async ({ rig }) => {
    const first = rig.start();
    const documentId = queueInvoice(first);
    const copy = rig.copyDatabase(first);
    const second = rig.start();
    await synchronise(second);
    second.close();
    rmSync(journalOf(rig));
    rig.start().close();
    rig.restoreDatabase(copy);

    const session = rig.start();

    expect(stateOf(session, documentId)).toBe('unknown');
    rig.clock.advanceMs(11 * MINUTE_MS);
    expectOk(await session.engine.prepare());
    expect(rig.api.ledger).toHaveLength(1);
  });

  it('is sound when it is empty and nothing went out yet', ({ rig }) => {
    const session = rig.start();
    queueInvoice(session);
    session.close();
    const restarted = rig.start();
    expect(restarted.engine.addedToJournal).toBe(0);
    expect(restarted.journal.readAll()).toEqual({ entries: [], isIntact: true });
  });
});
