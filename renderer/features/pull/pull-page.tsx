import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { monthKeyOf, monthOfKey } from '../../../shared/domain/days/accounting-month';
import { monthBefore, type MonthPeriod, monthsOf } from '../../../shared/domain/days/month-period';
import type { PullOverview } from '../../../shared/ipc/contracts/pull.contract';
import { useToday } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { paths } from '../../lib/paths';
import { PeriodField } from '../../periods/period-field';
import type { ChosenPeriod } from '../../periods/period-choice';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { Form } from '../../ui/fields/form';
import { IconButton } from '../../ui/icon-button';
import { PageBody } from '../../ui/layout/page-body';
import { PageHeader } from '../../ui/layout/page-header';
import { Section } from '../../ui/layout/section';
import { Spinner } from '../../ui/spinner';
import styles from './pull.module.css';
import { PullCost } from './pull-cost';
import { PullProgress } from './pull-progress';
import { PullResult } from './pull-result';

/** Past documents from iFirma: a period, one button, progress that survives a crash, and what came of it. */
export function PullPage() {
  const { t } = useLingui();
  const [, navigate] = useLocation();
  const { data, error } = useChannelQuery('pull.overview', {});
  const leave = () => {
    navigate(paths.sync);
  };
  useShortcut('page.leave', leave);
  return (
    <>
      <PageHeader
        back={<IconButton icon="back" label={t`Wróć do Synchronizacji`} keys="Escape" onPress={leave} />}
        title={t`Pobieranie z iFirmy`}
        meta={t`Kwit tylko czyta. Szkiców i wszystkiego, co czeka na wysłanie, nie rusza.`}
        width="column"
      />
      <PageBody>
        {error && <ErrorBanner error={error} />}
        {!data && !error && <Spinner label={t`Sprawdzam, co już jest`} />}
        {data && <PullBody overview={data} />}
      </PageBody>
    </>
  );
}

function PullBody({ overview }: { readonly overview: PullOverview }) {
  const { t } = useLingui();
  const today = useToday();
  const start = useChannelCommand('pull.start');
  const [period, setPeriod] = useState<ChosenPeriod>(() => yearOf(today));
  const asked = withinReach(period, today);
  const { pull, foreignCount } = overview;
  const isGoing = pull?.state === 'running' || pull?.state === 'stopping';
  return (
    <>
      {isGoing ? (
        <PullProgress pull={pull} />
      ) : (
        pull && <PullResult pull={pull} foreignCount={foreignCount} />
      )}
      <Section
        title={pull === null ? t`Co pobrać` : t`Inny okres`}
        lead={t`Faktury, rachunki i korekty wystawione w tych miesiącach, z tym, co iFirma wie o zapłacie i KSeF, a na koniec kontrahenci.`}
      >
        <Form
          className={styles['form']}
          onSubmit={() => {
            if (!isGoing) void start.run({ period: asked });
          }}
        >
          <PeriodField value={period} onChange={setPeriod} isDisabled={isGoing} />
          <Button
            type="submit"
            tone={pull === null || pull.state === 'finished' ? 'primary' : 'secondary'}
            icon="pull"
            isDisabled={isGoing}
            isPending={start.isRunning}
          >
            <Trans>Pobierz z iFirmy</Trans>
          </Button>
        </Form>
        <PullCost months={monthsOf(asked).length} />
        {start.error && <ErrorBanner error={start.error} />}
      </Section>
    </>
  );
}

/** The running year: what most people look back at. */
function yearOf(today: string): ChosenPeriod {
  const thisMonth = monthKeyOf(today);
  const { month } = monthOfKey(thisMonth);
  const january = monthBefore(thisMonth, month - 1);
  return { kind: 'year', fromMonth: january, toMonth: monthBefore(january, -11) };
}

/** Nobody issues further ahead than next month: later ones would be asked about for nothing. */
function withinReach({ fromMonth, toMonth }: MonthPeriod, today: string): MonthPeriod {
  const next = monthBefore(monthKeyOf(today), -1);
  return { fromMonth, toMonth: toMonth > next ? next : toMonth };
}
