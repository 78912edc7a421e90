import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorBanner } from '../../ui/error-banner';
import { PageBody } from '../../ui/page-body';
import { PageHeader } from '../../ui/page-header';
import { Spinner } from '../../ui/spinner';
import styles from './sync-page.module.css';
import { UnsettledCard } from './unsettled-card';
import { UnsettledContractorCard } from './unsettled-contractor-card';
import { UnsettledHandOverCard } from './unsettled-hand-over-card';

/** The inbox of documents whose fate nobody knows: one card each, answered one by one and by nobody but a person. */
export function UnsettledPage() {
  const { t } = useLingui();
  const [, navigate] = useLocation();
  const { data, error } = useChannelQuery('sync.overview', {});
  const { data: contractors } = useChannelQuery('contractors.unsettled', {});
  const writes = contractors?.rows ?? [];
  return (
    <>
      <PageHeader
        title={t`Do wyjaśnienia`}
        width="column"
        actions={
          <Button
            icon="sync"
            onPress={() => {
              navigate(paths.sync);
            }}
          >
            <Trans>Przejdź do Synchronizacji</Trans>
          </Button>
        }
      />
      <PageBody>
        {error && <ErrorBanner error={error} />}
        {!data && !error && <Spinner label={t`Otwieram dokumenty do wyjaśnienia`} />}
        {data && (
          <div className={styles['stack']}>
            {data.unsettled.length + data.unsettledHandOvers.length + writes.length === 0 ? (
              <EmptyState icon="check" title={t`Nie ma nic do wyjaśnienia`}>
                <Trans>
                  Gdy odpowiedź iFirmy zginie po drodze, dokument czeka tutaj, aż okaże się, co się z nim
                  stało.
                </Trans>
              </EmptyState>
            ) : (
              <p className={styles['sentence']}>
                <Trans>
                  Nie wiadomo, czy to, co tu jest, dotarło do iFirmy. Kwit nie wyśle niczego drugi raz sam, i
                  nikt nie odpowie tu za Ciebie. Odpowiedź zapisuje się z godziną.
                </Trans>
              </p>
            )}
            {data.unsettled.map((item) => (
              <UnsettledCard key={item.documentId} item={item} />
            ))}
            {data.unsettledHandOvers.map((handOver) => (
              <UnsettledHandOverCard key={handOver.documentId} handOver={handOver} />
            ))}
            {writes.map((write) => (
              <UnsettledContractorCard key={write.contractorId} write={write} />
            ))}
          </div>
        )}
      </PageBody>
    </>
  );
}
