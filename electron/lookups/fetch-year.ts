import type { AppError } from '../../shared/app-error';
import { addMonths } from '../../shared/domain/days/calendar-day';
import { ok, type Result } from '../../shared/result';
import type { LookupDeps } from './lookup-deps';

type FetchedYear = { readonly count: number; readonly incompleteBecause: AppError | null };

/** The tables of the last twelve months, known from then on without network. Fails only when none of them is. */
export async function fetchYear(
  { exchangeRates, clock }: LookupDeps,
  { currency }: { readonly currency: string },
): Promise<Result<FetchedYear, AppError>> {
  const toOn = clock.today();
  const read = await exchangeRates.rates(currency, { fromOn: addMonths(toOn, -12), toOn });
  if (!read.ok) return read;
  const { rates, incompleteBecause } = read.value;
  return ok({ count: rates.length, incompleteBecause });
}
