import { setTimeout as delay } from 'node:timers/promises';
import type { ApiKeyName, AppError } from '../shared/app-error';
import { DOCUMENT_STATES, type DocumentState } from '../shared/domain/document';
import type { CompanyEntry } from '../shared/ipc/contracts/app.contract';
import { err, ok, type Result } from '../shared/result';
import type { OpenCompany } from './companies/company-session';
import { createCompanyBackups } from './backups/company-backups';
import { createPreparedFiles } from './exports/prepared-files';
import { createHttpsTransport } from './http/https-transport';
import { createPublicReader } from './http/public-reader';
import { apiTabPath } from './ifirma/api-tab-path';
import { createIfirmaClient } from './ifirma/ifirma-client';
import type { CompanyUseCases } from './ipc/company-use-cases';
import { candidateKey } from './keys/candidate-key';
import { type CompanyKeys, createCompanyKeys } from './keys/company-keys';
import { createMemorySecretStore } from './keys/memory-secret-store';
import type { ProveWith } from './keys/prove-with';
import { createRequestBudget } from './limits/request-budget';
import { createExchangeRates } from './lookups/exchange-rates';
import { createLookupCall } from './lookups/lookup-call';
import { createVatRegister } from './lookups/vat-register';
import type { Clipboard } from './ports/clipboard';
import type { Clock } from './ports/clock';
import type { Desktop } from './ports/desktop';
import type { EventLog } from './ports/event-log';
import type { FileWriter } from './ports/file-writer';
import type { IdGenerator } from './ports/id-generator';
import type { Maintenance } from './ports/maintenance';
import type { Notices } from './ports/notices';
import type { PracticePanel } from './ports/practice-panel';
import type { SecretStore } from './ports/secret-store';
import { createPracticePanel } from './practice/practice-panel';
import { createPracticeStateFile } from './practice/practice-state-file';
import { createPracticeTransport } from './practice/practice-transport';
import { openCompanyDatabase } from './store/company-database';
import { createBackupFolder } from './store/backup/backup-folder';
import type { CompanyFolders } from './store/company-folder';
import { openSendJournal } from './store/send-journal';
import { sweepLeftovers } from './store/sweep-leftovers';
import { toStoreError } from './store/store-failure';
import type { SyncDeps } from './sync/sync-deps';
import { createSyncEngine, type SyncEngine } from './sync/sync-engine';
import { randomContractorIdentifiers } from './system/random-contractor-identifiers';

/** What lives as long as the program and is the same for every company. */
export type ProgramParts = {
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly log: EventLog;
  readonly fileWriter: FileWriter;
  readonly folders: CompanyFolders;
  readonly desktop: Desktop;
  readonly clipboard: Clipboard;
  readonly secretStore: SecretStore;
  readonly maintenance: Maintenance;
  readonly keychainService: string;
  /** Resolves after the first paint: long work starts then. */
  readonly whenPainted: Promise<void>;
};

export type ComposedCompany = OpenCompany & { readonly useCases: CompanyUseCases };

/** Builds the object graph of one open company; only this file and `main.ts` see every adapter. */
export function composeCompany(
  parts: ProgramParts,
  entry: CompanyEntry,
  notices: Notices,
): Result<ComposedCompany, AppError> {
  const { clock, ids, log, fileWriter, folders, desktop, clipboard } = parts;
  const { companyId, kind } = entry;
  const paths = folders.paths(companyId);
  const opened = openCompanyDatabase(paths.database, {
    log,
    clock,
    onReadOnly: () => {
      notices.changed('storage');
    },
  });
  if (!opened.ok) return opened;
  const database = opened.value;
  const { documents, contractors, company, attempts, lookups, procedures, unitOfWork } = database;
  sweepLeftovers(paths.folder, performance.timeOrigin);
  const openedJournal = openSendJournal(paths.journal, log);
  if (!openedJournal.ok) {
    // Otherwise its lock would refuse the next try.
    database.close();
    return openedJournal;
  }
  const journal = openedJournal.value;

  const keys = createCompanyKeys({
    companyId,
    isDemo: kind === 'demo',
    service: parts.keychainService,
    secretStore: parts.secretStore,
    memoryStore: createMemorySecretStore(),
    repository: company,
    clock,
    notices,
    log,
    apiTabPath: apiTabPath(),
    countWaiting: (keyName) => countWaiting(documents, keyName),
  });
  const sleep = (ms: number) => delay(ms);
  const budget = createRequestBudget({ clock, company, sleep });
  const https = createHttpsTransport();
  const practice =
    kind === 'demo'
      ? createPracticeTransport({
          store: createPracticeStateFile(paths.practiceState, fileWriter),
          clock,
          readSeller: () => {
            const { vatStatus, taxForm } = company.profile();
            return { vatPayer: vatStatus === 'payer', taxForm };
          },
        })
      : null;
  const clientParts = {
    ...{ transport: practice ?? https, budget, clock, log, sleep, random: Math.random },
    identifiers: randomContractorIdentifiers,
  };
  const { accounting: api } = createIfirmaClient({ ...clientParts, keys });
  const proveWith: ProveWith = (provider, keyName) =>
    createIfirmaClient({ ...clientParts, keys: provider }).accounting.proveKey(keyName);
  // Public registers are the same for a demo account: nothing of the company goes there.
  const call = createLookupCall({
    reader: createPublicReader(https),
    clock,
    log,
    sleep,
    random: Math.random,
  });

  const checked = parts.whenPainted.then(async () => {
    const answer = await parts.maintenance.run('database.check', { databasePath: paths.database });
    // No answer is no proof: sending stays closed.
    const isSound = answer.ok && answer.value.isSound;
    if (!isSound) database.declareDamaged();
    return isSound;
  });
  const practicePanel = practice && createPracticePanel(practice);
  const backups = createCompanyBackups({
    company: entry,
    databasePath: paths.database,
    folder: createBackupFolder(paths.backups, fileWriter),
    maintenance: parts.maintenance,
    secretStore: parts.secretStore,
    keychainService: parts.keychainService,
    desktop,
    clock,
    notices,
    log,
  });
  let isOpen = true;
  // Only what was found sound is worth keeping.
  void checked.then((isSound) =>
    isSound && isOpen && !isEmpty(documents) ? backups.makeDaily() : undefined,
  );
  const demoKeysSet = practicePanel ? takeDemoKeys(keys, practicePanel) : Promise.resolve();

  const dispose = () => {
    isOpen = false;
    journal.close();
    database.close();
  };
  const started = startSync({
    companyKind: kind,
    documents,
    attempts,
    company,
    unitOfWork,
    journal,
    api,
    clock,
    ids,
    notices,
    log,
    keyStatuses: keys.statuses,
    whenDatabaseChecked: () => checked,
    requestsTaken: budget.taken,
  });
  if (!started.ok) {
    dispose();
    return started;
  }
  const sync = started.value;

  return ok({
    companyId,
    isSending: sync.isSending,
    dispose,
    useCases: {
      documents: { documents, contractors, company, unitOfWork, clock, ids, notices },
      contractors: { contractors, unitOfWork, clock, ids, notices },
      company: { companyId, kind, company, clock, notices },
      files: createPreparedFiles({ ids, desktop, fileWriter }),
      keys,
      proveWith,
      proveCandidate: (keyName, value) => proveWith(candidateKey(keys.login(), keyName, value), keyName),
      procedures: { procedures, clock },
      limits: { api, company, documents, budget, clock, notices },
      api,
      sync,
      backups,
      storage: () => {
        const health = database.health();
        return {
          readOnlyBecause: health.kind === 'read_only' ? health.reason : null,
          quarantinedRows: database.quarantined(),
        };
      },
      lookups: {
        exchangeRates: createExchangeRates({ call, lookups, clock }),
        vatRegister: createVatRegister({ call, lookups, clock }),
        clock,
      },
      desktop,
      clipboard,
      log,
      practicePanel,
      whenReady: demoKeysSet,
      rename: (name) => folders.save({ companyId, kind, name }),
    },
  });
}

/** A demo company opens with the keys that its iFirma has now: what was rehearsed before does not lock it out. */
async function takeDemoKeys(keys: CompanyKeys, panel: PracticePanel): Promise<void> {
  const tab = await panel.read();
  if (tab.ok) await keys.useDemoKeys(tab.value.keys);
}

/** Putting right what a crash left behind writes: a full disk says so here, and the company is offered again. */
function startSync(deps: SyncDeps): Result<SyncEngine, AppError> {
  try {
    return ok(createSyncEngine(deps));
  } catch (cause) {
    const known = toStoreError(cause);
    if (known === null) throw cause;
    return err(known);
  }
}

/** A company without documents has nothing to keep yet. */
function isEmpty(documents: { countInStates: (states: readonly DocumentState[]) => number }): boolean {
  return documents.countInStates(DOCUMENT_STATES) === 0;
}

function countWaiting(
  documents: { countInStates: (states: readonly ['queued'], kind?: 'invoice' | 'expense') => number },
  keyName: ApiKeyName,
): number {
  switch (keyName) {
    case 'faktura':
      return documents.countInStates(['queued'], 'invoice');
    case 'wydatek':
      return documents.countInStates(['queued'], 'expense');
    case 'abonent':
      // The accounting month is read before anything is sent, so everything waits for this key.
      return documents.countInStates(['queued']);
    case 'rachunek':
      return 0;
  }
}
