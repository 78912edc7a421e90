import {
  addDays,
  type CalendarDay,
  dayOfMonth,
  daysBetween,
  isWeekend,
  lastDayOfMonth,
} from '../../shared/domain/days/calendar-day';
import { createSeededChoice } from '../../electron/practice/seeded-choice';

export const HISTORY_KINDS = ['steady', 'growing', 'bursty'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

type HistoryOptions = {
  readonly kind: HistoryKind;
  readonly seed: string;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  /** Documents of a month at the beginning. */
  readonly aMonth: number;
};

const WORKING_DAYS_A_MONTH = 21;
const GROWTH_A_MONTH = 1.12;
/** Of the documents of a bursty month, those issued in its last three days. */
const IN_THE_BURST = 0.7;

/** A plausible life of a company: documents on each day by chance, the same for the same seed. */
export function aDocumentHistory({
  kind,
  seed,
  from,
  until,
  aMonth,
}: HistoryOptions): Map<CalendarDay, number> {
  const choice = createSeededChoice(seed);
  const history = new Map<CalendarDay, number>();
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const mean = meanOn(kind, day, daysBetween(from, day)) * aMonth;
    const documents = drawPoisson(mean, choice.number(1, 999_999) / 1_000_000);
    if (documents > 0) history.set(day, documents);
  }
  return history;
}

/** The share of a month's documents that falls on a day. */
function meanOn(kind: HistoryKind, day: CalendarDay, age: number): number {
  const isInBurst = daysBetween(day, lastDayOfMonth(day)) < 3;
  if (kind === 'bursty')
    return isInBurst ? IN_THE_BURST / 3 : (1 - IN_THE_BURST) / (dayOfMonth(lastDayOfMonth(day)) - 3);
  if (isWeekend(day)) return 0;
  return (kind === 'growing' ? GROWTH_A_MONTH ** (age / 30) : 1) / WORKING_DAYS_A_MONTH;
}

/** The number whose chances begin at `share` (0 to 1): inversion of the Poisson distribution. */
function drawPoisson(mean: number, share: number): number {
  let probability = Math.exp(-mean);
  let reached = probability;
  let drawn = 0;
  while (reached < share && drawn < 10 * mean + 20) {
    drawn += 1;
    probability *= mean / drawn;
    reached += probability;
  }
  return drawn;
}
