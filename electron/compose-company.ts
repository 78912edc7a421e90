import { setTimeout as delay } from 'node:timers/promises';
import type { AppError } from '../shared/app-error';
import type { CompanyEntry } from '../shared/ipc/contracts/app.contract';
import { err, ok, type Result } from '../shared/result';
import type { OpenCompany } from './companies/company-session';
import type { RemovableCompany } from './companies/remove-company';
import { countWaiting } from './documents/count-waiting';
import { dropUntouchedDrafts } from './store/opening/drop-untouched-drafts';
import { remindOfQueue } from './documents/remind-of-queue';
import { refreshAlerts } from './alerts/refresh-alerts';
import { watchChanges } from './alerts/watch-changes';
import { composeAlerts } from './compose-alerts';
import type { ProgramParts } from './program-parts';
import { composeCare } from './compose-care';
import { composeOrClose, type Opened } from './compose-or-close';
import { composeDiagnostics } from './compose-diagnostics';
import { composeIfirma } from './compose-ifirma';
import { composePull } from './compose-pull';
import { createJournalBook } from './exports/journal-book';
import { holdWhileBroken } from './hold-while-broken';
import { createPreparedFiles } from './exports/prepared-files';
import { createHttpsTransport } from './http/https-transport';
import { createPublicReader } from './http/public-reader';
import { apiTabPath } from './ifirma/api-tab-path';
import type { CompanyUseCases } from './ipc/company-use-cases';
import { candidateKey } from './keys/candidate-key';
import { createCompanyKeys } from './keys/company-keys';
import { createMemorySecretStore } from './keychain/memory-secret-store';
import { planKeyRemoval } from './keys/plan-key-removal';
import { createRequestBudget } from './limits/request-budget';
import { createExchangeRates } from './lookups/exchange-rates';
import { createLookupCall } from './lookups/lookup-call';
import { createVatRegister } from './lookups/vat-register';
import type { Notices } from './ports/notices';
import { createPracticePanel } from './practice/practice-panel';
import { openCareNotes } from './store/care-notes';
import { openCompanyDatabase } from './store/company-database';
import { openSendJournal } from './store/send-journal';
import { sweepLeftovers } from './store/sweep-leftovers';
import { toStoreError } from './store/store-failure';
import { createSyncEngine } from './sync/sync-engine';

export type ComposedCompany = OpenCompany & RemovableCompany & { readonly useCases: CompanyUseCases };

/**
 * Builds the object graph of one open company; only the files beside `main.ts` see every adapter. Never throws: whatever
 * keeps it from opening is an error, and then nothing of it stays open.
 */
export function composeCompany(
  parts: ProgramParts,
  entry: CompanyEntry,
  noticesToPage: Notices,
): Result<ComposedCompany, AppError> {
  return composeOrClose(parts, (resources) => compose(parts, entry, noticesToPage, resources));
}

function compose(
  parts: ProgramParts,
  entry: CompanyEntry,
  noticesToPage: Notices,
  resources: Opened,
): Result<ComposedCompany, AppError> {
  const { clock, ids, log, fileWriter, folders, desktop, clipboard } = parts;
  const { companyId, kind } = entry;
  const paths = folders.paths(companyId);
  const refusal = folders.refusalOf(companyId);
  if (refusal !== null) return err(refusal);
  const opened = openCompanyDatabase(paths.database, {
    log,
    clock,
    isSealed: true,
    onReadOnly: () => {
      notices.changed('storage');
    },
  });
  if (!opened.ok) return opened;
  const database = opened.value;
  resources.add(database.close);
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
  resources.add(watch.end);
  sweepLeftovers(paths.folder, performance.timeOrigin);
  dropUntouchedDrafts(documents);
  const openedJournal = openSendJournal(paths.journal, log, () => !journalBook.standing().stopsSending);
  if (!openedJournal.ok) return openedJournal;
  const journal = openedJournal.value;
  resources.add(journal.close);
  const careNotes = openCareNotes(paths.care, fileWriter);
  const journalBook = createJournalBook({
    ...{ journal, documents, attempts, contractorLinks, clock },
    care: careNotes,
  });

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
  const budget = createRequestBudget({
    clock,
    company,
    sleep,
    pauseChanged: () => {
      for (const area of ['limits', 'sync'] as const) notices.changed(area);
    },
  });
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

  const care = composeCare({
    ...{ parts, company: entry, database, notices },
    care: careNotes,
    journal: journalBook,
    sending: () => engine,
  });
  resources.add(care.end);
  let isOpen = true;
  resources.add(() => {
    isOpen = false;
  });
  // Puts right what a crash left behind, and so writes: a full disk says so here, and the company is offered again.
  const engine = createSyncEngine({
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
    whenDatabaseChecked: () => care.checked,
    storeErrorOf: toStoreError,
    requestsTaken: budget.taken,
    requestPause: () => budget.pause(),
    monthMoves: database.monthMoves,
    months: client.months,
  });
  journalBook.lookAgain();
  const sync = holdWhileBroken(engine, journalBook);
  const practicePanel = practice && createPracticePanel(practice);
  // With the keys that its iFirma has now: what was rehearsed before does not lock it out.
  const demoKeysSet = practicePanel?.readKeys().then(keys.useDemoKeys) ?? Promise.resolve();
  const reading = composePull({
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
      remindOfQueue({ documents, attempts, settings: parts.settings, clock, remind: parts.remind });
  });

  return ok({
    companyId,
    isSending: sync.isSending,
    dispose: resources.closeAll,
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
      login: {
        ...{ companyId, kind, company, clock, notices, documents, attempts },
        pulledSales: database.pulledSales,
        keyStatuses: keys.statuses,
        forgetProofs: keys.forgetProofs,
        isBusy: () => sync.isSending() || reading.pull.engine.isGoing(),
      },
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
      ...reading,
      journal: journalBook,
      backups: care.backups,
      storage: care.state,
      examineStorage: care.examine,
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
