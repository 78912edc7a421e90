import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { AppErrorCode } from '../../shared/app-error';
import type { AppStatus } from '../../shared/ipc/contracts/app.contract';
import { useChannelCommand } from '../bridge/use-channel-command';
import { useChannelQuery } from '../bridge/use-channel-query';
import { RestoreFromFile } from '../company/restore-from-file';
import { UnreadableCompanies } from '../company/unreadable-companies';
import { OnboardingPage } from '../features/onboarding/onboarding-page';
import { Button } from '../ui/button';
import { ErrorBanner } from '../ui/error-banner';
import { Icon } from '../ui/icon';
import styles from './lone-page.module.css';
import { OtherVersion } from './other-version';

/** The same file does not open at the next try either. */
const STAYS_SHUT: ReadonlySet<AppErrorCode> = new Set(['database_damaged', 'database_newer']);

/** No company is open: the last one was closed or could not be opened. */
export function ChooseCompanyPage({ status }: { readonly status: AppStatus }) {
  const { companies, unreadableCompanies, openRefusal: refusal, today } = status;
  const { t } = useLingui();
  const open = useChannelCommand('app.openCompany');
  const { data: versions } = useChannelQuery('backup.dataVersions', {});
  const [isAdding, setIsAdding] = useState(false);
  if (isAdding) {
    return (
      <main className={styles['page']}>
        <div className={styles['column']}>
          <div>
            <Button
              tone="quiet"
              icon="back"
              onPress={() => {
                setIsAdding(false);
              }}
            >
              <Trans>Wróć do listy firm</Trans>
            </Button>
          </div>
          <OnboardingPage today={today} unreadableCompanies={[]} />
        </div>
      </main>
    );
  }
  return (
    <main className={styles['page']}>
      <div className={styles['column']}>
        <h1 className={styles['title']}>
          <Trans>Którą firmę otworzyć?</Trans>
        </h1>
        {open.error && refusal === null && <ErrorBanner error={open.error} />}
        <ul className={styles['list']}>
          {companies.map(({ companyId, name, kind }) => (
            <li key={companyId} className={styles['item']}>
              <Icon name="company" />
              <span className={styles['name']}>{name}</span>
              {kind === 'demo' && <Trans>konto demo</Trans>}
              {!(refusal?.companyId === companyId && STAYS_SHUT.has(refusal.error.code)) && (
                <Button
                  isDisabled={open.isRunning}
                  onPress={() => {
                    void open.run({ companyId });
                  }}
                >
                  <Trans>Otwórz</Trans>
                </Button>
              )}
              {refusal?.companyId === companyId && (
                <div className={styles['whole-row']}>
                  <ErrorBanner error={refusal.error} title={t`Nie można otworzyć tej firmy`} />
                </div>
              )}
              <OtherVersion
                version={versions?.find((of) => of.companyId === companyId)}
                isRefused={refusal?.companyId === companyId}
                today={today}
              />
            </li>
          ))}
        </ul>
        <UnreadableCompanies companies={unreadableCompanies} />
        <RestoreFromFile today={today} />
        <Button
          icon="add"
          onPress={() => {
            setIsAdding(true);
          }}
        >
          <Trans>Dodaj firmę</Trans>
        </Button>
      </div>
    </main>
  );
}
