import { addDays, startOfDayInPoland } from '../../shared/domain/days/calendar-day';
import { type DocumentUsage, measureDocumentUsage } from '../../shared/domain/limits/document-usage';
import { forecastLimit, type LimitForecast } from '../../shared/domain/limits/limit-forecast';
import type { LimitReading } from '../../shared/domain/limits/limit-reading';
import { type LimitCounts, standLimit } from '../../shared/domain/limits/limit-standing';
import type { LimitDeps } from './limit-deps';

/** Longer than any pace looks back, and long enough for an application that is followed. */
const DAYS_LOOKED_AT = 400;

export type LimitFacts = {
  /** Oldest first. */
  readonly readings: readonly LimitReading[];
  readonly latest: LimitReading | null;
  readonly counts: Omit<LimitCounts, 'document'>;
  readonly usage: DocumentUsage;
  readonly forecast: LimitForecast;
};

type FactDeps = Pick<LimitDeps, 'documents' | 'limits' | 'clock'>;

/** What is known here about the document limit and its use. Touches no network. */
export function gatherLimitFacts({ documents, limits, clock }: FactDeps): LimitFacts {
  const today = clock.today();
  const since = startOfDayInPoland(addDays(today, -DAYS_LOOKED_AT));
  const readings = limits.readingsSince(since);
  const latest = readings.at(-1) ?? null;
  const counts = {
    acceptedSince: latest === null ? 0 : documents.countAcceptedInvoicesSince(latest.readAt, clock.now()),
    // Expenses do not count towards iFirma's document limit as far as is known (ifirma-api 15.5).
    queued: documents.countInStates(['queued'], 'invoice'),
    drafts: documents.countInStates(['draft', 'ready'], 'invoice'),
  };
  const usage = measureDocumentUsage({ readings, acceptedAt: documents.acceptedInvoicesSince(since) });
  const possible = latest === null ? 0 : standLimit({ ...counts, document: latest }).possible;
  const forecast: LimitForecast =
    latest === null ? { kind: 'too_early', possibleFrom: null } : forecastLimit({ today, possible, usage });
  return { readings, latest, counts, usage, forecast };
}
