import { Trans, useLingui } from '@lingui/react/macro';
import { useToday } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { formatInstant } from '../../lib/format-instant';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/layout/empty-state';
import { ErrorBanner } from '../../ui/error-banner';
import { PageBody } from '../../ui/layout/page-body';
import { PageHeader } from '../../ui/layout/page-header';
import { DocumentLimit } from './document-limit';
import { LimitApplications } from './limit-applications';
import { RequestLimit } from './request-limit';

/** What iFirma allows and what is left of it: one quiet line when all is well. */
export function LimitsPage() {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { data, error } = useChannelQuery('limits.get', {});
  const check = useChannelCommand('limits.check');

  const checkButton = (
    <Button
      icon="sync"
      isPending={check.isRunning}
      onPress={() => {
        void check.run({});
      }}
    >
      {t`Odczytaj limit z iFirmy`}
    </Button>
  );

  return (
    <>
      <PageHeader
        title={t`Limity API`}
        width="column"
        meta={data?.document && t`Odczytane z iFirmy ${formatInstant(i18n, data.document.readAt, today)}`}
        actions={data?.document && checkButton}
      />
      <PageBody>
        {error && <ErrorBanner error={error} />}
        {check.error && <ErrorBanner error={check.error} title={t`Limit nie został odczytany`} />}
        {data && (
          <>
            {data.document === null ? (
              <EmptyState icon="limit" title={t`Limit jeszcze nieodczytany`} action={checkButton}>
                <Trans>
                  iFirma przyznaje liczbę dokumentów, które można wystawić przez API. Odczyt to jedno
                  zapytanie z kluczem „abonent”.
                </Trans>
              </EmptyState>
            ) : (
              <DocumentLimit limits={data} document={data.document} />
            )}
            <LimitApplications applications={data.applications} leadDays={data.leadDays} />
            <RequestLimit requests={data.requests} />
          </>
        )}
      </PageBody>
    </>
  );
}
