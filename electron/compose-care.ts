import type { AppError } from '../shared/app-error';
import { DOCUMENT_STATES } from '../shared/domain/document/document';
import type { CompanyEntry } from '../shared/ipc/contracts/app.contract';
import type { StorageState } from '../shared/ipc/contracts/storage.contract';
import { ok, type Result } from '../shared/result';
import type { CompanyBackups } from './backups/company-backups';
import { examineData, isExaminationDue } from './backups/examine-data';
import { watchBackups } from './backups/watch-backups';
import { composeBackups } from './compose-backups';
import type { ProgramParts } from './program-parts';
import type { JournalBook } from './exports/journal-book';
import type { CareNotes } from './ports/care-notes';
import type { Notices } from './ports/notices';
import { createBackupFolder } from './store/backup/backup-folder';
import type { CompanyDatabase } from './store/company-database';
import type { SyncEngine } from './sync/sync-engine';

/** A backup folder that cannot be written is said within a minute (product.md T-03). */
const LOOK_MS = 20_000;

type CareParts = {
  readonly parts: ProgramParts;
  readonly company: CompanyEntry;
  readonly database: CompanyDatabase;
  readonly notices: Notices;
  readonly care: CareNotes;
  readonly journal: JournalBook;
  /** Of the sending engine, which is made later; asked only once the company is open. */
  readonly sending: () => Pick<SyncEngine, 'halted' | 'addedToJournal'>;
};

/** Whatever keeps the data of an open company safe: its checks, its backups, and what is known of both. */
export type CompanyCare = {
  /** Resolves with the result of `quick_check`: sending waits for it. */
  readonly checked: Promise<boolean>;
  readonly backups: CompanyBackups;
  readonly state: () => StorageState;
  readonly examine: () => Promise<Result<StorageState, AppError>>;
  readonly end: () => void;
};

export function composeCare(careParts: CareParts): CompanyCare {
  const { parts, company, database, notices, care, journal, sending } = careParts;
  const { clock, fileWriter, folders, maintenance, whenPainted } = parts;
  const { backups: backupFolder, database: databasePath } = folders.paths(company.companyId);
  const backups = composeBackups(parts, company, notices, care);
  const { declareDamaged } = database;
  const examination = { databasePath, maintenance, care, clock, notices, declareDamaged };
  let isOpen = true;
  let isSound = false;
  // Asked anew after each wait: the company may have been closed meanwhile.
  const isClosed = () => !isOpen;

  const checked = whenPainted.then(async () => {
    const answer = await maintenance.run('database.check', { databasePath });
    // No answer is no proof: sending stays closed.
    isSound = answer.ok && answer.value.isSound;
    if (!isSound) declareDamaged();
    return isSound;
  });
  const watch = watchBackups({
    backups,
    folder: createBackupFolder(backupFolder, fileWriter),
    care,
    clock,
    notices,
    // Only what was found sound is worth keeping, and a company without documents has nothing to keep yet.
    isWorthwhile: () =>
      isOpen &&
      isSound &&
      database.health().kind === 'healthy' &&
      database.documents.countInStates(DOCUMENT_STATES) > 0,
  });
  void checked.then(async (wasSound) => {
    if (!wasSound || isClosed()) return;
    await backups.packKeptVersions();
    await watch.look();
    if (!isClosed() && isExaminationDue(examination)) await examineData(examination);
  });
  const timer = setInterval(() => void watch.look(), LOOK_MS);

  const state = (): StorageState => {
    const health = database.health();
    const { backupFailure, copyFailure, examined } = care.read();
    return {
      readOnlyBecause: health.kind === 'read_only' ? health.reason : null,
      sendingHalted: sending().halted(),
      addedToJournal: sending().addedToJournal,
      quarantinedRows: database.quarantined(),
      backupFailure,
      copyFailure,
      examined,
      journal: journal.standing(),
    };
  };
  return {
    checked,
    backups,
    state,
    examine: async () => {
      const examined = await examineData(examination);
      return examined.ok ? ok(state()) : examined;
    },
    end: () => {
      isOpen = false;
      clearInterval(timer);
    },
  };
}
