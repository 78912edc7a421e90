import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../../../shared/domain/days/calendar-day';
import type { LimitOverview } from '../../../shared/ipc/contracts/limits.contract';
import { formatCount } from '../../lib/format-count';
import { Disclosure } from '../../ui/layout/disclosure';
import { PlainTable } from '../../ui/tables/plain-table';
import { placeBars, type UsageBar } from './place-bars';
import styles from './usage-chart.module.css';

type UsageChartProps = Pick<LimitOverview, 'weeks' | 'queued' | 'forecast'>;

const WIDTH = 720;
const HEIGHT = 168;
const BASE = 140;

/** Documents by week, what waits in the queue, and what this pace would bring; the same as a table behind it. */
export function UsageChart({ weeks, queued, forecast }: UsageChartProps) {
  const { t } = useLingui();
  const bars = placeBars(weeks, queued, { width: WIDTH, height: BASE - 20 });
  const pace = 'documentsAMonth' in forecast ? forecast.documentsAMonth : null;
  return (
    <figure className={styles['chart']}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={styles['drawing']}
        role="img"
        aria-label={t`Dokumenty tydzień po tygodniu. Te same liczby są w tabeli pod wykresem.`}
      >
        <Hatching />
        {bars.map((bar) => (
          <Bar key={`${bar.kind} ${bar.from}`} bar={bar} />
        ))}
        <line x1={0} x2={WIDTH} y1={BASE} y2={BASE} className={styles['axis']} />
      </svg>
      <figcaption className={styles['legend']}>
        <span className={styles['known']}>
          <Trans>wystawione w tygodniu</Trans>
        </span>
        {queued > 0 && (
          <span className={styles['queued']}>
            <Trans>w kolejce</Trans>
          </span>
        )}
        {pace !== null && (
          <span className={styles['expected']}>
            <Plural
              value={pace}
              one="przy tym tempie, około # dokument miesięcznie"
              few="przy tym tempie, około # dokumenty miesięcznie"
              other="przy tym tempie, około # dokumentów miesięcznie"
            />
          </span>
        )}
      </figcaption>
      <Disclosure label={t`Pokaż te liczby jako tabelę`}>
        <UsageTable bars={bars} />
      </Disclosure>
    </figure>
  );
}

function Bar({ bar }: { readonly bar: UsageBar }) {
  const { x, width, height, documents, kind, isLabelled, from } = bar;
  return (
    <g aria-hidden>
      <rect x={x} y={BASE - height} width={width} height={height} rx={2} className={styles[`bar-${kind}`]} />
      {documents > 0 && (
        <text x={x + width / 2} y={BASE - height - 5} className={styles['value']}>
          {formatCount(documents)}
        </text>
      )}
      {isLabelled && (
        <text x={x} y={BASE + 18} className={styles['day']}>
          {formatDay(from).slice(0, 'dd.mm'.length)}
        </text>
      )}
    </g>
  );
}

/** The pattern of what waits: seen without colours too. */
function Hatching() {
  return (
    <defs>
      <pattern id="waiting" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} className={styles['hatch-ground']} />
        <rect width={2} height={6} className={styles['hatch-line']} />
      </pattern>
    </defs>
  );
}

function UsageTable({ bars }: { readonly bars: readonly UsageBar[] }) {
  const { t } = useLingui();
  return (
    <PlainTable
      label={t`Dokumenty w okresach`}
      columns={[{ header: t`Kiedy` }, { header: t`Co` }, { header: t`Dokumenty`, isNumber: true }]}
      rows={bars.map((bar) => ({
        id: `${bar.kind} ${bar.from}`,
        cells: [
          bar.kind === 'queued' ? '–' : `${formatDay(bar.from)} – ${formatDay(bar.to)}`,
          <BarKind key="kind" kind={bar.kind} />,
          formatCount(bar.documents),
        ],
      }))}
    />
  );
}

function BarKind({ kind }: Pick<UsageBar, 'kind'>) {
  if (kind === 'known') return <Trans>wystawione</Trans>;
  return kind === 'queued' ? <Trans>w kolejce</Trans> : <Trans>spodziewane</Trans>;
}
