import type { ApiKeyName, AppError } from '../../shared/app-error';
import type { PracticeTrouble } from '../../shared/domain/company/practice-trouble';
import type { StorageState } from '../../shared/ipc/contracts/storage.contract';
import type { Result } from '../../shared/result';
import type { AgreementDeps } from '../agreement/agreement-deps';
import type { AlertDeps } from '../alerts/alert-deps';
import type { CompanyBackups } from '../backups/company-backups';
import type { CompanyDeps } from '../companies/company-deps';
import type { AtIfirmaDeps } from '../contractors/at-ifirma-deps';
import type { SetLoginDeps } from '../companies/set-login';
import type { DashboardDeps } from '../documents/dashboard-figures';
import type { DocumentDeps } from '../documents/document-deps';
import type { DiagnosticsDeps } from '../exports/diagnostics';
import type { JournalBook } from '../exports/journal-book';
import type { PreparedFiles } from '../exports/prepared-files';
import type { CompanyKeys } from '../keys/company-keys';
import type { ProveWith } from '../keys/prove-with';
import type { LimitDeps } from '../limits/limit-deps';
import type { ReadLimitDeps } from '../limits/read-limit';
import type { LookupDeps } from '../lookups/lookup-deps';
import type { AccountingApi } from '../ports/ifirma/accounting-api';
import type { Clipboard } from '../ports/clipboard';
import type { Desktop } from '../ports/desktop';
import type { EventLog } from '../ports/event-log';
import type { OfficialPdfs } from '../ports/official-pdfs';
import type { PracticePanel } from '../ports/practice-panel';
import type { ProcedureDeps } from '../procedures/procedure-deps';
import type { SaleAnswerDeps } from '../pull/answer-sale-conflict';
import type { PullEngine } from '../pull/pull-engine';
import type { SyncEngine } from '../sync/sync-engine';

/** What the handlers of one open company call. */
export type CompanyUseCases = {
  readonly documents: DocumentDeps;
  readonly dashboard: DashboardDeps;
  readonly contractors: AtIfirmaDeps;
  readonly company: CompanyDeps;
  readonly login: SetLoginDeps;
  readonly officialPdfs: OfficialPdfs;
  readonly files: PreparedFiles;
  readonly diagnostics: DiagnosticsDeps;
  readonly keys: CompanyKeys;
  readonly proveWith: ProveWith;
  /** The harmless read of a key, signed with a pasted one. */
  readonly proveCandidate: (keyName: ApiKeyName, value: string) => ReturnType<ProveWith>;
  readonly procedures: ProcedureDeps;
  readonly limits: LimitDeps & ReadLimitDeps;
  readonly alerts: AlertDeps;
  readonly api: AccountingApi;
  readonly sync: SyncEngine;
  readonly agreement: AgreementDeps;
  readonly pull: SaleAnswerDeps & { readonly engine: PullEngine };
  readonly backups: CompanyBackups;
  readonly journal: JournalBook;
  readonly storage: () => StorageState;
  readonly examineStorage: () => Promise<Result<StorageState, AppError>>;
  readonly lookups: LookupDeps;
  /** What the demo account's iFirma was told to do; null for a real account. */
  readonly trouble: {
    readonly current: () => PracticeTrouble;
    readonly choose: (trouble: PracticeTrouble) => void;
  } | null;
  readonly desktop: Desktop;
  readonly clipboard: Clipboard;
  readonly log: EventLog;
  /** Null but in a demo account. */
  readonly practicePanel: PracticePanel | null;
  /** What has to be there before iFirma is asked: the demo account's keys. */
  readonly whenReady: Promise<void>;
  /** The name in `company.json`, from which the list of companies is made. */
  readonly rename: (name: string) => Promise<Result<void, AppError>>;
};

/** The router lets a company's message through only while that company is open. */
export type CurrentCompany = () => CompanyUseCases;
