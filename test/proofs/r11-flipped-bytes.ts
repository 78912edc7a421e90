import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeededChoice } from '../../electron/practice/seeded-choice';
import { backupTasks } from '../../electron/store/backup/backup-tasks';
import { isDatabaseSound } from '../../electron/store/opening/check-database';
import { openCompanyDatabase } from '../../electron/store/company-database';
import { sealDatabase } from '../../electron/store/opening/seal';
import { aBackupOrder } from '../builders/a-backup-order';
import { NOON } from '../builders/a-stored-document';
import { fixedClock } from '../fakes/fixed-clock';
import { recordingLog } from '../fakes/recording-log';
import { playRounds, type Round } from './frame/play-rounds';
import type { Proof } from './frame/proof';
import { aFullCompany, readOut, resetDatabase } from './rigs/full-company';

const NO_SEAL = {
  name: 'no seal',
  breaks: 'a database at rest is compared with the hash of what was closed',
  patches: [
    {
      file: 'electron/store/opening/seal.ts',
      find: 'if (isUntouched && seal.sha256 !== sha256) return false;',
      replace: 'void isUntouched; void sha256;',
    },
  ],
};

/**
 * One bit of a company's database or of a backup is flipped. Kwit must notice (refuse to open, find damage by its
 * check, put a row aside) or show exactly what it showed before.
 */
export const r11: Proof = {
  id: 'R11',
  name: 'flipped bits in database and backup are noticed or harmless',
  sizes: { test: 60, submission: 1000 },
  subject: 'modules',
  run: async (run) => {
    const company = await aFullCompany();
    try {
      const folder = company.copy();
      const databasePath = join(folder, 'kwit.sqlite');
      const backupPath = join(folder, 'proof.kwitbackup');
      makeBackup(databasePath, backupPath);
      const backup = readFileSync(backupPath);
      const whole = readFileSync(databasePath);
      const before = show(databasePath);
      resetDatabase(company, folder);
      utimesSync(databasePath, SEALED_AT, SEALED_AT);
      sealDatabase(databasePath);
      const seal = readFileSync(`${databasePath}.seal`);
      return await playRounds('R11', run, (choice, round) => {
        if (round % 2 === 1) return Promise.resolve(flipBackup(choice, folder, backup));
        resetDatabase(company, folder);
        writeFileSync(`${databasePath}.seal`, seal);
        return Promise.resolve(flipDatabase(choice, databasePath, whole, before));
      });
    } finally {
      company.dispose();
    }
  },
  mutants: [
    { ...NO_SEAL, size: 600 },
    {
      name: 'no seal and no hash of contents',
      breaks: 'the content of a document is compared with its hash when it is read',
      size: 120,
      patches: [
        ...NO_SEAL.patches,
        {
          file: 'electron/store/repositories/document-row.ts',
          find: 'sha256Of(row.content_json) === row.content_sha256',
          replace: 'row.content_sha256.length > 0',
        },
      ],
    },
  ],
};

function makeBackup(databasePath: string, backupPath: string): void {
  const made = backupTasks.make(aBackupOrder({ databasePath, backupPath }));
  if (!made.ok) throw new Error(made.error.code);
}

function flip(choice: SeededChoice, bytes: Buffer): { readonly flipped: Buffer; readonly where: string } {
  const at = choice.number(0, bytes.length - 1);
  const bit = choice.number(0, 7);
  const flipped = Buffer.from(bytes);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
  return { flipped, where: `byte ${String(at)}, bit ${String(bit)}` };
}

function flipBackup(choice: SeededChoice, folder: string, backup: Buffer): Round {
  const { flipped, where } = flip(choice, backup);
  const backupPath = join(folder, 'flipped.kwitbackup');
  writeFileSync(backupPath, flipped);
  const checked = backupTasks.check({
    backupPath,
    passphrase: null,
    scratchPath: join(folder, 'trial.sqlite'),
  });
  return judge(!checked.ok, { file: 'backup', where, checked });
}

function flipDatabase(choice: SeededChoice, databasePath: string, whole: Buffer, before: string): Round {
  const { flipped, where } = flip(choice, whole);
  writeFileSync(databasePath, flipped);
  // A failing disk moves no time of a file.
  utimesSync(databasePath, SEALED_AT, SEALED_AT);
  const shown = show(databasePath);
  return judge(shown === DAMAGE_NOTICED || shown === before, { file: 'database', where, shown });
}

const DAMAGE_NOTICED = 'noticed';
const SEALED_AT = new Date(NOON);

/** What the user sees, or that Kwit says there is damage. */
function show(databasePath: string): string {
  const opened = openCompanyDatabase(databasePath, {
    log: recordingLog(),
    clock: fixedClock(),
    isSealed: true,
  });
  if (!opened.ok) return DAMAGE_NOTICED;
  const database = opened.value;
  try {
    if (!isDatabaseSound(databasePath)) return DAMAGE_NOTICED;
    const shown = readOut(database);
    return database.quarantined() > 0 || database.health().kind === 'read_only' ? DAMAGE_NOTICED : shown;
  } catch {
    // The page is told of a failure: it is no silence.
    return DAMAGE_NOTICED;
  } finally {
    database.close();
  }
}

function judge(isFine: boolean, history: unknown): Round {
  return { lost: 0, doubled: 0, misbound: 0, unexplained: isFine ? 0 : 1, history };
}
