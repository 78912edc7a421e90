import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import type { LimitOverview } from '../../../shared/ipc/contracts/limits.contract';
import { paths } from '../../lib/paths';
import { ResumeBanner } from '../../procedures/resume-banner';
import { Button } from '../../ui/button';
import { Section } from '../../ui/layout/section';
import { ApplicationHistory } from './application-history';
import { LeadTimeForm } from './lead-time-form';
import { WaitingApplication } from './waiting-application';

type LimitApplicationsProps = Pick<LimitOverview, 'applications' | 'leadDays'>;

/** The way to a higher limit, what the user applied for, and what became of it. */
export function LimitApplications({ applications, leadDays }: LimitApplicationsProps) {
  const { t } = useLingui();
  const [, navigate] = useLocation();
  const [latest] = applications;
  return (
    <Section
      title={t`Wyższy limit`}
      lead={
        <Trans>
          O wyższy limit prosi się w panelu iFirmy. Kwit prowadzi tam krok po kroku i sprawdza wynik.
        </Trans>
      }
      action={
        <Button
          onPress={() => {
            navigate(paths.procedure('raise_limit'));
          }}
        >
          {t`Poproś o wyższy limit`}
        </Button>
      }
    >
      <ResumeBanner procedures={['raise_limit']} />
      {latest?.state === 'waiting' && <WaitingApplication application={latest} />}
      {applications.length > 0 && <ApplicationHistory applications={applications} />}
      <LeadTimeForm key={leadDays} leadDays={leadDays} />
    </Section>
  );
}
