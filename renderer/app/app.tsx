import type { QueryClient } from '@tanstack/react-query';
import { I18nProvider as LinguiProvider } from '@lingui/react';
import { useEffect, useMemo, type ReactNode } from 'react';
import { I18nProvider as AriaLocaleProvider } from 'react-aria-components';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { createI18n } from '../../shared/i18n/create-i18n';
import type { AppStatus } from '../../shared/ipc/contracts/app.contract';
import type { Bridge } from '../bridge/bridge';
import { BridgeProvider } from '../bridge/bridge-context';
import { OpenCompanyIdProvider } from '../bridge/open-company';
import { useChanges } from '../bridge/use-changes';
import { useChannelQuery } from '../bridge/use-channel-query';
import { useNewDay } from '../bridge/use-new-day';
import { UnsavedWorkProvider, useLeave } from '../documents/unsaved-work';
import { OnboardingPage } from '../features/onboarding/onboarding-page';
import { markPlatform } from '../lib/platform';
import { ShortcutProvider } from '../shortcuts/use-shortcut';
import { ToastsProvider } from '../ui/overlays/toasts';
import styles from './app.module.css';
import { ChooseCompanyPage } from './choose-company-page';
import { ErrorBoundary } from './error-boundary';
import { Frame } from './frame';
import { StartFailure } from './start-failure';

type AppProps = { readonly bridge: Bridge; readonly queryClient: QueryClient };

export function App({ bridge, queryClient }: AppProps) {
  return (
    <BridgeProvider bridge={bridge} queryClient={queryClient}>
      <Start />
    </BridgeProvider>
  );
}

/** Nothing can be said before main has told the language; that takes milliseconds, so nothing is shown for it. */
function Start() {
  useChanges();
  const { data: status, error } = useChannelQuery('app.status', {});
  useNewDay(status?.today);
  if (error) {
    return (
      <Speaking language="pl">
        <StartFailure error={error} />
      </Speaking>
    );
  }
  if (!status) return null;
  return (
    <Speaking language={status.language}>
      <ShortcutProvider>
        <UnsavedWorkProvider>
          <LeavingRouter>
            <ToastsProvider>
              <ErrorBoundary>
                <FirstScreen status={status} />
              </ErrorBoundary>
            </ToastsProvider>
          </LeavingRouter>
        </UnsavedWorkProvider>
      </ShortcutProvider>
    </Speaking>
  );
}

/** No address is left before what was typed there is stored. */
function LeavingRouter({ children }: { readonly children: ReactNode }) {
  const leave = useLeave();
  return (
    <Router
      hook={useHashLocation}
      aroundNav={(navigate, to, options) => {
        leave(() => {
          navigate(to, options);
        });
      }}
    >
      {children}
    </Router>
  );
}

function FirstScreen({ status }: { readonly status: AppStatus }) {
  useEffect(() => {
    const root = document.documentElement;
    root.lang = status.language;
    if (status.theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = status.theme;
  }, [status.language, status.theme]);

  // Before anything is drawn: button order and key names depend on it.
  markPlatform(status.platform);

  if (status.companies.length === 0) return <FirstRun status={status} />;
  if (status.openCompanyId === null) return <ChooseCompanyPage status={status} />;
  return (
    <OpenCompanyIdProvider companyId={status.openCompanyId}>
      {/* Another company is another desk: nothing of the old one stays on the screen. */}
      <Frame key={status.openCompanyId} status={status} />
    </OpenCompanyIdProvider>
  );
}

function FirstRun({ status }: { readonly status: AppStatus }) {
  return (
    <main className={styles['firstRun']}>
      <OnboardingPage today={status.today} unreadableCompanies={status.unreadableCompanies} />
    </main>
  );
}

function Speaking({
  language,
  children,
}: {
  readonly language: AppStatus['language'];
  readonly children: ReactNode;
}) {
  const i18n = useMemo(() => createI18n(language), [language]);
  return (
    <LinguiProvider i18n={i18n}>
      <AriaLocaleProvider locale={language === 'pl' ? 'pl-PL' : 'en-GB'}>{children}</AriaLocaleProvider>
    </LinguiProvider>
  );
}
