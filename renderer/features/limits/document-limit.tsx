import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { LimitOverview } from '../../../shared/ipc/contracts/limits.contract';
import { isLittleLeft } from '../../company/documents-left';
import { formatCount } from '../../lib/format-count';
import { Banner } from '../../ui/banner';
import { LimitBar } from './limit-bar';
import styles from './limits.module.css';

type DocumentLimitProps = {
  readonly limits: LimitOverview;
  readonly document: NonNullable<LimitOverview['document']>;
  readonly left: number;
};

/** The document limit as iFirma counts it, and what Kwit knows that iFirma's reading does not. */
export function DocumentLimit({ limits, document, left }: DocumentLimitProps) {
  const { t } = useLingui();
  const { acceptedSince, queued } = limits;
  const used = document.used + acceptedSince;
  return (
    <section className={styles['limit']} aria-label={t`Limit dokumentów`}>
      <p className={styles['figure']}>
        <Plural value={left} one="Został # dokument" few="Zostały # dokumenty" other="Zostało # dokumentów" />
      </p>
      <LimitBar
        label={t`Wykorzystany limit dokumentów`}
        used={used}
        queued={queued}
        granted={document.granted}
      />
      <dl className={styles['facts']}>
        <Fact term={t`Przyznane`} value={document.granted} />
        <Fact term={t`Wykorzystane według iFirmy`} value={document.used} />
        <Fact term={t`Przyjęte od tamtej pory`} value={acceptedSince} />
        <Fact term={t`W kolejce`} value={queued} />
      </dl>
      {queued > left ? (
        <Banner tone="warn" title={t`Kolejka nie zmieści się w limicie`}>
          <Trans>
            Poproś iFirmę o wyższy limit: formularz jest w jej panelu, w zakładce API. Pozostałe dokumenty
            poczekają.
          </Trans>
        </Banner>
      ) : (
        isLittleLeft(left) && (
          <Banner tone="warn" title={t`Zostało niewiele`}>
            <Trans>O wyższy limit prosi się w panelu iFirmy, w zakładce API.</Trans>
          </Banner>
        )
      )}
    </section>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: number }) {
  return (
    <div className={styles['fact']}>
      <dt>{term}</dt>
      <dd>{formatCount(value)}</dd>
    </div>
  );
}
