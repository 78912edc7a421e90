import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { useChannelQuery } from '../../../bridge/use-channel-query';
import { useDoubts } from '../../../company/use-doubts';
import { paths } from '../../../lib/paths';
import { useShortcut } from '../../../shortcuts/use-shortcut';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/layout/empty-state';
import { ErrorBanner } from '../../../ui/error-banner';
import { IconButton } from '../../../ui/icon-button';
import { PageBody } from '../../../ui/layout/page-body';
import { PageHeader } from '../../../ui/layout/page-header';
import { Spinner } from '../../../ui/spinner';
import { ConflictInbox } from './conflict-inbox';
import styles from '../sync-page.module.css';
import { UnsettledCard } from './unsettled-card';
import { UnsettledContractorCard } from './unsettled-contractor-card';
import { UnsettledHandOverCard } from './unsettled-hand-over-card';

/**
 * What waits for a person's word, one card each, answered one by one: fates that nobody knows, and what iFirma has
 * otherwise than Kwit.
 */
export function UnsettledPage() {
  const { t } = useLingui();
  const [, navigate] = useLocation();
  const goBack = () => {
    navigate(paths.sync);
  };
  useShortcut('page.leave', goBack);
  const { data, error } = useChannelQuery('sync.overview', {});
  const { data: contractors } = useChannelQuery('contractors.unsettled', {});
  const writes = contractors?.rows ?? [];
  const { unsettled, conflicts } = useDoubts();
  return (
    <>
      <PageHeader
        back={<IconButton icon="back" label={t`Wróć do Synchronizacji`} keys="Escape" onPress={goBack} />}
        title={t`Do wyjaśnienia`}
        width="column"
        actions={
          <Button icon="sync" onPress={goBack}>
            <Trans>Przejdź do Synchronizacji</Trans>
          </Button>
        }
      />
      <PageBody>
        {error && <ErrorBanner error={error} />}
        {!data && !error && <Spinner label={t`Otwieram dokumenty do wyjaśnienia`} />}
        {data && (
          <div className={styles['stack']}>
            {unsettled + conflicts === 0 && (
              <EmptyState icon="check" title={t`Nie ma nic do wyjaśnienia`}>
                <Trans>
                  Gdy odpowiedź iFirmy zginie po drodze, dokument czeka tutaj, aż okaże się, co się z nim
                  stało.
                </Trans>
              </EmptyState>
            )}
            {unsettled > 0 && (
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
            <ConflictInbox />
          </div>
        )}
      </PageBody>
    </>
  );
}
