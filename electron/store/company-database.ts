import type { AppErrorOf } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import type { AlertRepository } from '../ports/repositories/alert-repository';
import type { AttemptRepository } from '../ports/repositories/attempt-repository';
import type { Clock } from '../ports/clock';
import type { CompanyRepository } from '../ports/repositories/company-repository';
import type { ContractorLinkRepository } from '../ports/repositories/contractor-link-repository';
import type { ContractorRepository } from '../ports/repositories/contractor-repository';
import type { DocumentFigures } from '../ports/repositories/document-figures';
import type { DocumentRepository } from '../ports/repositories/document-repository';
import type { EventLog } from '../ports/event-log';
import type { FileWriter } from '../ports/file-writer';
import type { LimitRepository } from '../ports/repositories/limit-repository';
import type { LookupRepository } from '../ports/repositories/lookup-repository';
import type { OfficialPdfs } from '../ports/official-pdfs';
import type { MonthMoveRepository } from '../ports/repositories/month-move-repository';
import type { ProcedureRepository } from '../ports/repositories/procedure-repository';
import type { PulledContractorsRepository } from '../ports/repositories/pulled-contractors-repository';
import type { PullRepository } from '../ports/repositories/pull-repository';
import type { PulledSalesRepository } from '../ports/repositories/pulled-sales-repository';
import type { SalesReadingRepository } from '../ports/repositories/sales-reading-repository';
import type { UnitOfWork } from '../ports/repositories/unit-of-work';
import { createAlertRepository } from './repositories/alert.repository';
import { createAttemptRepository } from './repositories/attempt.repository';
import { createCompanyRepository } from './repositories/company.repository';
import { createContractorLinkRepository } from './repositories/contractor-link.repository';
import { createContractorRepository } from './repositories/contractor.repository';
import {
  type Connection,
  createDatabaseFile,
  openForReading,
  openForWriting,
  sqliteCodeOf,
} from './database';
import {
  assertSchemaIsReadable,
  inspectDatabase,
  type OpenRefusal,
  toRefusal,
} from './opening/inspect-database';
import { createDocumentFigures } from './repositories/document-figures';
import { createDocumentRepository } from './repositories/document.repository';
import { createGuardedDatabase, type StoreHealth } from './guarded-database';
import { lockCompany } from './opening/company-lock';
import { createLimitRepository } from './repositories/limit.repository';
import { createLookupRepository } from './repositories/lookup.repository';
import { migrate } from './opening/migrate';
import { createOfficialPdfs } from './official-pdfs';
import { createMonthMoveRepository } from './repositories/month-move.repository';
import { createProcedureRepository } from './repositories/procedure.repository';
import { migrateForOpening } from './opening/migrate-for-opening';
import { createPullRepository } from './repositories/pull.repository';
import { createPulledContractorsRepository } from './repositories/pulled-contractors.repository';
import { createPulledSalesRepository } from './repositories/pulled-sales.repository';
import { createQuarantine } from './opening/quarantine';
import { createSalesReadingRepository } from './repositories/sales-reading.repository';
import { breakSeal, sealDatabase } from './opening/seal';

/** The open database of one company: every repository on one writing connection. */
export type CompanyDatabase = {
  readonly unitOfWork: UnitOfWork;
  readonly documents: DocumentRepository;
  readonly figures: DocumentFigures;
  readonly contractors: ContractorRepository;
  readonly contractorLinks: ContractorLinkRepository;
  readonly company: CompanyRepository;
  readonly attempts: AttemptRepository;
  readonly lookups: LookupRepository;
  readonly limits: LimitRepository;
  readonly alerts: AlertRepository;
  readonly procedures: ProcedureRepository;
  /** Official PDFs, with their bytes in this folder. */
  readonly officialPdfs: (parts: {
    readonly folder: string;
    readonly fileWriter: FileWriter;
  }) => OfficialPdfs;
  readonly monthMoves: MonthMoveRepository;
  readonly pulls: PullRepository;
  readonly pulledContractors: PulledContractorsRepository;
  readonly pulledSales: PulledSalesRepository;
  readonly salesReadings: SalesReadingRepository;
  readonly health: () => StoreHealth;
  /** After `isDatabaseSound` said no: nothing is written any more. */
  readonly declareDamaged: () => void;
  /** How many rows were ever put aside because they did not parse. */
  readonly quarantined: () => number;
  readonly close: () => void;
};

type OpenParts = {
  readonly log: EventLog;
  readonly clock: Clock;
  /** The first failure of the disk or the file: nothing is written from here on. */
  readonly onReadOnly?: () => void;
  /** Notes what the file is at the end, and compares at the beginning: for a company's own database. */
  readonly isSealed?: boolean;
};

/**
 * Opens an existing database. A file that is refused (foreign, damaged, newer, in use) is left as it was, byte
 * for byte, with its write-ahead log (reliability-security 5.4, rule 4).
 */
export function openCompanyDatabase(
  path: string,
  { log, clock, onReadOnly = () => undefined, isSealed = false }: OpenParts,
): Result<CompanyDatabase, OpenRefusal> {
  const lock = lockCompany(path, clock);
  if (!lock.ok) return lock;
  const opened = openWriter(path, log, isSealed);
  if (!opened.ok) {
    lock.value.release();
    return opened;
  }
  const database = createGuardedDatabase({
    writer: opened.value,
    openReader: () => openForReading(path),
    onFailure: (reason, sqliteCode) => {
      log.write('store.failed', { what: 'became_read_only', reason, sqliteCode });
      onReadOnly();
    },
  });
  const quarantine = createQuarantine({ database, clock, log });
  return ok({
    unitOfWork: { transaction: (work) => database.transaction(work) },
    documents: createDocumentRepository(database, quarantine),
    figures: createDocumentFigures(database),
    contractors: createContractorRepository(database, quarantine),
    contractorLinks: createContractorLinkRepository(database, quarantine),
    company: createCompanyRepository(database, quarantine),
    attempts: createAttemptRepository(database, quarantine),
    lookups: createLookupRepository(database, quarantine),
    limits: createLimitRepository(database, quarantine),
    alerts: createAlertRepository(database, quarantine),
    procedures: createProcedureRepository(database, quarantine),
    officialPdfs: (parts) => createOfficialPdfs(database, parts),
    monthMoves: createMonthMoveRepository(database),
    pulls: createPullRepository(database, quarantine),
    pulledContractors: createPulledContractorsRepository(database, quarantine),
    pulledSales: createPulledSalesRepository(database, quarantine),
    salesReadings: createSalesReadingRepository(database),
    health: database.health,
    declareDamaged: database.declareDamaged,
    quarantined: quarantine.count,
    close: () => {
      database.close();
      if (isSealed && database.health().kind === 'healthy') sealDatabase(path);
      lock.value.release();
    },
  });
}

/** Makes a new, complete database where there is none. A crash on the way leaves a file that nothing refers to. */
export function createCompanyDatabase(
  path: string,
): Result<void, AppErrorOf<'file_not_written' | 'disk_full'>> {
  let connection: Connection | null = null;
  try {
    connection = createDatabaseFile(path);
    migrate(connection);
    connection.exec('PRAGMA journal_mode = WAL');
    return ok();
  } catch (cause) {
    return err({ code: sqliteCodeOf(cause)?.startsWith('SQLITE_FULL') ? 'disk_full' : 'file_not_written' });
  } finally {
    connection?.close();
  }
}

function openWriter(path: string, log: EventLog, isSealed: boolean): Result<Connection, OpenRefusal> {
  const inspected = inspectDatabase(path);
  if (!inspected.ok) return inspected;
  if (isSealed && !breakSeal(path)) return err({ code: 'database_damaged' });
  const migrated = migrateForOpening(path, log);
  if (!migrated.ok) return migrated;
  try {
    const connection = openForWriting(path);
    try {
      assertSchemaIsReadable(connection);
      return ok(connection);
    } catch (cause) {
      connection.close();
      throw cause;
    }
  } catch (cause) {
    return err(toRefusal(cause));
  }
}
