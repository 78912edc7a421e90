import type { AppError } from '../../shared/app-error';
import type { CalendarDay } from '../../shared/domain/days/calendar-day';
import type { ExchangeRate } from '../../shared/domain/money/exchange-rate';
import type { Result } from '../../shared/result';

/** A rate with its age: when Kwit read it from NBP, as an ISO instant. */
export type FetchedRate = ExchangeRate & { readonly fetchedAt: string };

/** Both ends belong to it. */
export type DayRange = { readonly fromOn: CalendarDay; readonly toOn: CalendarDay };

export type RatesOfRange = {
  /** One for each published table, oldest first. */
  readonly rates: readonly FetchedRate[];
  /** Why rates may be missing from the list: NBP could not be asked. Null when it is complete. */
  readonly incompleteBecause: AppError | null;
};

/**
 * Mid rates of NBP's table A. What was read once is known for ever, also without network. NBP is asked only when a rate
 * is missing, so call this only when the user asked for a rate.
 */
export interface ExchangeRates {
  /**
   * The rate of one table; the rate of another day is never given in its place. Fails with `rate_not_published`, `rate_not_found` or a failure of the look-up.
   */
  rate(currency: string, tableOn: CalendarDay): Promise<Result<FetchedRate, AppError>>;
  /** The same without asking: null when it was never read. */
  knownRate(currency: string, tableOn: CalendarDay): FetchedRate | null;
  /** Fails only when NBP could not be asked and nothing is known. */
  rates(currency: string, range: DayRange): Promise<Result<RatesOfRange, AppError>>;
  /** The same without asking: what was read so far, oldest first. */
  knownRates(currency: string, range: DayRange): readonly FetchedRate[];
}
