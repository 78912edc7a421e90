import { setTimeout as delay } from 'node:timers/promises';
import type { AppError } from '../shared/app-error';
import type { Alert } from '../shared/domain/alert';
import { DOCUMENT_STATES, type DocumentState } from '../shared/domain/document';
import type { CompanyEntry } from '../shared/ipc/contracts/app.contract';
import { err, ok, type Result } from '../shared/result';
import type { OpenCompany } from './companies/company-session';
import type { RemovableCompany } from './companies/remove-company';
import { countWaiting } from './documents/count-waiting';
import { remindOfQueue } from './documents/remind-of-queue';
import type { DiagnosticsDeps } from './exports/diagnostics';
import { refreshAlerts } from './alerts/refresh-alerts';
import { watchChanges } from './alerts/watch-changes';
import { composeAlerts } from './compose-alerts';
import { composeBackups } from './compose-backups';
import { composeDiagnostics } from './compose-diagnostics';
import { composeIfirma } from './compose-ifirma';
import { composePull } from './compose-pull';
import { createPreparedFiles } from './exports/prepared-files';
import { createHttpsTransport } from './http/https-transport';
import { createPublicReader } from './http/public-reader';
import { apiTabPath } from './ifirma/api-tab-path';
import type { CompanyUseCases } from './ipc/company-use-cases';
import { candidateKey } from './keys/candidate-key';
import { createCompanyKeys } from './keys/company-keys';
import { createMemorySecretStore } from './keys/memory-secret-store';
import { planKeyRemoval } from './keys/plan-key-removal';
import { createRequestBudget } from './limits/request-budget';
import { createExchangeRates } from './lookups/exchange-rates';
import { createLookupCall } from './lookups/lookup-call';
import { createVatRegister } from './lookups/vat-register';
import type { Clipboard } from './ports/clipboard';
import type { Clock } from './ports/clock';
import type { Desktop } from './ports/desktop';
import type { EventHistory, EventLog } from './ports/event-log';
import type { FileWriter } from './ports/file-writer';
import type { IdGenerator } from './ports/id-generator';
import type { Maintenance } from './ports/maintenance';
import type { Notices } from './ports/notices';
import type { SecretStore } from './ports/secret-store';
import type { Settings } from './ports/settings';
import { createPracticePanel } from './practice/practice-panel';
import { openCompanyDatabase } from './store/company-database';
import type { CompanyFolders } from './store/company-folder';
import { openSendJournal } from './store/send-journal';
import { sweepLeftovers } from './store/sweep-leftovers';
import { toStoreError } from './store/store-failure';
import type { SyncDeps } from './sync/sync-deps';
import { createSyncEngine, type SyncEngine } from './sync/sync-engine';

/** What lives as long as the program and is the same for every company. */
export type ProgramParts = {
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly log: EventLog & EventHistory;
  readonly settings: Settings;
  readonly fileWriter: FileWriter;
  readonly folders: CompanyFolders;
  readonly desktop: Desktop;
  readonly clipboard: Clipboard;
  readonly secretStore: SecretStore;
  /** Tells the user outside the window; the company it is about may be another one by the time they look. */
  readonly announce: (alert: Alert, company: CompanyEntry) => void;
  /** Says outside the window how many documents wait. */
  readonly remind: (queued: number) => void;
  readonly maintenance: Maintenance;
  readonly keychainService: string;
  /** What the diagnostics file says about the program. */
  readonly versions: DiagnosticsDeps['program'];
  /** Resolves after the first paint: long work starts then. */
  readonly whenPainted: Promise<void>;
};

export type ComposedCompany = OpenCompany & RemovableCompany & { readonly useCases: CompanyUseCases };

/** Builds the object graph of one open company; only the files beside `main.ts` see every adapter. */
export function composeCompany(
  parts: ProgramParts,
  entry: CompanyEntry,
  noticesToPage: Notices,
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
  const {
    documents,
    contractors,
    contractorLinks,
    company,
    attempts,
    lookups,
    limits,
    procedures,
    unitOfWork,
  } = database;
  const watch = watchChanges(noticesToPage, log);
  const { notices } = watch;
  sweepLeftovers(paths.folder, performance.timeOrigin);
  const openedJournal = openSendJournal(paths.journal, log);
  if (!openedJournal.ok) {
    // Otherwise its lock would refuse the next try.
    database.close();
    return openedJournal;
  }
  const journal = openedJournal.value;

  const memoryStore = createMemorySecretStore();
  const keys = createCompanyKeys({
    companyId,
    isDemo: kind === 'demo',
    service: parts.keychainService,
    secretStore: parts.secretStore,
    memoryStore,
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
  const { client, proveWith, practice, trouble } = composeIfirma({
    ...{ kind, https, company, keys, budget, fileWriter, clock, log, sleep },
    practiceStatePath: paths.practiceState,
  });
  const api = client.accounting;
  const officialPdfs = database.officialPdfs({ folder: paths.pdfs, fileWriter });
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
  const backups = composeBackups(parts, entry, notices);
  let isOpen = true;
  // Only what was found sound is worth keeping.
  void checked.then(async (isSound) => {
    if (!isSound || !isOpen) return;
    await backups.packKeptVersions();
    if (!isEmpty(documents)) await backups.makeDaily();
  });
  const practicePanel = practice && createPracticePanel(practice);
  // With the keys that its iFirma has now: what was rehearsed before does not lock it out.
  const demoKeysSet = practicePanel?.readKeys().then(keys.useDemoKeys) ?? Promise.resolve();

  const dispose = () => {
    isOpen = false;
    watch.end();
    journal.close();
    database.close();
  };
  const started = startSync({
    companyKind: kind,
    documents,
    attempts,
    contractorLinks,
    company,
    unitOfWork,
    journal,
    api,
    issued: { sales: client.sales, actions: client.actions, files: client.files, pdfs: officialPdfs },
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
  const pull = composePull({
    ...{ database, client, clock, ids, notices, log, isOpen: () => isOpen },
    whenSendingIsOver: sync.whenIdle,
  });
  const alerts = composeAlerts({
    database,
    keyStatuses: keys.statuses,
    announce: (alert) => {
      parts.announce(alert, entry);
    },
    clock,
    ids,
    notices,
    log,
  });
  watch.begin(() => {
    refreshAlerts(alerts);
  });

  void parts.whenPainted.then(() => {
    // A demo account's queue is nobody's duty.
    if (isOpen && kind === 'real')
      remindOfQueue({ documents, settings: parts.settings, clock, remind: parts.remind });
  });

  return ok({
    companyId,
    isSending: sync.isSending,
    dispose,
    planKeyRemoval: () =>
      planKeyRemoval({
        service: parts.keychainService,
        companyId,
        secretStore: parts.secretStore,
        memoryBackend: memoryStore.backend,
        repository: company,
      }),
    useCases: {
      documents: { documents, contractors, company, unitOfWork, clock, ids, notices },
      dashboard: { figures: database.figures, clock },
      contractors: {
        ...{ contractors, unitOfWork, clock, ids, notices },
        ...{ links: contractorLinks, registry: client.contractors, attempts, writes: sync },
      },
      company: { companyId, kind, company, clock, notices },
      officialPdfs,
      files: createPreparedFiles({ ids, desktop, fileWriter }),
      diagnostics: composeDiagnostics({
        database,
        kind,
        program: parts.versions,
        settings: parts.settings,
        folders,
        clock,
        keyStatuses: keys.statuses,
        requestsToday: () => budget.usage().usedToday,
        history: log,
      }),
      keys,
      proveWith,
      proveCandidate: (keyName, value) => proveWith(candidateKey(keys.login(), keyName, value), keyName),
      procedures: { procedures, clock },
      limits: { api, company, documents, limits, budget, clock, ids, notices },
      alerts,
      api,
      sync,
      pull,
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
      trouble,
      desktop,
      clipboard,
      log,
      practicePanel,
      whenReady: demoKeysSet,
      rename: (name) => folders.save({ companyId, kind, name }),
    },
  });
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
