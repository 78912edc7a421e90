import type { ExchangeRate } from '../../shared/domain/money/exchange-rate';

/** The euro on the last working day before 23 November 2026. */
export function anExchangeRate(overrides: Partial<ExchangeRate> = {}): ExchangeRate {
  return {
    currency: 'EUR',
    effectiveOn: '2026-11-20',
    tableNumber: '226/A/NBP/2026',
    mid: '4.2497',
    ...overrides,
  };
}
