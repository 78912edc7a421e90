import { appContract, type AppStatus, type CompanyEntry } from '../../../shared/ipc/contracts/app.contract';
import type { AppError } from '../../../shared/app-error';
import type { CompanyProfile } from '../../../shared/domain/company';
import type { Handlers } from '../../../shared/ipc/define';
import { ok, type Result } from '../../../shared/result';
import type { Clock } from '../../ports/clock';
import type { Desktop } from '../../ports/desktop';
import type { AppSettings, Settings } from '../../ports/settings';

export type AppHandlerParts = {
  readonly version: string;
  readonly platform: AppStatus['platform'];
  readonly clock: Clock;
  readonly settings: Settings;
  readonly desktop: Pick<Desktop, 'openExternal' | 'writeToIfirma'>;
  readonly listCompanies: () => readonly CompanyEntry[];
  readonly createCompany: (
    kind: CompanyEntry['kind'],
    profile: CompanyProfile,
  ) => Promise<Result<{ readonly companyId: string }, AppError>>;
  readonly openCompany: (companyId: string) => Result<unknown, AppError>;
  readonly openCompanyId: () => string | null;
  readonly openRefusal: () => AppStatus['openRefusal'];
  readonly confirmClose: () => void;
  /** Theme and language reach beyond the page: window frame and menu. */
  readonly onSettingsChanged: (settings: AppSettings) => void;
};

export function createAppHandlers(parts: AppHandlerParts): Handlers<typeof appContract> {
  const { clock, settings } = parts;
  const status = (): AppStatus => {
    const { language, theme } = settings.read();
    return {
      version: parts.version,
      platform: parts.platform,
      today: clock.today(),
      language,
      theme,
      companies: [...parts.listCompanies()],
      openCompanyId: parts.openCompanyId(),
      openRefusal: parts.openRefusal(),
    };
  };
  return {
    'app.status': async () => ok(status()),
    'app.updateSettings': async ({ language, theme }) => {
      settings.update({ ...(language && { language }), ...(theme && { theme }) });
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
    'app.confirmClose': async () => {
      parts.confirmClose();
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
