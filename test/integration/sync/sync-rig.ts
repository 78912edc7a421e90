import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IFIRMA_DIALECT } from '../../../electron/ifirma/dialect';
import { createDocumentActions } from '../../../electron/ifirma/document-actions';
import type { IfirmaClient } from '../../../electron/ifirma/ifirma-client';
import type { AccountingApi } from '../../../electron/ports/ifirma/accounting-api';
import { prepareMonthStep } from '../../../electron/ifirma/resources/accounting-month';
import type { IdGenerator } from '../../../electron/ports/id-generator';
import type { CompanyKind } from '../../../shared/domain/company/company';
import { API_KEY_NAMES } from '../../../shared/app-error';
import type { DocumentForm } from '../../../shared/domain/document/document-form';
import { enqueueDocument } from '../../../electron/documents/enqueue-document';
import { createDraft } from '../../../electron/documents/create-draft';
import { saveForm } from '../../../electron/documents/save-form';
import type { DocumentDeps } from '../../../electron/documents/document-deps';
import { createCompanyDatabase, openCompanyDatabase } from '../../../electron/store/company-database';
import { createFileWriter } from '../../../electron/store/file-writer';
import { openSendJournal } from '../../../electron/store/send-journal';
import { toStoreError } from '../../../electron/store/store-failure';
import { createSyncEngine } from '../../../electron/sync/sync-engine';
import type { SyncDeps } from '../../../electron/sync/sync-deps';
import { err } from '../../../shared/result';
import { aCompanyProfile } from '../../builders/a-company-profile';
import { aWorkingKey } from '../../builders/a-key-overview';
import { anExpenseForm } from '../../builders/an-expense-form';
import { anInvoiceForm } from '../../builders/an-invoice-form';
import { fixedClock, type FixedClock } from '../../fakes/fixed-clock';
import { recordingLog } from '../../fakes/recording-log';
import { recordingNotices } from '../../fakes/recording-notices';
import { sequenceIds } from '../../fakes/sequence-ids';

export const MINUTE_MS = 60_000;

/** One start of the program: an engine over the real database and the real journal. */
export type Session = ReturnType<typeof startSession>;

/** Changes a session's ports, for instance to cut it off at some call. */
export type Wrap = (deps: SyncDeps) => SyncDeps;

export type Rig<A extends AccountingApi> = {
  readonly api: A;
  readonly clock: FixedClock;
  readonly folder: string;
  readonly start: (wrap?: Wrap) => Session;
  /** A copy of the database as it is, without the journal: what a backup holds. */
  readonly copyDatabase: (session: Session) => string;
  readonly restoreDatabase: (copy: string) => void;
  readonly dispose: () => void;
};

export type RigOptions = {
  readonly kind?: CompanyKind;
  readonly clock?: FixedClock;
  readonly template?: string | null;
  /** Where the folder is made. */
  readonly under?: string;
  /** Whose invoices are handed over, read and fetched; without one, none of that gets through. */
  readonly client?: IfirmaClient | null;
  /** Default: in sequence, so that a story reads the same each time. */
  readonly ids?: IdGenerator;
};

/** A company in a temporary folder that can be opened and closed again and again; `template` is one to begin from. */
export function createRig<A extends AccountingApi>(
  api: A,
  {
    kind = 'demo',
    clock = fixedClock(),
    template = null,
    under = tmpdir(),
    client = null,
    ids = sequenceIds(template === null ? 'id' : 'later'),
  }: RigOptions = {},
): Rig<A> {
  const folder = mkdtempSync(join(under, 'kwit-sync-'));
  if (template === null) expectOk(createCompanyDatabase(join(folder, 'kwit.sqlite')));
  else cpSync(template, folder, { recursive: true });
  const open: Session[] = [];
  return {
    api,
    clock,
    folder,
    start: (wrap = (deps) => deps) => {
      const session = startSession({ folder, api, clock, ids, kind, wrap, client });
      open.push(session);
      return session;
    },
    copyDatabase: (session) => {
      session.close();
      const copy = join(folder, 'backup.sqlite');
      copyFileSync(join(folder, 'kwit.sqlite'), copy);
      return copy;
    },
    restoreDatabase: (copy) => {
      for (const suffix of ['-wal', '-shm']) rmSync(join(folder, `kwit.sqlite${suffix}`), { force: true });
      copyFileSync(copy, join(folder, 'kwit.sqlite'));
    },
    dispose: () => {
      for (const session of open) session.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type SessionParts = {
  readonly folder: string;
  readonly api: AccountingApi;
  readonly clock: FixedClock;
  readonly ids: IdGenerator;
  readonly kind: CompanyKind;
  readonly wrap: Wrap;
  readonly client: IfirmaClient | null;
};

function startSession({ folder, api, clock, ids, kind, wrap, client }: SessionParts) {
  const log = recordingLog();
  const opened = openCompanyDatabase(join(folder, 'kwit.sqlite'), { log, clock });
  if (!opened.ok) throw new Error(opened.error.code);
  const database = opened.value;
  if (database.company.profile().name === '') database.company.saveProfile(aCompanyProfile(), clock.now());
  const journal = expectOk(openSendJournal(join(folder, 'send-journal.jsonl'), log));
  const notices = recordingNotices();
  const keys = new Map(API_KEY_NAMES.map((keyName) => [keyName, aWorkingKey(keyName)]));
  const offline = () => Promise.resolve(err({ code: 'offline' as const }));
  const deps: SyncDeps = {
    companyKind: kind,
    documents: database.documents,
    attempts: database.attempts,
    contractorLinks: database.contractorLinks,
    company: database.company,
    unitOfWork: database.unitOfWork,
    journal,
    api,
    issued: {
      sales: client?.sales ?? { readDocument: offline, listSales: offline },
      files: client?.files ?? { readPdf: offline },
      actions: client?.actions ?? createDocumentActions({ dialect: IFIRMA_DIALECT }),
      pdfs: database.officialPdfs({ folder: join(folder, 'pdf'), fileWriter: createFileWriter(ids) }),
    },
    clock,
    ids,
    notices,
    log,
    keyStatuses: () => [...keys.values()],
    whenDatabaseChecked: () => Promise.resolve(true),
    storeErrorOf: toStoreError,
    requestsTaken: () => 0,
    requestPause: () => null,
    monthMoves: database.monthMoves,
    months: { prepareMonthStep: (step) => prepareMonthStep(step, IFIRMA_DIALECT) },
  };
  const documentDeps: DocumentDeps = { ...deps, contractors: database.contractors };
  let isClosed = false;
  const close = () => {
    if (isClosed) return;
    isClosed = true;
    database.close();
    journal.close();
  };
  let engine;
  try {
    engine = createSyncEngine(wrap(deps));
  } catch (cause) {
    close();
    throw cause;
  }
  return { engine, deps, documentDeps, database, journal, log, notices, keys, close };
}

export function queueInvoice(session: Session, form: Parameters<typeof anInvoiceForm>[0] = {}): string {
  return queueDocument(session, { kind: 'invoice', form: anInvoiceForm(form) });
}

export function queueExpense(session: Session, form: Parameters<typeof anExpenseForm>[0] = {}): string {
  return queueDocument(session, { kind: 'expense', form: anExpenseForm(form) });
}

/** Through the real use cases: new, typed, queued. */
export function queueDocument({ documentDeps }: Session, content: DocumentForm): string {
  const draft = expectOk(createDraft(documentDeps, { kind: content.kind }));
  const { documentId, revision } = draft.summary;
  expectOk(saveForm(documentDeps, { documentId, baseRevision: revision, content }));
  expectOk(enqueueDocument(documentDeps, { documentId, allowDuplicate: true }));
  return documentId;
}

/** "Synchronizuj", confirm everything with the proposed dates, and wait for the end. */
export async function synchronise({ engine }: Session) {
  const prepared = expectOk(await engine.prepare());
  expectOk(await engine.confirm(confirmAll(prepared.plan)));
  await engine.whenIdle();
  return engine.overview();
}

export function confirmAll(plan: {
  readonly planId: string;
  readonly items: readonly {
    readonly documentId: string;
    readonly issuedOn: string;
    readonly issueDateChoices: readonly string[];
  }[];
}) {
  return {
    planId: plan.planId,
    documents: plan.items.map((item) => ({
      documentId: item.documentId,
      issuedOn: item.issueDateChoices[0] ?? item.issuedOn,
    })),
  };
}

export function stateOf({ deps }: Session, documentId: string): string | undefined {
  return deps.documents.find(documentId)?.state;
}

export function expectOk<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`expected success, got ${JSON.stringify(result.error)}`);
  return result.value;
}
