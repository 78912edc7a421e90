import type { AppError } from '../../../shared/app-error';
import type { Result } from '../../../shared/result';

export type EuVatRate = {
  readonly kind: 'standard' | 'reduced_1' | 'reduced_2' | 'reduced_3' | 'other';
  /** iFirma's own name of the kind, as it goes on an OSS line. */
  readonly type: string;
  /** Percent as an exact decimal: `19`, `5.5`. */
  readonly percent: string;
};

export type EuVatRates = {
  readonly countryCode: string;
  /** In Polish. */
  readonly countryName: string;
  readonly rates: readonly EuVatRate[];
};

/** VAT rates of the countries of the Union (ifirma-api 12). */
export interface VatDictionary {
  /** @param onDay the day the rates are wanted for; null for those of today. */
  readVatRates(countryCode: string, onDay: string | null): Promise<Result<EuVatRates, AppError>>;
}
