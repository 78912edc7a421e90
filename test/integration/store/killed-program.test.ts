import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isDatabaseSound } from '../../../electron/store/opening/check-database';
import { createCompanyDatabase } from '../../../electron/store/company-database';
import { openSendJournal } from '../../../electron/store/send-journal';
import { recordingLog } from '../../fakes/recording-log';
import { bundleProgram, programFolder } from '../../fixtures/bundle-program';
import { proveRuns } from '../../fixtures/prove-runs';
import { openDatabase } from './temp-company';

const CYCLES = proveRuns(20);
// Each cycle starts a process.
const TIMEOUT_MS = 30_000 + CYCLES * 3000;
const folder = programFolder('store');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the saving program and kills it right after its `lineCount`-th acknowledgement. */
async function runUntilKilled(program: string, args: readonly string[], lineCount: number) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (output.split('\n').length > lineCount) child.kill('SIGKILL');
  });
  await once(child, 'close');
  expect([child.exitCode, child.signalCode]).toEqual([null, 'SIGKILL']);
  return output.split('\n').slice(0, -1);
}

describe('a program that is killed while it saves', () => {
  it(
    'loses nothing that it acknowledged, leaves no half transaction, and never blocks the next start',
    async () => {
      const program = await bundleProgram(join(import.meta.dirname, 'saving-program.ts'), folder);
      const databasePath = join(folder, 'kwit.sqlite');
      const journalPath = join(dirname(databasePath), 'send-journal.jsonl');
      expect(createCompanyDatabase(databasePath).ok).toBe(true);
      const acknowledged: string[] = [];

      for (let cycle = 0; cycle < CYCLES; cycle += 1) {
        // 1 to 23 turns: the kill falls into another moment of a turn each time.
        const lineCount = 1 + ((cycle * 7) % 23);
        const args = [databasePath, journalPath, `c${String(cycle)}`];
        acknowledged.push(...(await runUntilKilled(program, args, lineCount)));
      }

      expect(existsSync(join(folder, 'kwit.lock'))).toBe(true);
      const { documents, close } = openDatabase(databasePath);
      const queued = documents.inStates(['queued']);
      const present = new Set(queued.map((document) => document.documentId));
      expect(acknowledged.filter((id) => !present.has(id))).toEqual([]);
      expect(documents.countInStates(['draft'])).toBe(0);
      expect(queued.filter(({ documentId }) => documents.events(documentId).length !== 1)).toEqual([]);

      const journal = openSendJournal(journalPath, recordingLog());
      if (!journal.ok) throw new Error(journal.error.code);
      const { entries, isIntact } = journal.value.readAll();
      journal.value.close();
      const journalled = new Set(entries.flatMap((entry) => entry.documentId ?? []));
      expect(isIntact).toBe(true);
      expect(acknowledged.filter((id) => !journalled.has(id))).toEqual([]);
      expect([...journalled].filter((id) => !present.has(id))).toEqual([]);

      close();
      expect(isDatabaseSound(databasePath)).toBe(true);
    },
    TIMEOUT_MS,
  );
});
