import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDatabaseSound } from '../../../electron/store/opening/check-database';
import { createCompanyDatabase, openCompanyDatabase } from '../../../electron/store/company-database';
import { openSendJournal } from '../../../electron/store/send-journal';
import { fixedClock } from '../../fakes/fixed-clock';
import { recordingLog } from '../../fakes/recording-log';
import type { Scenario } from './scenario';

/** Calls of a program that saves again and again, from the `from`-th on, and what the disk answers. */
const TROUBLES = [
  { calls: 'fsync,fdatasync', error: 'EIO', from: 9, to: 40, on: 'a sync fails once', goesOn: false },
  { calls: 'fsync,fdatasync', error: 'EIO', from: 9, to: 40, on: 'every sync fails', goesOn: true },
  { calls: 'pwrite64', error: 'ENOSPC', from: 20, to: 80, on: 'the disk is full', goesOn: true },
  { calls: 'pwrite64', error: 'EIO', from: 20, to: 80, on: 'a write fails once', goesOn: false },
  { calls: 'write', error: 'ENOSPC', from: 2, to: 12, on: 'the disk is full for the journal', goesOn: true },
] as const;

/** A program that saves until its disk refuses: what it acknowledged is there, and it did not go on. */
export function refusingDisk(program: string): readonly Scenario[] {
  return TROUBLES.map(({ calls, error, from, to, on, goesOn }) => ({
    name: `disk: ${on} (${error} on ${calls})`,
    play: async (choice) => {
      const folder = mkdtempSync(join(tmpdir(), 'kwit-disk-'));
      try {
        const when = `${String(choice.number(from, to))}${goesOn ? '+' : ''}`;
        const databasePath = join(folder, 'kwit.sqlite');
        if (!createCompanyDatabase(databasePath).ok) return 'no database';
        const inject = `inject=${calls}:error=${error}:when=${when}`;
        const acknowledged = await saveUntilRefused(program, folder, ['-e', `trace=${calls}`, '-e', inject]);
        return check(folder, databasePath, acknowledged);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  }));
}

async function saveUntilRefused(program: string, folder: string, args: readonly string[]) {
  const paths = ['kwit.sqlite', 'kwit.sqlite-wal', 'send-journal.jsonl'].map((name) => join(folder, name));
  const files = paths.flatMap((path) => ['-P', path]);
  const [databasePath = '', , journalPath = ''] = paths;
  const child = spawn(
    'strace',
    [
      '-f',
      '--seccomp-bpf',
      '-qq',
      '-o',
      '/dev/null',
      ...files,
      ...args,
      process.execPath,
      program,
      databasePath,
      journalPath,
      'd',
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await once(child, 'close');
  return { ids: output.split('\n').filter((id) => id !== ''), hasEnded: child.exitCode !== 0 };
}

function check(
  folder: string,
  databasePath: string,
  { ids, hasEnded }: { readonly ids: readonly string[]; readonly hasEnded: boolean },
): string | null {
  if (!hasEnded) return 'it went on without a word';
  const opened = openCompanyDatabase(databasePath, { log: recordingLog(), clock: fixedClock() });
  if (!opened.ok) return opened.error.code;
  const present = new Set(opened.value.documents.inStates(['queued']).map(({ documentId }) => documentId));
  const halves = opened.value.documents.countInStates(['draft']);
  opened.value.close();
  const lost = ids.filter((id) => !present.has(id));
  if (lost.length > 0) return `lost ${lost.join(', ')}`;
  if (halves > 0) return 'left half a transaction';
  const journal = openSendJournal(join(folder, 'send-journal.jsonl'), recordingLog());
  if (!journal.ok) return journal.error.code;
  const { isIntact } = journal.value.readAll();
  journal.value.close();
  if (!isIntact) return 'the journal is broken';
  return isDatabaseSound(databasePath) ? null : 'the database is damaged';
}
