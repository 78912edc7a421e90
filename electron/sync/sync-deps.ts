import type { AppError } from '../../shared/app-error';
import type { CompanyKind } from '../../shared/domain/company/company';
import type { RequestPause } from '../../shared/domain/sending/request-pause';
import type { KeyStatus } from '../../shared/ipc/contracts/keys.contract';
import type { AccountingApi } from '../ports/ifirma/accounting-api';
import type { AttemptRepository } from '../ports/repositories/attempt-repository';
import type { Clock } from '../ports/clock';
import type { CompanyRepository } from '../ports/repositories/company-repository';
import type { ContractorLinkRepository } from '../ports/repositories/contractor-link-repository';
import type { DocumentRepository } from '../ports/repositories/document-repository';
import type { DocumentActions } from '../ports/ifirma/document-actions';
import type { DocumentFiles } from '../ports/ifirma/document-files';
import type { EventLog } from '../ports/event-log';
import type { IdGenerator } from '../ports/id-generator';
import type { MonthMoveRepository } from '../ports/repositories/month-move-repository';
import type { MonthSteps } from '../ports/ifirma/month-steps';
import type { Notices } from '../ports/notices';
import type { OfficialPdfs } from '../ports/official-pdfs';
import type { SalesReading } from '../ports/ifirma/sales-reading';
import type { SendJournal } from '../ports/send-journal';
import type { UnitOfWork } from '../ports/repositories/unit-of-work';
import type { ElapsedTime } from './attempts/elapsed-time';
import type { LastLines } from './attempts/last-lines';
import type { SendingHalt } from './sending-halt';

export type IssuedInvoices = {
  readonly sales: Pick<SalesReading, 'readDocument' | 'listSales'>;
  readonly actions: Pick<DocumentActions, 'prepareKsefHandOver'>;
  readonly files: Pick<DocumentFiles, 'readPdf'>;
  readonly pdfs: OfficialPdfs;
};

/** Everything the sending engine of one open company works with. */
export type SyncDeps = {
  readonly companyKind: CompanyKind;
  readonly documents: DocumentRepository;
  readonly attempts: AttemptRepository;
  readonly contractorLinks: ContractorLinkRepository;
  readonly company: CompanyRepository;
  readonly unitOfWork: UnitOfWork;
  readonly journal: SendJournal;
  readonly monthMoves: MonthMoveRepository;
  readonly months: MonthSteps;
  readonly api: AccountingApi;
  /** What is done with invoices that iFirma has, and what is kept of them. */
  readonly issued: IssuedInvoices;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly notices: Notices;
  readonly log: EventLog;
  /** What is known about the four keys, without touching the network. */
  readonly keyStatuses: () => readonly KeyStatus[];
  /** Resolves with the result of `quick_check`: sending waits for it (design, section 7). */
  readonly whenDatabaseChecked: () => Promise<boolean>;
  /** What the disk or the database refused when it threw this; null for a bug. */
  readonly storeErrorOf: (cause: unknown) => AppError | null;
  /** Requests taken from the budget since the program started, for the report of a run. */
  readonly requestsTaken: () => number;
  /** Requests wait after a sign of a limit; null while they may go. */
  readonly requestPause: () => RequestPause | null;
};

/** Adds what the engine itself remembers while the program runs. */
export type SyncContext = SyncDeps & {
  readonly elapsed: ElapsedTime;
  readonly halt: SendingHalt;
  readonly lastLines: LastLines;
};
