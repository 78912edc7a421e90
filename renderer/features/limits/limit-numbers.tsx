import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { standLimit } from '../../../shared/domain/limits/limit-standing';
import type { LimitOverview } from '../../../shared/ipc/contracts/limits.contract';
import { useToday } from '../../bridge/open-company';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { formatCount } from '../../lib/format-count';
import { formatInstant } from '../../lib/format-instant';
import type { ReadDocumentLimit } from './read-document-limit';
import styles from './limits.module.css';

type LimitNumbersProps = { readonly limits: LimitOverview; readonly document: ReadDocumentLimit };

/** From what iFirma granted to what will be left, step by step, each number with where it comes from. */
export function LimitNumbers({ limits, document }: LimitNumbersProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const { data: sync } = useChannelQuery('sync.overview', {});
  const { acceptedSince, queued, drafts } = limits;
  const { leftAfterQueue, possible } = standLimit({ ...limits, document });
  const readAt = formatInstant(i18n, document.readAt, today);
  const requests = sync?.plan.requestCount ?? 0;

  return (
    <dl className={styles['facts']}>
      <Fact term={t`Przyznane`} value={document.granted}>
        <Trans>Tyle dokumentów miesięcznie przyznała iFirma.</Trans>
      </Fact>
      <Fact term={t`Wykorzystane według iFirmy`} value={document.used}>
        <Trans>Licznik iFirmy, odczytany {readAt}. Obejmuje też inne programy.</Trans>
      </Fact>
      <Fact term={t`Przyjęte od tamtej pory`} value={acceptedSince}>
        <Trans>Faktury z Kwita, których w tamtym odczycie jeszcze nie było.</Trans>
      </Fact>
      <Fact term={t`W kolejce`} value={queued}>
        <Trans>Faktury, które czekają na wysłanie.</Trans>{' '}
        {requests > 0 && (
          <Plural
            value={requests}
            one="Najbliższe wysłanie zużyje # zapytanie."
            few="Najbliższe wysłanie zużyje # zapytania."
            other="Najbliższe wysłanie zużyje # zapytań."
          />
        )}
      </Fact>
      <Fact term={t`Zostanie po wysłaniu`} value={leftAfterQueue} isSum>
        <Trans>Przyznane bez wykorzystanych, przyjętych i czekających w kolejce.</Trans>
      </Fact>
      <Fact term={t`W szkicach`} value={drafts}>
        <Trans>Faktury, których nie ma jeszcze w kolejce.</Trans>
      </Fact>
      <Fact term={t`Zostanie, gdy wyślesz też szkice`} value={possible} isSum>
        <Trans>Tyle nowych faktur możesz jeszcze zacząć.</Trans>
      </Fact>
    </dl>
  );
}

type FactProps = {
  readonly term: string;
  readonly value: number;
  readonly isSum?: boolean;
  /** Where the number comes from. */
  readonly children: ReactNode;
};

function Fact({ term, value, isSum = false, children }: FactProps) {
  return (
    <div className={styles['fact']}>
      <dt>
        <span className={isSum ? styles['sum'] : undefined}>{term}</span>
        <span className={styles['source']}>{children}</span>
      </dt>
      <dd className={isSum ? styles['sum'] : undefined}>{formatCount(value)}</dd>
    </div>
  );
}
