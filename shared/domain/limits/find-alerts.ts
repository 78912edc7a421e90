import type { ApiKeyName } from '../../app-error';
import type { Alert } from './alert';
import { addDays, type CalendarDay, dayInPoland, lastDayOfMonth } from '../days/calendar-day';
import type { LimitForecast } from './limit-forecast';
import type { LimitReading } from './limit-reading';
import { isLimitNearlyUsed, type LimitCounts, standLimit } from './limit-standing';

/** A change of the granted number that is older is known by now. */
const NEWS_DAYS = 14;

export type AlertFacts = {
  readonly today: CalendarDay;
  /** Oldest first. */
  readonly readings: readonly LimitReading[];
  readonly counts: Omit<LimitCounts, 'document'>;
  readonly forecast: LimitForecast;
  readonly refusedKeys: readonly ApiKeyName[];
  /** iFirma says of every key that it has none: one cause, told once. */
  readonly isApiInactive: boolean;
  readonly hasTermsToAccept: boolean;
  /** Documents whose fate at iFirma is not known. */
  readonly unknownOutcomes: number;
};

/** Everything that holds now and deserves a word. */
export function findAlerts(facts: AlertFacts): readonly Alert[] {
  const { refusedKeys, isApiInactive, hasTermsToAccept, unknownOutcomes } = facts;
  const found: (Alert | null)[] = [
    findLimitAlert(facts),
    findGrantedChange(facts),
    ...(isApiInactive
      ? ([{ kind: 'api_inactive' }] as const)
      : refusedKeys.map((keyName): Alert => ({ kind: 'key_refused', keyName }))),
    hasTermsToAccept ? { kind: 'terms_to_accept' } : null,
    unknownOutcomes > 0 ? { kind: 'unknown_outcomes', documents: unknownOutcomes } : null,
  ];
  return found.filter((alert) => alert !== null);
}

/** Used up to four fifths, or else about to be used up this month: never both. */
function findLimitAlert({ today, readings, counts, forecast }: AlertFacts): Alert | null {
  const document = readings.at(-1);
  if (document === undefined) return null;
  if (isLimitNearlyUsed({ ...counts, document })) {
    const { left } = standLimit({ ...counts, document });
    const month = dayInPoland(document.readAt).slice(0, 7);
    return { kind: 'limit_nearly_used', month, granted: document.granted, left };
  }
  const runsOut = forecast.kind === 'until' && forecast.until <= lastDayOfMonth(today);
  return runsOut ? { kind: 'limit_runs_out', until: forecast.until } : null;
}

function findGrantedChange({ today, readings }: AlertFacts): Alert | null {
  const index = readings.findLastIndex(
    (reading, at) => at > 0 && reading.granted !== readings[at - 1]?.granted,
  );
  const [before, reading] = [readings[index - 1], readings[index]];
  if (before === undefined || reading === undefined) return null;
  if (dayInPoland(reading.readAt) < addDays(today, -NEWS_DAYS)) return null;
  return {
    kind: 'limit_granted_changed',
    readAt: reading.readAt,
    before: before.granted,
    granted: reading.granted,
  };
}
