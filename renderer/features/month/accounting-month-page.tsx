import { useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { paths } from '../../lib/paths';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { IconButton } from '../../ui/icon-button';
import { PageBody } from '../../ui/layout/page-body';
import { PageHeader } from '../../ui/layout/page-header';
import { MonthReturnBanner } from '../../company/month-return-banner';
import { HowToChange } from './how-to-change';
import { MonthConsentSection } from './month-consent-section';
import { MonthReading } from './month-reading';
import { OutsideMonth } from './outside-month';

/** The one month that iFirma books into: what it is, what the queue needs, and how the user changes it there. */
export function AccountingMonthPage() {
  const { t } = useLingui();
  const { data, error } = useChannelQuery('month.get', {});
  const { data: sync } = useChannelQuery('sync.overview', {});
  const away = sync?.monthReturn ?? null;
  const [, navigate] = useLocation();
  const goBack = () => {
    navigate(paths.sync);
  };
  useShortcut('page.leave', goBack);
  const check = useChannelCommand('month.check');

  return (
    <>
      <PageHeader
        back={<IconButton icon="back" label={t`Wróć do Synchronizacji`} keys="Escape" onPress={goBack} />}
        title={t`Miesiąc księgowy`}
        width="column"
        actions={
          <Button
            icon="sync"
            isPending={check.isRunning}
            onPress={() => {
              void check.run({});
            }}
          >
            {t`Odczytaj miesiąc z iFirmy`}
          </Button>
        }
      />
      <PageBody>
        {error && <ErrorBanner error={error} />}
        {check.error && <ErrorBanner error={check.error} title={t`Miesiąc nie został odczytany`} />}
        {data && (
          <>
            {away !== null && <MonthReturnBanner offer={away} />}
            <MonthReading reading={data.reading} />
            <OutsideMonth overview={data} />
            <HowToChange />
            <MonthConsentSection consent={data.consent} />
          </>
        )}
      </PageBody>
    </>
  );
}
