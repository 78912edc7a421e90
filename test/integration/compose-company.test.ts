import { readFileSync, writeFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { composeCompany } from '../../electron/compose-company';
import { createDraft } from '../../electron/documents/create-draft';
import { enqueueDocument } from '../../electron/documents/enqueue-document';
import { saveForm } from '../../electron/documents/save-form';
import type { ProgramParts } from '../../electron/program-parts';
import { createCompanyFolders } from '../../electron/store/company-folder';
import { createFileWriter } from '../../electron/store/file-writer';
import { randomIds } from '../../electron/system/random-ids';
import { systemClock } from '../../electron/system/system-clock';
import type { CompanyEntry } from '../../shared/ipc/contracts/app.contract';
import { err, ok } from '../../shared/result';
import { aCompanyProfile } from '../builders/a-company-profile';
import { anExpenseForm } from '../builders/an-expense-form';
import { recordingLog } from '../fakes/recording-log';
import { recordingNotices } from '../fakes/recording-notices';
import { scriptedSecretStore } from '../fakes/scripted-secret-store';
import { tempFolder } from './store/temp-company';
import { confirmAll, expectOk } from './sync/sync-rig';

const ENTRY: CompanyEntry = { companyId: 'A'.repeat(22), kind: 'demo', name: 'Demo' };
const NEVER = () => Promise.resolve(null);
const NO = () => Promise.resolve(false);
const NOTHING = () => Promise.resolve();

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
    ...{ clock: systemClock, ids, fileWriter, folders, place },
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
    maintenance: { run: () => Promise.resolve(err({ code: 'cancelled' })) },
    keychainService: 'test',
    versions: { version: '0', electron: '0', chrome: '0', node: '0', platform: 'linux', dataVersion: 1 },
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
