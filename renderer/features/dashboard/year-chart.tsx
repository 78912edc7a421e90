import { useLingui } from '@lingui/react/macro';
import { monthOfKey } from '../../../shared/domain/days/accounting-month';
import { formatShortMonth } from '../../lib/format-calendar';
import { MoneyText } from '../../ui/facts/money-text';
import { scaleTop } from './scale-top';
import type { YearMonth } from './year-month';
import styles from './year-chart.module.css';

/** Of the drawing, not of the screen: it grows with its place. */
const HEIGHT = 120;
const MONTH_WIDTH = 60;
const BAR_WIDTH = 18;

/** Two bars a month: sales full, costs hollow, so that they are told apart without colour. */
export function YearChart({ months }: { readonly months: readonly YearMonth[] }) {
  const { t, i18n } = useLingui();
  const top = scaleTop(months.flatMap(({ sales, costs }) => [sales, costs]));
  const heightOf = (amount: number) => (Math.max(0, amount) / top) * HEIGHT;
  const width = MONTH_WIDTH * months.length;

  return (
    <figure className={styles['chart']}>
      <figcaption className={styles['legend']}>
        <span className={styles['key']} data-series="sales">
          {t`sprzedaż`}
        </span>
        <span className={styles['key']} data-series="costs">
          {t`koszty`}
        </span>
        <span className={styles['top']}>
          <MoneyText minor={top} />
        </span>
      </figcaption>
      <svg
        role="img"
        aria-label={t`Sprzedaż i koszty w dwunastu miesiącach; liczby są w tabeli pod wykresem`}
        viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`}
        preserveAspectRatio="none"
        className={styles['bars']}
      >
        {[0, HEIGHT / 2, HEIGHT].map((y) => (
          <line key={y} x1={0} x2={width} y1={y} y2={y} className={styles['line']} />
        ))}
        {months.map(({ month, sales, costs }, index) => {
          const middle = MONTH_WIDTH * (index + 0.5);
          return (
            <g key={month}>
              <Bar series="sales" x={middle - BAR_WIDTH - 1} height={heightOf(sales)} />
              <Bar series="costs" x={middle + 1} height={heightOf(costs)} />
            </g>
          );
        })}
      </svg>
      <div className={styles['months']} aria-hidden>
        {months.map(({ month }) => {
          const { year, month: number } = monthOfKey(month);
          return <span key={month}>{formatShortMonth(i18n, year, number)}</span>;
        })}
      </div>
    </figure>
  );
}

type BarProps = { readonly series: 'sales' | 'costs'; readonly x: number; readonly height: number };

function Bar({ series, x, height }: BarProps) {
  return (
    <rect
      data-series={series}
      className={styles['bar']}
      x={x}
      y={HEIGHT - height}
      width={BAR_WIDTH}
      height={height}
      vectorEffect="non-scaling-stroke"
    />
  );
}
