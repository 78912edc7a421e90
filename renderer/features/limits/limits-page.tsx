import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useToday } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { documentsLeft } from '../../company/documents-left';
import { formatInstant } from '../../lib/format-instant';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorBanner } from '../../ui/error-banner';
import { PageBody } from '../../ui/page-body';
import { PageHeader } from '../../ui/page-header';
import { DocumentLimit } from './document-limit';
import { RequestLimit } from './request-limit';

/** What iFirma allows and what is left of it: one quiet line when all is well. */
export function LimitsPage() {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { data, error } = useChannelQuery('limits.get', {});
  const check = useChannelCommand('limits.check');
  const left = data === undefined ? null : documentsLeft(data);

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
            {data.document === null || left === null ? (
              <EmptyState icon="limit" title={t`Limit jeszcze nieodczytany`} action={checkButton}>
                <Trans>
                  iFirma przyznaje liczbę dokumentów, które można wystawić przez API. Odczyt to jedno
                  zapytanie z kluczem „abonent”.
                </Trans>
              </EmptyState>
            ) : (
              <DocumentLimit limits={data} document={data.document} left={left} />
            )}
            <RequestLimit requests={data.requests} />
            {data.document !== null && (
              <p>
                <Plural
                  value={data.drafts}
                  _0="Nie ma szkiców, które zużyją limit."
                  one="Masz jeszcze # szkic faktury, który zużyje limit."
                  few="Masz jeszcze # szkice faktur, które zużyją limit."
                  other="Masz jeszcze # szkiców faktur, które zużyją limit."
                />{' '}
                <Trans>Kiedy limit się odnawia, iFirma przez API nie mówi.</Trans>
              </p>
            )}
          </>
        )}
      </PageBody>
    </>
  );
}
