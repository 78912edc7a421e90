import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { AppError } from '../../shared/app-error';
import { type ComposedCompany, composeCompany } from '../../electron/compose-company';
import { createDraft } from '../../electron/documents/create-draft';
import { enqueueDocument } from '../../electron/documents/enqueue-document';
import { saveForm } from '../../electron/documents/save-form';
import { DEMO_CREDENTIALS } from '../../electron/practice/demo-keys';
import type { Maintenance } from '../../electron/ports/maintenance';
import type { ProgramParts } from '../../electron/program-parts';
import { createCompanyFolders } from '../../electron/store/company-folder';
import { createFileWriter } from '../../electron/store/file-writer';
import { randomIds } from '../../electron/system/random-ids';
import type { CompanyEntry } from '../../shared/ipc/contracts/app.contract';
import type { MaintenanceOutput } from '../../shared/ipc/maintenance-contract';
import { err, ok, type Result } from '../../shared/result';
import { aCompanyProfile } from '../builders/a-company-profile';
import { anExpenseForm } from '../builders/an-expense-form';
import { fixedClock } from '../fakes/fixed-clock';
import { recordingLog } from '../fakes/recording-log';
import { recordingNotices } from '../fakes/recording-notices';
import { scriptedSecretStore } from '../fakes/scripted-secret-store';
import { tempFolder } from './store/temp-company';
import { confirmAll, expectOk } from './sync/sync-rig';

const ENTRY: CompanyEntry = { companyId: 'A'.repeat(22), kind: 'demo', name: 'Demo' };
const NEVER = () => Promise.resolve(null);
const NO = () => Promise.resolve(false);
const NOTHING = () => Promise.resolve();

/** Finds every database sound, and does nothing else. */
const SOUND: Maintenance = {
  run: (task) =>
    Promise.resolve(
      task === 'database.check'
        ? (ok({ isSound: true }) as Result<MaintenanceOutput<typeof task>, AppError>)
        : err({ code: 'cancelled' }),
    ),
};

/** A demo company on the disk that can be opened again and again, with all of the program around it but its window. */
async function aDemoCompany() {
  const log = recordingLog();
  const ids = randomIds;
  const fileWriter = createFileWriter(ids);
  const place = { cloudOf: () => null, refusalOf: () => null };
  const folders = createCompanyFolders({ root: tempFolder(), place, fileWriter, log });
  expectOk(await folders.create(ENTRY));
  const paths = folders.paths(ENTRY.companyId);
  const parts: ProgramParts = {
    ...{ clock: fixedClock(), ids, fileWriter, folders, place },
    log: { ...log, recent: () => [] },
    settings: {
      read: () => ({
        ...{ language: 'pl', theme: 'system', notifications: false, reminders: false },
        ...{ remindedOn: null, lastCompanyId: null },
        window: { x: null, y: null, width: 1200, height: 800, isMaximized: false },
      }),
      update: () => undefined,
    },
    desktop: {
      ...{ chooseSavePath: NEVER, chooseFolder: NEVER, chooseBackupFile: NEVER },
      ...{ openFolder: NO, moveToBin: NO, printPage: NO, writeToIfirma: NOTHING, openExternal: NOTHING },
    },
    clipboard: { readText: () => Promise.resolve(''), clear: NOTHING },
    secretStore: scriptedSecretStore(),
    announce: () => undefined,
    remind: () => undefined,
    maintenance: SOUND,
    keychainService: 'test',
    versions: { kwit: '0', electron: '0', chromium: '0', node: '0', dataVersion: 1, system: 'test' },
    whenPainted: Promise.resolve(),
  };
  const notices = recordingNotices();
  const open = () => {
    const composed = composeCompany(parts, ENTRY, notices);
    if (composed.ok) onTestFinished(composed.value.dispose);
    return composed;
  };
  return { ...paths, log, notices, open };
}

function change(path: string, sql: string): void {
  const database = new BetterSqlite3(path);
  database.exec(sql);
  database.close();
}

function queueExpense({ useCases }: ComposedCompany): string {
  const { documents, company } = useCases;
  company.company.saveProfile(aCompanyProfile(), documents.clock.now());
  company.company.saveLogin(DEMO_CREDENTIALS.login, documents.clock.now());
  const { documentId, revision } = expectOk(createDraft(documents, { kind: 'expense' })).summary;
  const content = { kind: 'expense', form: anExpenseForm() } as const;
  expectOk(saveForm(documents, { documentId, baseRevision: revision, content }));
  expectOk(enqueueDocument(documents, { documentId, allowDuplicate: true }));
  return documentId;
}

const STUCK = `CREATE TRIGGER stuck BEFORE UPDATE ON attempts WHEN NEW.state NOT IN ('sending')
  BEGIN SELECT RAISE(ABORT, 'stuck'); END`;

describe('a company that cannot be opened', () => {
  it('is an error, also when nobody foresaw it, and nothing of it stays open', async () => {
    const company = await aDemoCompany();
    change(
      company.database,
      `INSERT INTO runs (run_id, state, started_at, request_count)
         VALUES ('run', 'running', '2026-11-23T09:00:00.000Z', 0);
       CREATE TRIGGER stuck BEFORE UPDATE ON runs BEGIN SELECT RAISE(ABORT, 'stuck'); END`,
    );
    const refused = { ok: false, error: { code: 'unexpected' } };
    expect(company.open()).toMatchObject(refused);
    // Its lock was given back: this is no `database_locked`.
    expect(company.open()).toMatchObject(refused);
    expect(company.log.lines.map(({ event }) => event)).toContain('unexpected');
    change(company.database, 'DROP TRIGGER stuck');
    await expectOk(company.open()).useCases.whenReady;
  });
});

describe('a database that refuses what became of a send', () => {
  it('halts sending with its cause in the state of the storage, until it is opened anew', async () => {
    const company = await aDemoCompany();
    const first = expectOk(company.open());
    await first.useCases.whenReady;
    const documentId = queueExpense(first);
    const { sync, storage } = first.useCases;
    const prepared = expectOk(await sync.prepare());
    change(company.database, STUCK);
    expectOk(await sync.confirm(confirmAll(prepared.plan)));
    await sync.whenIdle();

    expect(storage()).toMatchObject({ readOnlyBecause: null, sendingHalted: { code: 'unexpected' } });
    expect(company.notices.areas).toContain('storage');
    expect(sync.overview().run).toMatchObject({ state: 'interrupted', items: [{ state: 'sending' }] });

    first.dispose();
    change(company.database, 'DROP TRIGGER stuck');
    const again = expectOk(company.open()).useCases;
    await again.whenReady;
    expect(again.storage().sendingHalted).toBeNull();
    expect(again.sync.overview().unsettled).toMatchObject([{ documentId, state: 'needs_person' }]);
  });
});

describe('a send journal with a break that nobody has looked at', () => {
  it('stops every write, and none once somebody did', async () => {
    const company = await aDemoCompany();
    appendFileSync(company.journal, 'not a line of ours\n');
    const { sync, journal, storage, whenReady } = expectOk(company.open()).useCases;
    await whenReady;
    const broken = { ok: false, error: { code: 'journal_broken' } };
    const write = {
      target: null,
      prepared: { operation: 'contractor.add', path: '/iapi/kontrahenci.json', body: new Uint8Array() },
    } as const;
    const tryAll = async () => [
      await sync.confirm({ planId: 'none', documents: [] }),
      await sync.handOver('none', false),
      await sync.perform(write),
      await sync.goBackToMonth(),
    ];
    expect(await tryAll()).toEqual([broken, broken, broken, broken]);
    await journal.accept('breaks');
    for (const result of await tryAll()) expect(result).not.toEqual(broken);
    expect(storage()).toMatchObject({ sendingHalted: null, journal: { stopsSending: false } });
  });
});

it('a send journal that was incomplete is said in the state of the storage', async () => {
  const company = await aDemoCompany();
  const first = expectOk(company.open());
  await first.useCases.whenReady;
  queueExpense(first);
  expectOk(await first.useCases.sync.confirm(confirmAll(expectOk(await first.useCases.sync.prepare()).plan)));
  await first.useCases.sync.whenIdle();
  expect(first.useCases.storage().addedToJournal).toBe(0);
  first.dispose();
  rmSync(company.journal);
  const { storage, whenReady } = expectOk(company.open()).useCases;
  await whenReady;
  expect(storage()).toMatchObject({
    addedToJournal: 1,
    journal: { stopsSending: false },
  });
});

it('what went out after the backup, and is in no document, is said until the person was told', async () => {
  const company = await aDemoCompany();
  const first = expectOk(company.open());
  await first.useCases.whenReady;
  first.dispose();
  const copy = readFileSync(company.database);
  const second = expectOk(company.open());
  await second.useCases.whenReady;
  queueExpense(second);
  const { plan } = expectOk(await second.useCases.sync.prepare());
  expectOk(await second.useCases.sync.confirm(confirmAll(plan)));
  await second.useCases.sync.whenIdle();
  expect(second.useCases.storage().journal.forgottenCount).toBe(0);
  second.dispose();
  writeFileSync(company.database, copy);

  const third = expectOk(company.open());
  await third.useCases.whenReady;
  expect(third.useCases.storage().journal).toMatchObject({
    forgottenCount: 1,
    forgotten: [{ event: 'accepted', operation: 'expense.createCost' }],
  });
  await third.useCases.journal.accept('forgotten');
  expect(third.useCases.storage().journal.forgottenCount).toBe(0);
  third.dispose();

  const { storage, whenReady } = expectOk(company.open()).useCases;
  await whenReady;
  expect(storage().journal.forgottenCount).toBe(0);
});
