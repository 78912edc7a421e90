import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { UnreadableCompany } from '../../../shared/ipc/contracts/app.contract';
import { UnreadableCompanies } from '../../company/unreadable-companies';
import { useAddCompany } from '../../company/use-add-company';
import { paths } from '../../lib/paths';
import { ConnectAccount } from './connect-account';
import { DEMO_PROFILE } from './demo-profile';
import styles from './onboarding.module.css';
import { Welcome } from './welcome';

type OnboardingPageProps = {
  readonly today: string;
  readonly unreadableCompanies: readonly UnreadableCompany[];
};

/**
 * The first run, at most three questions: which account, whose firm, which keys. The keys are asked on their own
 * screen, where they stay; that question can be left for later.
 */
export function OnboardingPage({ today, unreadableCompanies }: OnboardingPageProps) {
  const { t } = useLingui();
  const [step, setStep] = useState<'welcome' | 'profile'>('welcome');
  const [, navigate] = useLocation();
  const { add, isRunning, error } = useAddCompany();

  return (
    <div className={styles['page']}>
      <div className={styles['column']} role="region" aria-label={t`Pierwsze uruchomienie`}>
        <UnreadableCompanies companies={unreadableCompanies} />
        {step === 'welcome' ? (
          <Welcome
            isRunning={isRunning}
            error={error}
            today={today}
            onDemo={() => {
              void add('demo', DEMO_PROFILE, () => {
                navigate(paths.dashboard);
              });
            }}
            onConnect={() => {
              setStep('profile');
            }}
          />
        ) : (
          <ConnectAccount
            isRunning={isRunning}
            error={error}
            onBack={() => {
              setStep('welcome');
            }}
            onReady={(profile) => {
              void add('real', profile, () => {
                navigate(paths.firstKeys);
              });
            }}
          />
        )}
      </div>
    </div>
  );
}
