/**
 * Currencies of NBP's table A, what freelancers are paid in first. NBP may add or drop one: what it answers decides, and a
 * code that is not in the table of a day has no rate that day (`rate_not_found`).
 */
export const TABLE_A_CURRENCIES: readonly string[] = [
  ...['EUR', 'USD', 'GBP', 'CHF', 'CZK', 'DKK', 'NOK', 'SEK', 'UAH', 'HUF', 'RON', 'CAD', 'AUD', 'JPY'],
  ...['BGN', 'BRL', 'CLP', 'CNY', 'HKD', 'IDR', 'ILS', 'INR', 'ISK', 'KRW', 'MXN', 'MYR', 'NZD', 'PHP'],
  ...['SGD', 'THB', 'TRY', 'XDR', 'ZAR'],
];
