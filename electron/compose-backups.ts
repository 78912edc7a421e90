import type { CompanyEntry } from '../shared/ipc/contracts/app.contract';
import { type CompanyBackups, createCompanyBackups } from './backups/company-backups';
import type { ProgramParts } from './program-parts';
import type { CareNotes } from './ports/care-notes';
import type { Notices } from './ports/notices';
import { createBackupFolder } from './store/backup/backup-folder';
import { listSnapshots, removeSnapshot } from './store/opening/snapshots';

/** The backups of a company, whether it is open or not. */
export function composeBackups(
  parts: Pick<
    ProgramParts,
    | 'clock'
    | 'desktop'
    | 'fileWriter'
    | 'folders'
    | 'keychainService'
    | 'log'
    | 'maintenance'
    | 'place'
    | 'secretStore'
  >,
  company: CompanyEntry,
  notices: Notices,
  care: CareNotes,
): CompanyBackups {
  const { clock, desktop, fileWriter, folders, keychainService, log, maintenance, place, secretStore } =
    parts;
  const paths = folders.paths(company.companyId);
  return createCompanyBackups({
    company,
    databasePath: paths.database,
    pdfFolder: paths.pdfs,
    cloudOf: place.cloudOf,
    keptVersions: () => listSnapshots(paths.database),
    removeKeptVersion: removeSnapshot,
    folder: createBackupFolder(paths.backups, fileWriter),
    care,
    maintenance,
    secretStore,
    keychainService,
    desktop,
    clock,
    notices,
    log,
  });
}
