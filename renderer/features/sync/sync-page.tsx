import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { SyncOverview } from '../../../shared/ipc/contracts/sync.contract';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { isAboutKeys } from '../../company/is-about-keys';
import { paths } from '../../lib/paths';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { MonthReturnBanner } from '../../company/month-return-banner';
import { RequestPauseBanner } from '../../limits/request-pause-banner';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { PageBody } from '../../ui/layout/page-body';
import { PageHeader } from '../../ui/layout/page-header';
import { Spinner } from '../../ui/spinner';
import { BlockedList } from './plan/blocked-list';
import { MonthPlanView } from './plan/month-plan-view';
import { PlanView } from './plan/plan-view';
import { ReadingLinks } from './unsettled/reading-links';
import { RunHistory } from './runs/run-history';
import { RunView } from './runs/run-view';
import { SendingPhaseBanner } from './sending-phase-banner';
import styles from './sync-page.module.css';
import { ToClearUp } from './unsettled/to-clear-up';

/** Read, plan, confirm, run, report: one screen, one list, one button (design, section 5). */
export function SyncPage() {
  const { t } = useLingui();
  const company = useCompany();
  const { data, error } = useChannelQuery('sync.overview', {});
  const { run: prepare, isRunning: isReading, error: readError } = useChannelCommand('sync.prepare');
  // The plan the user looks at is the one just read; after a run its report takes the place.
  const [hasRead, setHasRead] = useState(false);

  const top = useRef<HTMLDivElement>(null);

  const synchronise = async () => {
    const answer = await prepare({});
    setHasRead(answer.ok);
  };
  /** Never a second send of anything: a fresh read and a fresh plan, which the user confirms anew. */
  const retry = async () => {
    top.current?.scrollIntoView({ block: 'start' });
    await synchronise();
  };
  const isSending = data?.run?.state === 'running' || data?.run?.state === 'stopping';
  useShortcut('ifirma.read', () => void synchronise(), !isReading && !isSending);

  if (error) return <ErrorBanner error={error} />;
  if (!data) return <Spinner label={t`Otwieram plan`} />;
  return (
    <>
      <PageHeader
        title={t`Synchronizacja`}
        width="column"
        meta={
          company.kind === 'demo'
            ? t`Konto demo – nic nie trafia do iFirmy`
            : company.login === ''
              ? t`Konto iFirmy bez loginu`
              : t`Konto ${company.login}`
        }
        actions={
          <Button
            tone={hasRead && data.plan.canConfirm ? 'secondary' : 'primary'}
            icon="sync"
            keys="F5"
            isPending={isReading}
            isDisabled={isSending}
            onPress={() => void synchronise()}
          >
            {hasRead ? <Trans>Odczytaj jeszcze raz</Trans> : <Trans>Synchronizuj</Trans>}
          </Button>
        }
      />
      <PageBody>
        <div className={styles['stack']} ref={top}>
          {readError && (
            <ErrorBanner
              error={readError}
              title={t`Nie udało się odczytać iFirmy`}
              action={isAboutKeys(readError) && <KeysButton />}
            />
          )}
          {data.plan.pause !== null && <RequestPauseBanner pause={data.plan.pause} />}
          {data.monthReturn !== null && <MonthReturnBanner offer={data.monthReturn} />}
          <SendingPhaseBanner hasSnapshot={data.plan.snapshot !== null} />
          <ToClearUp />
          <Body
            overview={data}
            hasRead={hasRead}
            isReading={isReading}
            onSent={() => {
              setHasRead(false);
            }}
          />
          {data.unboundAtIfirma > 0 && (
            <Banner tone="info" title={t`W iFirmie są dokumenty spoza Kwita`}>
              <Trans>
                Od ostatniego odczytu przybyło ich {data.unboundAtIfirma}. To w porządku, jeśli wystawiasz też
                w panelu albo robi to księgowa.
              </Trans>
            </Banner>
          )}
          <ReadingLinks />
          <RunHistory onRetry={isSending || isReading ? null : () => void retry()} />
        </div>
      </PageBody>
    </>
  );
}

function KeysButton() {
  const [, navigate] = useLocation();
  return (
    <Button
      onPress={() => {
        navigate(paths.keys);
      }}
    >
      <Trans>Zajrzyj do Kluczy</Trans>
    </Button>
  );
}

type BodyProps = {
  readonly overview: SyncOverview;
  readonly hasRead: boolean;
  readonly isReading: boolean;
  readonly onSent: () => void;
};

function Body({ overview, hasRead, isReading, onSent }: BodyProps) {
  const { plan, run } = overview;
  if (run !== null && !hasRead) {
    return (
      <>
        <RunView run={run} />
        <BlockedList items={plan.blocked} />
      </>
    );
  }
  // What one step of the month would let go stands with that step.
  const stepped = new Set(plan.monthPlan?.items.map(({ documentId }) => documentId));
  return (
    <>
      <PlanView plan={plan} isFresh={hasRead} isReading={isReading} onSent={onSent} />
      {plan.monthPlan !== null && (
        <MonthPlanView
          plan={plan}
          monthPlan={plan.monthPlan}
          isFresh={hasRead && !isReading}
          onSent={onSent}
        />
      )}
      <BlockedList items={plan.blocked.filter(({ documentId }) => !stepped.has(documentId))} />
    </>
  );
}
