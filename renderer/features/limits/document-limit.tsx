import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { isLimitHalfUsed, standLimit } from '../../../shared/domain/limits/limit-standing';
import type { LimitOverview } from '../../../shared/ipc/contracts/limits.contract';
import { ForecastSentence } from './forecast-sentence';
import { LimitBar } from './limit-bar';
import { LimitNumbers } from './limit-numbers';
import { LimitWarning } from './limit-warning';
import { LimitUnknowns } from './limit-unknowns';
import type { ReadDocumentLimit } from './read-document-limit';
import { UsageChart } from './usage-chart';
import styles from './limits.module.css';

type DocumentLimitProps = { readonly limits: LimitOverview; readonly document: ReadDocumentLimit };

/** The document limit as iFirma counts it, and what Kwit knows that iFirma's reading does not. */
export function DocumentLimit({ limits, document }: DocumentLimitProps) {
  const { t } = useLingui();
  const { queued, applyBy } = limits;
  const { used, left } = standLimit({ ...limits, document });
  const isCalm = !isLimitHalfUsed({ ...limits, document }) && queued <= left && applyBy === null;
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
      <p>
        <ForecastSentence limits={limits} document={document} />{' '}
        {isCalm && <Trans>Nic nie musisz robić.</Trans>}
      </p>
      {!isCalm && (
        <>
          <LimitWarning limits={limits} document={document} />
          <UsageChart weeks={limits.weeks} queued={queued} forecast={limits.forecast} />
        </>
      )}
      <LimitNumbers limits={limits} document={document} />
      <LimitUnknowns counterRestart={limits.counterRestart} />
    </section>
  );
}
