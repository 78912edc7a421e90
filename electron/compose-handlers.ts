import { createI18n } from '../shared/i18n/create-i18n';
import type { CompanyKind, CompanyProfile } from '../shared/domain/company/company';
import { createPickedBackups } from './backups/picked-backups';
import type { CompanySession, SessionDesk } from './companies/company-session';
import { createCompany } from './companies/create-company';
import { getCompany } from './companies/get-company';
import { removeCompany, type RemoveCompanyParts } from './companies/remove-company';
import { resetDemo } from './companies/reset-demo';
import type { ComposedCompany } from './compose-company';
import type { ProgramParts } from './program-parts';
import type { CurrentCompany } from './ipc/company-use-cases';
import { createAgreementHandlers } from './ipc/handlers/agreement.handlers';
import { createAlertHandlers } from './ipc/handlers/alerts.handlers';
import { type AppHandlerParts, createAppHandlers } from './ipc/handlers/app.handlers';
import { createBackupHandlers } from './ipc/handlers/backup.handlers';
import { createCompanyHandlers } from './ipc/handlers/company.handlers';
import { createContractorHandlers } from './ipc/handlers/contractors.handlers';
import { createDashboardHandlers } from './ipc/handlers/dashboard.handlers';
import { createDiagnosticsHandlers } from './ipc/handlers/diagnostics.handlers';
import { createDemoHandlers } from './ipc/handlers/demo.handlers';
import { createDocumentHandlers } from './ipc/handlers/documents.handlers';
import { createIssuedHandlers } from './ipc/handlers/issued.handlers';
import { createJournalHandlers } from './ipc/handlers/journal.handlers';
import { createKeyHandlers } from './ipc/handlers/keys.handlers';
import { createLimitHandlers } from './ipc/handlers/limits.handlers';
import { createMonthHandlers } from './ipc/handlers/month.handlers';
import { createPracticeHandlers } from './ipc/handlers/practice.handlers';
import { createProcedureHandlers } from './ipc/handlers/procedures.handlers';
import { createPullHandlers } from './ipc/handlers/pull.handlers';
import { createLookupHandlers } from './ipc/handlers/lookups.handlers';
import { createStorageHandlers } from './ipc/handlers/storage.handlers';
import { createSyncHandlers } from './ipc/handlers/sync.handlers';
import type { AppHandlers } from './ipc/router';
import { DEMO_CREDENTIALS } from './practice/demo-keys';
import { composeRestore } from './compose-restore';
import { inspectBackupFile } from './store/backup/inspect-backup-file';

export type HandlersParts = {
  readonly program: ProgramParts;
  readonly session: CompanySession<ComposedCompany>;
  readonly dataFolder: string;
} & Pick<AppHandlerParts, 'version' | 'platform' | 'confirmClose' | 'holdClose' | 'onSettingsChanged'>;

/** A handler for every channel of the contract, over the company that is open at the moment. */
export function composeHandlers(parts: HandlersParts): AppHandlers {
  const { program, session, dataFolder } = parts;
  const { clock, ids, desktop, settings } = program;
  const current: CurrentCompany = () => {
    const company = session.current();
    // The router lets no message of a company through while none is open.
    if (!company) throw new Error('no company is open');
    return company.useCases;
  };

  type Desk = SessionDesk<ComposedCompany>;
  const addCompany = (desk: Desk, kind: CompanyKind, profile: CompanyProfile) =>
    createCompany(
      {
        ids,
        clock,
        createFolder: program.folders.create,
        open: (companyId) => {
          const opened = desk.switchTo(companyId);
          return opened.ok ? { ok: true, value: opened.value.useCases.company.company } : opened;
        },
        demoLogin: DEMO_CREDENTIALS.login,
      },
      kind,
      profile,
    );

  const removalBy = (desk: Desk): RemoveCompanyParts => ({
    current: session.current,
    close: session.close,
    reopen: desk.switchTo,
    moveFolderToBin: (companyId) => desktop.moveToBin(program.folders.paths(companyId).folder),
  });

  const picked = createPickedBackups(ids);
  return {
    ...createAppHandlers({
      version: parts.version,
      platform: parts.platform,
      clock,
      settings,
      desktop,
      listCompanies: program.folders.list,
      listUnreadableCompanies: program.folders.listUnreadable,
      createCompany: (kind, profile) => session.alone((desk) => addCompany(desk, kind, profile)),
      dataFolder,
      removeCompany: (input) => session.alone((desk) => removeCompany(removalBy(desk), input)),
      resetDemo: (input) =>
        session.alone((desk) => {
          const openProfile = () => getCompany(current().company);
          const createDemo = (profile: CompanyProfile) => addCompany(desk, 'demo', profile);
          return resetDemo({ ...removalBy(desk), openProfile, createDemo }, input);
        }),
      openCompany: session.switchTo,
      openCompanyId: () => session.current()?.companyId ?? null,
      openRefusal: session.refusal,
      confirmClose: parts.confirmClose,
      holdClose: parts.holdClose,
      onSettingsChanged: parts.onSettingsChanged,
    }),
    ...createCompanyHandlers(current),
    ...createDocumentHandlers(current),
    ...createIssuedHandlers(current),
    ...createContractorHandlers(current),
    ...createKeyHandlers(current),
    ...createLimitHandlers(current),
    ...createAlertHandlers(current),
    ...createProcedureHandlers(current),
    ...createPracticeHandlers(current),
    ...createDemoHandlers(current),
    ...createPullHandlers(current),
    ...createAgreementHandlers(current),
    ...createMonthHandlers(current),
    ...createDashboardHandlers(current),
    ...createDiagnosticsHandlers(current),
    ...createLookupHandlers(current),
    ...createSyncHandlers(current),
    ...createJournalHandlers(current, () => createI18n(settings.read().language)),
    ...createStorageHandlers({
      current,
      reopen: (companyId) =>
        session.alone(async (desk) => {
          const closed = desk.release(companyId);
          return closed.ok ? desk.switchTo(companyId) : closed;
        }),
    }),
    ...createBackupHandlers({
      current,
      picked,
      desktop,
      inspect: inspectBackupFile,
      ...composeRestore({ program, session, dataFolder, picked }),
    }),
  };
}
