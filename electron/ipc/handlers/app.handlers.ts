import {
  appContract,
  type AppStatus,
  type CompanyEntry,
  type UnreadableCompany,
} from '../../../shared/ipc/contracts/app.contract';
import type { ApiKeyName, AppError } from '../../../shared/app-error';
import type { CompanyProfile } from '../../../shared/domain/company/company';
import type { ChannelInput, Handlers } from '../../../shared/ipc/define';
import { err, ok, type Result } from '../../../shared/result';
import type { Clock } from '../../ports/clock';
import type { Desktop } from '../../ports/desktop';
import type { AppSettings, Settings } from '../../ports/settings';

export type AppHandlerParts = {
  readonly version: string;
  readonly platform: AppStatus['platform'];
  readonly clock: Clock;
  readonly settings: Settings;
  readonly desktop: Pick<Desktop, 'openExternal' | 'openFolder' | 'writeToIfirma'>;
  readonly dataFolder: string;
  readonly listCompanies: () => readonly CompanyEntry[];
  readonly listUnreadableCompanies: () => readonly UnreadableCompany[];
  readonly createCompany: (
    kind: CompanyEntry['kind'],
    profile: CompanyProfile,
  ) => Promise<Result<{ readonly companyId: string }, AppError>>;
  readonly openCompany: (companyId: string) => Result<unknown, AppError>;
  readonly openCompanyId: () => string | null;
  readonly openRefusal: () => AppStatus['openRefusal'];
  readonly removeCompany: (company: {
    readonly companyId: string;
  }) => Promise<Result<{ readonly keysLeft: ApiKeyName[] }, AppError>>;
  readonly resetDemo: (company: {
    readonly companyId: string;
  }) => Promise<Result<{ readonly companyId: string }, AppError>>;
  readonly confirmClose: () => void;
  readonly holdClose: () => void;
  /** Theme and language reach beyond the page: window frame and menu. */
  readonly onSettingsChanged: (settings: AppSettings) => void;
};

type SettingsChange = ChannelInput<(typeof appContract)['app.updateSettings']>;

export function createAppHandlers(parts: AppHandlerParts): Handlers<typeof appContract> {
  const { clock, settings } = parts;
  const status = (): AppStatus => {
    const { language, theme, notifications, reminders } = settings.read();
    return {
      version: parts.version,
      platform: parts.platform,
      today: clock.today(),
      language,
      theme,
      notifications,
      reminders,
      companies: [...parts.listCompanies()],
      unreadableCompanies: [...parts.listUnreadableCompanies()],
      openCompanyId: parts.openCompanyId(),
      openRefusal: parts.openRefusal(),
    };
  };
  return {
    'app.status': async () => ok(status()),
    'app.updateSettings': async (change) => {
      settings.update(withoutAbsent(change));
      parts.onSettingsChanged(settings.read());
      return ok(status());
    },
    'app.createCompany': ({ kind, profile }) => parts.createCompany(kind, profile),
    'app.openCompany': async ({ companyId }) => {
      const opened = parts.openCompany(companyId);
      if (!opened.ok) return opened;
      settings.update({ lastCompanyId: companyId });
      return ok(status());
    },
    'app.removeCompany': async (input) => {
      const removed = await parts.removeCompany(input);
      if (removed.ok) settings.update({ lastCompanyId: null });
      return removed;
    },
    'app.resetDemo': async (input) => {
      const reset = await parts.resetDemo(input);
      settings.update({ lastCompanyId: parts.openCompanyId() });
      return reset;
    },
    'app.openDataFolder': async () =>
      (await parts.desktop.openFolder(parts.dataFolder)) ? ok(null) : err({ code: 'folder_not_opened' }),
    'app.confirmClose': async () => {
      parts.confirmClose();
      return ok(null);
    },
    'app.holdClose': async () => {
      parts.holdClose();
      return ok(null);
    },
    'app.writeToIfirma': async (letter) => {
      await parts.desktop.writeToIfirma(letter);
      return ok(null);
    },
    'app.openExternal': async ({ target }) => {
      await parts.desktop.openExternal(target);
      return ok(null);
    },
  };
}

/** What the page left out stays as it is. */
function withoutAbsent(change: SettingsChange): Partial<AppSettings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
