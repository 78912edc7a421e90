import type { CalendarDay } from '../../../shared/domain/days/calendar-day';
import type { ExchangeRate } from '../../../shared/domain/money/exchange-rate';
import type { DayRange, FetchedRate } from '../exchange-rates';
import type { FetchedAnswer } from '../vat-register';

/** What public registers answered, kept in the company's database. */
export interface LookupRepository {
  exchangeRate(currency: string, effectiveOn: CalendarDay): FetchedRate | null;
  /** Oldest first. */
  exchangeRates(currency: string, range: DayRange): readonly FetchedRate[];
  /** A rate that is known already stays as it is. */
  saveExchangeRates(rates: readonly ExchangeRate[], fetchedAt: string): void;
  /** The newest answer about a number, or the newest for one day. */
  registerAnswer(nip: string, validOn?: CalendarDay): FetchedAnswer | null;
  /** Appended: an earlier answer is a proof and is never replaced. */
  addRegisterAnswer(answer: FetchedAnswer): void;
}
