/** @file Composition root: builds the program and one object graph per open company, and starts. No logic. */
import { join } from 'node:path';
import type { AppError } from '../shared/app-error';
import { alertText } from '../shared/i18n/alert-text';
import { createI18n } from '../shared/i18n/create-i18n';
import { reminderText } from '../shared/i18n/reminder-text';
import { err } from '../shared/result';
import { createCompanySession } from './companies/company-session';
import { type ComposedCompany, composeCompany } from './compose-company';
import type { ProgramParts } from './program-parts';
import { composeHandlers } from './compose-handlers';
import { createRefusingRouter } from './ipc/refusing-router';
import { createRouter } from './ipc/router';
import { watchNewDay } from './ipc/watch-new-day';
import { createKeyVault } from './keychain/key-vault';
import { openEventLog } from './log/event-log-file';
import type { Notices } from './ports/notices';
import { handleAppScheme, registerAppScheme } from './shell/app-protocol';
import { application } from './shell/application';
import { systemClipboard } from './shell/clipboard-adapter';
import { askBeforeClose, type CloseHandshake } from './shell/close-handshake';
import { fixDataFolder } from './shell/data-folder';
import { createDesktop } from './shell/desktop-adapter';
import { bindRouter, sendEvent } from './shell/ipc-host';
import { loadBundle } from './shell/load-bundle';
import { applyTheme, bringToFront, type MainWindow, openMainWindow } from './shell/main-window';
import { createMaintenance } from './shell/maintenance-process';
import { setApplicationMenu } from './shell/menu';
import { guardNavigation } from './shell/navigation-guard';
import { denyPermissions } from './shell/permissions';
import { createNotifier } from './shell/notifier';
import { platformName } from './shell/platform-name';
import { openSettingsFile } from './shell/settings-file';
import { claimSingleInstance } from './shell/single-instance';
import { createCompanyFolders } from './store/company-folder';
import { createDataPlace } from './store/opening/data-place';
import { createFileWriter } from './store/file-writer';
import { SCHEMA_VERSION } from './store/opening/migrate';
import { prepareDataFolder } from './store/opening/prepare-data-folder';
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
  const place = createDataPlace({
    platform: platformName(process.platform),
    home: application.homeFolder(),
    environment: process.env,
    programFolder: application.programFolder(),
  });
  const prepared = prepareDataFolder(dataFolder, place);
  if (!prepared.ok) {
    refuseStart(prepared.error);
    return;
  }
  const clock = systemClock;
  const ids = randomIds;
  const log = openEventLog(join(dataFolder, 'kwit.log'), clock);
  const settings = openSettingsFile();
  const fileWriter = createFileWriter(ids);
  const desktop = createDesktop(currentWindow);
  const notifier = createNotifier();
  const painted = Promise.withResolvers<void>();
  const program: ProgramParts = {
    clock,
    ids,
    log,
    settings,
    fileWriter,
    folders: createCompanyFolders({ root: join(dataFolder, 'companies'), place, fileWriter, log }),
    place,
    desktop,
    clipboard: systemClipboard,
    secretStore: createKeyVault({ log, platform: process.platform }),
    maintenance: createMaintenance(ids),
    keychainService: application.isPackaged() ? 'pl.kwit.desktop' : 'pl.kwit.desktop.dev',
    whenPainted: painted.promise,
    versions: { ...application.versions(), dataVersion: SCHEMA_VERSION },
    remind: (reminder) => {
      const { title, body } = reminderText(createI18n(settings.read().language), reminder);
      notifier.show({
        title,
        body,
        onChosen: () => {
          bringToFront(window);
        },
      });
    },
    announce: (alert, { companyId }) => {
      const { language, notifications } = settings.read();
      if (!notifications) return;
      const { title, sentence } = alertText(createI18n(language), alert);
      notifier.show({
        title,
        body: sentence,
        onChosen: () => {
          bringToFront(window);
          sendEvent(window, 'alerts.chosen', { companyId, kind: alert.kind });
        },
      });
    },
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
  let closing: CloseHandshake | null = null;
  const router = createRouter({
    handlers: composeHandlers({
      program,
      session,
      dataFolder,
      version: application.version(),
      platform: platformName(process.platform),
      confirmClose: () => closing?.confirm(),
      holdClose: () => closing?.hold(),
      onSettingsChanged: applySettings,
    }),
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
    closing = askBeforeClose(opened, () => {
      sendEvent(window, 'app.closeRequested', {});
    });
  }

  const { lastCompanyId } = settings.read();
  // A company that cannot be opened is offered again by the page, with the reason.
  if (lastCompanyId !== null) session.switchTo(lastCompanyId);
  handleAppScheme(loadBundle(join(import.meta.dirname, '../renderer')));
  denyPermissions();
  applySettings();
  const tellNewDay = () => {
    sendEvent(window, 'app.changed', {});
  };
  bindRouter(watchNewDay(router, clock, tellNewDay), currentWindow);
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

/** A window with nothing but the reason: no company is opened and nothing of one is written. */
function refuseStart(reason: AppError): void {
  handleAppScheme(loadBundle(join(import.meta.dirname, '../renderer')));
  denyPermissions();
  bindRouter(createRefusingRouter(reason), currentWindow);
  window = openMainWindow(openSettingsFile(), 'Kwit');
  application.onAllWindowsClosed(application.quit);
}
