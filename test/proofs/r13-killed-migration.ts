import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDatabaseSound } from '../../electron/store/opening/check-database';
import { openCompanyDatabase } from '../../electron/store/company-database';
import { SCHEMA_VERSION } from '../../electron/store/opening/migrate';
import { fixedClock } from '../fakes/fixed-clock';
import { recordingLog } from '../fakes/recording-log';
import { bundleProgram, programFolder } from '../fixtures/bundle-program';
import { addFigures, playRounds, type Round } from './frame/play-rounds';
import type { Figures, Proof, ProofRun } from './frame/proof';
import { patchSources } from './frame/source-patch';
import { aFullCompany } from './rigs/full-company';
import { type Content, makeOldDatabase, readLike } from './rigs/old-database';
import { DISK_CALLS, type DiskCall, killAt, readCalls } from './rigs/strace';

/**
 * A database of every earlier schema, with a company in it, is opened by a program that dies at a random write, sync,
 * link or rename of the upgrade; the next start must find everything and finish. `size` is the kills of each schema.
 */
export const r13: Proof = {
  id: 'R13',
  name: 'every earlier schema upgrades, killed in the middle of each',
  sizes: { test: 3, submission: 20 },
  subject: 'program',
  run: playVersions,
  mutants: [
    {
      name: 'upgrade in place',
      breaks: 'an upgrade works on a copy, each step in one transaction',
      size: 12,
      patches: [
        {
          file: 'electron/store/opening/migrate-on-copy.ts',
          find: 'use(openForWriting(path), (connection) => {',
          replace: 'use(openForWriting(path), steps); use(openForWriting(path), (connection) => {',
        },
        {
          file: 'electron/store/opening/migrate.ts',
          find: 'connection.transaction(() => {',
          replace: '[migration].forEach(() => {',
        },
      ],
    },
  ],
};

type Stage = {
  readonly program: string;
  readonly root: string;
  readonly old: string;
  readonly content: Content;
};

async function playVersions(run: ProofRun): Promise<Figures> {
  const folder = programFolder('proof');
  const root = mkdtempSync(join(tmpdir(), 'kwit-upgrade-'));
  const company = await aFullCompany();
  let sum: Figures = { runs: 0, lost: 0, doubled: 0, misbound: 0, unexplained: 0 };
  try {
    const { plugin } = patchSources(run.mutant?.patches ?? []);
    const program = await bundleProgram(join(import.meta.dirname, 'rigs/opening-program.ts'), folder, [
      plugin,
    ]);
    for (let version = 1; version < SCHEMA_VERSION; version += 1) {
      const old = join(root, `v${String(version)}.sqlite`);
      const content = makeOldDatabase(old, version, join(company.folder, 'kwit.sqlite'));
      const stage = { program, root, old, content };
      const calls = await callsOf(stage);
      const figures = await playRounds('R13', run, (choice) =>
        upgradeKilled(stage, calls[choice.number(1, calls.length) - 1], version),
      );
      sum = addFigures(sum, figures);
    }
    return sum;
  } finally {
    company.dispose();
    for (const path of [folder, root]) rmSync(path, { recursive: true, force: true });
  }
}

function freshCopy({ root, old }: Stage): string {
  const folder = join(root, 'company');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const path = join(folder, 'kwit.sqlite');
  copyFileSync(old, path);
  return path;
}

/** Every file that an upgrade touches. */
const FILES = ['', '-wal', '-journal', '.migrating', '.migrating-wal', '.migrating-journal'];

async function open({ program }: Stage, path: string, args: readonly string[]): Promise<boolean> {
  const files = FILES.flatMap((suffix) => ['-P', `${path}${suffix}`]);
  const tracing = ['-f', '-qq', '-e', `trace=${DISK_CALLS}`, ...files, ...args];
  const child = spawn('strace', [...tracing, process.execPath, program, path], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await once(child, 'close');
  return output === 'opened';
}

async function callsOf(stage: Stage): Promise<readonly DiskCall[]> {
  const output = join(stage.root, 'calls');
  if (!(await open(stage, freshCopy(stage), ['-o', output]))) throw new Error('the upgrade fails by itself');
  return readCalls(readFileSync(output, 'utf8'));
}

async function upgradeKilled(stage: Stage, call: DiskCall | undefined, version: number): Promise<Round> {
  if (call === undefined) throw new Error('the upgrade writes nothing');
  const path = freshCopy(stage);
  const isThrough = await open(stage, path, ['-o', '/dev/null', ...killAt(call)]);
  const opened = openCompanyDatabase(path, { log: recordingLog(), clock: fixedClock() });
  if (opened.ok) opened.value.close();
  const isWhole =
    opened.ok &&
    isDatabaseSound(path) &&
    JSON.stringify(readLike(path, stage.content)) === JSON.stringify(stage.content);
  return {
    lost: isWhole ? 0 : 1,
    doubled: 0,
    misbound: 0,
    // A kill that misses proves nothing.
    unexplained: isThrough ? 1 : 0,
    history: { version, call, isThrough, opened: opened.ok ? 'opened' : opened.error },
  };
}
