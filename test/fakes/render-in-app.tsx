import { I18nProvider as LinguiProvider } from '@lingui/react';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { I18nProvider as AriaLocaleProvider } from 'react-aria-components';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { BridgeProvider } from '../../renderer/bridge/bridge-context';
import { createQueryClient } from '../../renderer/bridge/create-query-client';
import { CompanyProvider, OpenCompanyIdProvider } from '../../renderer/bridge/open-company';
import { UnsavedWorkProvider } from '../../renderer/documents/unsaved-work';
import { markPlatform } from '../../renderer/lib/platform';
import { ShortcutProvider } from '../../renderer/shortcuts/use-shortcut';
import { ToastsProvider } from '../../renderer/ui/overlays/toasts';
import { createI18n, type Language } from '../../shared/i18n/create-i18n';
import type { AppStatus } from '../../shared/ipc/contracts/app.contract';
import type { Company } from '../../shared/ipc/contracts/company.contract';
import { anAppStatus } from '../builders/an-app-status';
import { aCompany } from '../builders/a-company';
import { createFakeBridge, type FakeBridge } from './fake-bridge';

type AppParts = {
  readonly bridge?: FakeBridge;
  readonly status?: AppStatus;
  readonly company?: Company;
  readonly path?: string;
  readonly language?: Language;
};

/** Renders a part of the page as the app does: Polish, an open company, a keyboard, an address. */
export function renderInApp(children: ReactNode, parts: AppParts = {}) {
  const { path = '/', language = 'pl', status = anAppStatus(), company = aCompany() } = parts;
  const bridge = parts.bridge ?? createFakeBridge({});
  const location = memoryLocation({ path, record: true });
  markPlatform(status.platform);
  const view = render(
    <BridgeProvider bridge={bridge} queryClient={createQueryClient()}>
      <LinguiProvider i18n={createI18n(language)}>
        <AriaLocaleProvider locale="pl-PL">
          <ShortcutProvider>
            <UnsavedWorkProvider>
              <Router hook={location.hook}>
                <ToastsProvider>
                  <OpenCompanyIdProvider companyId={company.companyId}>
                    <CompanyProvider status={status} company={company}>
                      {children}
                    </CompanyProvider>
                  </OpenCompanyIdProvider>
                </ToastsProvider>
              </Router>
            </UnsavedWorkProvider>
          </ShortcutProvider>
        </AriaLocaleProvider>
      </LinguiProvider>
    </BridgeProvider>,
  );
  return { ...view, user: userEvent.setup(), bridge, history: location.history };
}
