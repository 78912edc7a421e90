import type { Clock } from '../ports/clock';
import type { ExchangeRates } from '../ports/exchange-rates';
import type { VatRegister } from '../ports/vat-register';

export type LookupDeps = {
  readonly exchangeRates: ExchangeRates;
  readonly vatRegister: VatRegister;
  readonly clock: Clock;
};
