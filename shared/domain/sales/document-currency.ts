import type { ExchangeRate } from '../money/exchange-rate';

/** What iFirma takes as a document's currency (ifirma-api 7.5). */
export const CURRENCY_CODES = [
  ...['PLN', 'EUR', 'GBP', 'USD', 'CHF', 'NOK', 'JPY', 'CZK', 'LTL', 'UAH', 'RUB', 'AUD', 'DKK'],
  ...['CAD', 'LVL', 'RON', 'SEK', 'HUF', 'THB', 'HKD', 'NZD', 'SGD', 'ISK', 'HRK', 'BGN', 'TRY'],
  ...['ILS', 'CLP', 'PHP', 'MXN', 'ZAR', 'BRL', 'MYR', 'IDR', 'INR', 'KRW', 'CNY', 'XDR'],
] as const;

/** The currency of every amount and price of a document. */
export type DocumentCurrency = {
  readonly currency: (typeof CURRENCY_CODES)[number];
  /** Null leaves the rate to iFirma, and there is none for PLN. */
  readonly exchangeRate: ExchangeRate | null;
};
