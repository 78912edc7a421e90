import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  planRestore,
  type PlanRestoreDeps,
  type Reopening,
  restoreCompany,
} from '../../../electron/backups/restore-company';
import { createCompanySession } from '../../../electron/companies/company-session';
import type { Maintenance } from '../../../electron/ports/maintenance';
import { backupTasks } from '../../../electron/store/backup/backup-tasks';
import { readSoundSummary } from '../../../electron/store/backup/check-backup';
import { createCompanyFolders } from '../../../electron/store/company-folder';
import { createFileWriter } from '../../../electron/store/file-writer';
import { holdsDatabase } from '../../../electron/store/opening/holds-database';
import { err, ok } from '../../../shared/result';
import { aBackupOrder } from '../../builders/a-backup-order';
import { anInvoiceToStore } from '../../builders/a-stored-document';
import { fixedClock } from '../../fakes/fixed-clock';
import { recordingLog } from '../../fakes/recording-log';
import { sequenceIds } from '../../fakes/sequence-ids';
import { openDatabase, tempFolder } from '../store/temp-company';
import { aCompanyInUse } from './a-company-in-use';

const COMPANY = 'c'.repeat(22);
const OTHER = 'o'.repeat(22);
const PICKED = { backupId: 'picked', passphrase: null };
const TODAYS = 'work-of-three-days';

/** A company that was backed up and worked on since, in a folder whose `company.json` was not written yet. */
function aCompanyBackedUp() {
  const root = join(tempFolder(), 'companies');
  mkdirSync(root);
  const fileWriter = createFileWriter(sequenceIds('w'));
  const folders = createCompanyFolders({
    ...{ root, fileWriter, log: recordingLog() },
    place: { refusalOf: () => null },
  });
  folders.prepare(COMPANY);
  const { folder, database } = folders.paths(COMPANY);
  copyFileSync(aCompanyInUse(), database);
  const order = aBackupOrder({
    databasePath: database,
    backupPath: join(tempFolder(), 'Kwit 2026-11-23.kwitbackup'),
  });
  const made = backupTasks.make({ ...order, company: { ...order.company, companyId: COMPANY } });
  if (!made.ok) throw new Error(made.error.code);
  const now = openDatabase(database);
  now.documents.insert(anInvoiceToStore(TODAYS));
  now.close();
  return { folders, folder, database, backupPath: order.backupPath };
}
type BackedUp = ReturnType<typeof aCompanyBackedUp>;

/** The maintenance process, in this one; a restore goes on for as long as `whileRestoring` takes. */
function maintenanceOf(whileRestoring: () => Promise<void>): Maintenance {
  const tasks = {
    'backup.check': backupTasks.check,
    'backup.preview': backupTasks.preview,
    'backup.restore': backupTasks.restore,
  };
  const run = async (task: keyof typeof tasks, input: never) => {
    if (task === 'backup.restore') await whileRestoring();
    return tasks[task](input);
  };
  // Only the three tasks of a restore are asked for here.
  return { run } as unknown as Maintenance;
}

function restoreParts({ folders, backupPath }: BackedUp, whileRestoring = () => Promise.resolve()) {
  const restoring: PlanRestoreDeps = {
    picked: { keep: () => err({ code: 'not_found' }), pathOf: () => ok(backupPath) },
    maintenance: maintenanceOf(whileRestoring),
    clock: fixedClock(),
    scratchPath: () => join(tempFolder(), 'on-trial.sqlite'),
    companies: folders.list,
    holdsData: (companyId) => holdsDatabase(folders.paths(companyId).database),
    pathsOf: folders.paths,
    prepareFolder: folders.prepare,
    saveEntry: folders.save,
    backUpFirst: () => Promise.resolve(ok()),
  };
  return restoring;
}
const closed: Reopening = { close: () => ok(), open: () => ok() };

function keptAside(folder: string): string {
  const name = readdirSync(folder).find((file) => /\.replaced-[^.]*$/u.test(file));
  if (name === undefined) throw new Error('nothing was kept');
  return join(folder, name);
}

describe('a restore over a company that cannot be listed', () => {
  it.each([
    ['damaged', '\0\0\0\0\0\0'],
    ['newer', JSON.stringify({ version: 2, companyId: COMPANY, kind: 'real', name: 'X', owner: 'Y' })],
    ['of another folder', JSON.stringify({ version: 1, companyId: OTHER, kind: 'real', name: 'X' })],
    ['missing', null],
  ])('keeps today’s database where company.json is %s', async (_why, text) => {
    const backedUp = aCompanyBackedUp();
    const { folders, folder, database } = backedUp;
    if (text !== null) writeFileSync(join(folder, 'company.json'), text);
    expect(folders.list()).toEqual([]);

    expect(await planRestore(restoreParts(backedUp), PICKED)).toMatchObject({
      ok: true,
      value: { replacesCompany: true, unsentCount: 1, isTodayReadable: true },
    });
    expect(await restoreCompany({ ...restoreParts(backedUp), ...closed }, PICKED)).toEqual(
      ok({ companyId: COMPANY }),
    );
    expect(folders.list()).toMatchObject([{ companyId: COMPANY }]);
    const restored = openDatabase(database);
    expect(restored.documents.find(TODAYS)).toBeNull();
    restored.close();
    const aside = openDatabase(keptAside(folder));
    expect(aside.documents.find(TODAYS)?.state).toBe('draft');
  });

  it.each(['beside its database', 'alone'])('takes no log that was left %s for its own', async (where) => {
    const backedUp = aCompanyBackedUp();
    const { folder, database } = backedUp;
    // Killed in the middle of work: the log was never folded in.
    const elsewhere = aCompanyInUse();
    const killed = openDatabase(elsewhere);
    for (let count = 0; count < 300; count += 1)
      killed.documents.insert(anInvoiceToStore(`later-${String(count)}`));
    copyFileSync(elsewhere, database);
    copyFileSync(`${elsewhere}-wal`, `${database}-wal`);
    killed.close();
    if (where === 'alone') rmSync(database);

    const plan = await planRestore(restoreParts(backedUp), PICKED);
    expect(plan).toMatchObject({ value: { replacesCompany: true, isTodayReadable: where !== 'alone' } });
    const done = await restoreCompany({ ...restoreParts(backedUp), ...closed }, PICKED);
    expect(done.ok).toBe(true);
    expect(existsSync(`${database}-wal`)).toBe(false);
    expect(readSoundSummary(database)?.documentCount).toBe(6);
    expect(readdirSync(folder).some((name) => name.includes('.replaced-'))).toBe(true);
  });
});

describe('while a restore goes on', () => {
  async function restoringInTheMiddle() {
    const backedUp = aCompanyBackedUp();
    const { folders } = backedUp;
    await folders.save({ companyId: COMPANY, kind: 'real', name: 'Anna Nowak' });
    const opened: string[] = [];
    const session = createCompanySession((companyId) => {
      opened.push(companyId);
      if (companyId === OTHER) return ok({ companyId, isSending: () => false, dispose: () => undefined });
      const database = openDatabase(folders.paths(companyId).database);
      return ok({ companyId, isSending: () => false, dispose: database.close });
    });
    session.switchTo(COMPANY);
    const isInTheMiddle = Promise.withResolvers<undefined>();
    const mayGoOn = Promise.withResolvers<undefined>();
    const whileRestoring = async () => {
      isInTheMiddle.resolve(undefined);
      await mayGoOn.promise;
    };
    const done = session.alone((desk) =>
      restoreCompany(
        { ...restoreParts(backedUp, whileRestoring), close: desk.release, open: desk.switchTo },
        PICKED,
      ),
    );
    await isInTheMiddle.promise;
    const finish = () => {
      mayGoOn.resolve(undefined);
      return done;
    };
    return { session, opened, finish };
  }

  it.each([
    ['the company itself', COMPANY],
    ['another one', OTHER],
  ])('%s is not opened, and the restored one is open in the end', async (_which, companyId) => {
    const { session, opened, finish } = await restoringInTheMiddle();
    expect(session.current()).toBeNull();
    expect(session.switchTo(companyId)).toEqual(err({ code: 'company_change_in_progress' }));
    expect(session.refusal()).toBeNull();
    expect(await finish()).toEqual(ok({ companyId: COMPANY }));
    expect(session.current()?.companyId).toBe(COMPANY);
    expect(opened).toEqual([COMPANY, COMPANY]);
    session.close();
  });

  it('no second one begins, nothing is removed and nothing made', async () => {
    const { session, finish } = await restoringInTheMiddle();
    let began = false;
    const second = await session.alone(async () => {
      began = true;
      return ok();
    });
    expect(second).toEqual(err({ code: 'company_change_in_progress' }));
    expect(began).toBe(false);
    await finish();
    expect(await session.alone(async () => ok('free again'))).toEqual(ok('free again'));
    session.close();
  });
});
