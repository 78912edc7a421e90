import { join } from 'node:path';
import { err } from '../shared/result';
import type { PickedBackups } from './backups/picked-backups';
import { type PlanRestoreDeps, type Reopening, restoreCompany } from './backups/restore-company';
import { type ReturnDeps, returnToPrevious } from './backups/return-to-previous';
import type { CompanySession, SessionDesk } from './companies/company-session';
import { composeBackups } from './compose-backups';
import type { ComposedCompany } from './compose-company';
import type { BackupHandlerParts } from './ipc/handlers/backup.handlers';
import type { ProgramParts } from './program-parts';
import { openCareNotes } from './store/care-notes';
import { readDatabaseHeader } from './store/opening/database-header';
import { holdsDatabase } from './store/opening/holds-database';
import { SCHEMA_VERSION } from './store/opening/migrate';
import { listSnapshots } from './store/opening/snapshots';

type RestoreParts = {
  readonly program: ProgramParts;
  readonly session: CompanySession<ComposedCompany>;
  readonly dataFolder: string;
  readonly picked: PickedBackups;
};

/** What puts another database in the place of a company's: a restore, and the way back from a migration. */
export function composeRestore({
  program,
  session,
  dataFolder,
  picked,
}: RestoreParts): Pick<BackupHandlerParts, 'restoring' | 'restore' | 'returning' | 'returnToPrevious'> {
  const { clock, folders, ids, maintenance, settings } = program;
  const restoring: PlanRestoreDeps = {
    picked,
    maintenance,
    clock,
    scratchPath: () => join(dataFolder, `restore-on-trial-${ids.newId()}.sqlite`),
    companies: folders.list,
    holdsData: (companyId) => holdsDatabase(folders.paths(companyId).database),
    pathsOf: folders.paths,
    prepareFolder: folders.prepare,
    saveEntry: folders.save,
    backUpFirst: async (companyId, kind) => {
      const open = session.current();
      if (open?.companyId === companyId) return open.useCases.backups.make(kind);
      const entry = folders.list().find((company) => company.companyId === companyId);
      if (!entry) return err({ code: 'not_found' });
      const care = openCareNotes(folders.paths(companyId).care, program.fileWriter);
      return composeBackups(program, entry, { changed: () => undefined }, care).make(kind);
    },
  };
  const reopening = (desk: SessionDesk<ComposedCompany>): Reopening => ({
    close: desk.release,
    open: (companyId) => {
      const opened = desk.switchTo(companyId);
      if (opened.ok) settings.update({ lastCompanyId: companyId });
      return opened;
    },
  });
  const returning: ReturnDeps = {
    ...restoring,
    keptVersions: (companyId) => listSnapshots(folders.paths(companyId).database),
    dataVersionOf: (companyId) => {
      // Looking into the file of an open company would drop SQLite's locks on it.
      if (session.current()?.companyId === companyId) return SCHEMA_VERSION;
      const header = readDatabaseHeader(folders.paths(companyId).database);
      return header.kind === 'sqlite' ? header.userVersion : null;
    },
    supportedVersion: SCHEMA_VERSION,
    forgetLastOpened: () => {
      settings.update({ lastCompanyId: null });
    },
  };
  return {
    restoring,
    restore: (input) => session.alone((desk) => restoreCompany({ ...restoring, ...reopening(desk) }, input)),
    returning,
    returnToPrevious: (input) =>
      session.alone((desk) => returnToPrevious({ ...returning, ...reopening(desk) }, input)),
  };
}
