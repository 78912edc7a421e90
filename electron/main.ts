/** @file Composition root: builds the program and one object graph per open company, and starts. No logic. */
import { join } from 'node:path';
import { createI18n } from '../shared/i18n/create-i18n';
import { err, ok } from '../shared/result';
import { createPickedBackups } from './backups/picked-backups';
import { createCompanySession } from './companies/company-session';
import { createCompany } from './companies/create-company';
import { type ComposedCompany, composeCompany, type ProgramParts } from './compose-company';
import type { CurrentCompany } from './ipc/company-use-cases';
import { createAppHandlers } from './ipc/handlers/app.handlers';
import { createBackupHandlers } from './ipc/handlers/backup.handlers';
import { createCompanyHandlers } from './ipc/handlers/company.handlers';
import { createContractorHandlers } from './ipc/handlers/contractors.handlers';
import { createDocumentHandlers } from './ipc/handlers/documents.handlers';
import { createKeyHandlers } from './ipc/handlers/keys.handlers';
import { createLimitHandlers } from './ipc/handlers/limits.handlers';
import { createPracticeHandlers } from './ipc/handlers/practice.handlers';
import { createProcedureHandlers } from './ipc/handlers/procedures.handlers';
import { createLookupHandlers } from './ipc/handlers/lookups.handlers';
import { createStorageHandlers } from './ipc/handlers/storage.handlers';
import { createSyncHandlers } from './ipc/handlers/sync.handlers';
import { createRouter } from './ipc/router';
import { createKeyVault } from './keys/key-vault';
import { openEventLog } from './log/event-log-file';
import type { Notices } from './ports/notices';
import { DEMO_CREDENTIALS } from './practice/demo-keys';
import { handleAppScheme, registerAppScheme } from './shell/app-protocol';
import { application } from './shell/application';
import { systemClipboard } from './shell/clipboard-adapter';
import { askBeforeClose } from './shell/close-handshake';
import { fixDataFolder } from './shell/data-folder';
import { createDesktop } from './shell/desktop-adapter';
import { bindRouter, sendEvent } from './shell/ipc-host';
import { loadBundle } from './shell/load-bundle';
import { applyTheme, bringToFront, type MainWindow, openMainWindow } from './shell/main-window';
import { createMaintenance } from './shell/maintenance-process';
import { setApplicationMenu } from './shell/menu';
import { guardNavigation } from './shell/navigation-guard';
import { denyPermissions } from './shell/permissions';
import { platformName } from './shell/platform-name';
import { openSettingsFile } from './shell/settings-file';
import { claimSingleInstance } from './shell/single-instance';
import { inspectBackupFile } from './store/backup/inspect-backup-file';
import { createCompanyFolders } from './store/company-folder';
import { createFileWriter } from './store/file-writer';
import { toStoreError } from './store/store-failure';
import { randomIds } from './system/random-ids';
import { systemClock } from './system/system-clock';

let window: MainWindow | null = null;
const currentWindow = () => window;

fixDataFolder(process.env, process.platform);
application.enableSandbox();
registerAppScheme();
guardNavigation();

if (claimSingleInstance(() => bringToFront(window))) void application.whenReady().then(start);
else application.quit();

function start(): void {
  const dataFolder = application.dataFolder();
  const clock = systemClock;
  const ids = randomIds;
  const log = openEventLog(join(dataFolder, 'kwit.log'), clock);
  const settings = openSettingsFile();
  const fileWriter = createFileWriter(ids);
  const desktop = createDesktop(currentWindow);
  const painted = Promise.withResolvers<void>();
  const program: ProgramParts = {
    clock,
    ids,
    log,
    fileWriter,
    folders: createCompanyFolders({ root: join(dataFolder, 'companies'), fileWriter, log }),
    desktop,
    clipboard: systemClipboard,
    secretStore: createKeyVault({ log, platform: process.platform }),
    maintenance: createMaintenance(ids),
    keychainService: application.isPackaged() ? 'pl.kwit.desktop' : 'pl.kwit.desktop.dev',
    whenPainted: painted.promise,
  };

  const session = createCompanySession<ComposedCompany>((companyId) => {
    const entry = program.folders.list().find((company) => company.companyId === companyId);
    if (!entry) return err({ code: 'not_found' });
    const notices: Notices = {
      changed: (area) => {
        sendEvent(window, `${area}.changed`, area === 'app' ? {} : { companyId });
      },
    };
    return composeCompany(program, entry, notices);
  });
  const current: CurrentCompany = () => {
    const company = session.current();
    // The router lets no message of a company through while none is open.
    if (!company) throw new Error('no company is open');
    return company.useCases;
  };

  const picked = createPickedBackups(ids);
  let confirmClose: () => void = () => undefined;
  const router = createRouter({
    handlers: {
      ...createAppHandlers({
        version: application.version(),
        platform: platformName(process.platform),
        clock,
        settings,
        desktop,
        listCompanies: program.folders.list,
        createCompany: (kind, profile) =>
          createCompany(
            {
              ids,
              clock,
              createFolder: program.folders.create,
              open: (companyId) => {
                const opened = session.switchTo(companyId);
                return opened.ok ? { ok: true, value: opened.value.useCases.company.company } : opened;
              },
              demoLogin: DEMO_CREDENTIALS.login,
            },
            kind,
            profile,
          ),
        openCompany: session.switchTo,
        openCompanyId: () => session.current()?.companyId ?? null,
        openRefusal: session.refusal,
        confirmClose: () => {
          confirmClose();
        },
        onSettingsChanged: applySettings,
      }),
      ...createCompanyHandlers(current),
      ...createDocumentHandlers(current),
      ...createContractorHandlers(current),
      ...createKeyHandlers(current),
      ...createLimitHandlers(current),
      ...createProcedureHandlers(current),
      ...createPracticeHandlers(current),
      ...createLookupHandlers(current),
      ...createSyncHandlers(current),
      ...createStorageHandlers({
        current,
        reopen: (companyId) => {
          const closed = session.release(companyId);
          return closed.ok ? session.switchTo(companyId) : closed;
        },
      }),
      ...createBackupHandlers({
        current,
        picked,
        desktop,
        inspect: inspectBackupFile,
        restore: {
          picked,
          maintenance: program.maintenance,
          clock,
          scratchPath: () => join(dataFolder, `restore-on-trial-${ids.newId()}.sqlite`),
          companies: program.folders.list,
          pathsOf: program.folders.paths,
          prepareFolder: program.folders.prepare,
          saveEntry: program.folders.save,
          backUpFirst: async (companyId, kind) => {
            const company = session.current();
            return company?.companyId === companyId ? company.useCases.backups.make(kind) : ok();
          },
          close: session.release,
          open: (companyId) => {
            const opened = session.switchTo(companyId);
            if (opened.ok) settings.update({ lastCompanyId: companyId });
            return opened;
          },
        },
      }),
    },
    openCompanyId: () => session.current()?.companyId ?? null,
    toAppError: toStoreError,
    ids,
    log,
  });

  function applySettings(): void {
    const { theme, language } = settings.read();
    applyTheme(theme);
    setApplicationMenu({
      i18n: createI18n(language),
      isMac: process.platform === 'darwin',
      choose: (item) => {
        sendEvent(window, 'menu.chosen', { item });
      },
      openHelp: () => void desktop.openExternal('ifirma_api_help'),
    });
  }

  function openWindow(): void {
    const opened = openMainWindow(settings, 'Kwit');
    window = opened;
    opened.webContents.once('did-finish-load', painted.resolve);
    opened.on('closed', () => {
      window = null;
    });
    confirmClose = askBeforeClose(opened, () => {
      sendEvent(window, 'app.closeRequested', {});
    }).confirm;
  }

  const { lastCompanyId } = settings.read();
  // A company that cannot be opened is offered again by the page, with the reason.
  if (lastCompanyId !== null) session.switchTo(lastCompanyId);
  handleAppScheme(loadBundle(join(import.meta.dirname, '../renderer')));
  denyPermissions();
  applySettings();
  bindRouter(router, currentWindow);
  openWindow();
  log.write('app.started', { version: application.version(), platform: process.platform });

  application.onActivate(() => {
    if (window === null) openWindow();
  });
  application.onAllWindowsClosed(() => {
    if (process.platform !== 'darwin') application.quit();
  });
  application.onQuit(() => {
    session.close();
    log.write('app.stopped', {});
  });
}
