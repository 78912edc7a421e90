import type { PaymentMethod } from '../../shared/domain/invoice/invoice';

/** As it stands on a Polish invoice. */
const NAMES: Readonly<Record<PaymentMethod, string>> = {
  transfer: 'przelew',
  cash: 'gotówka',
  card: 'karta',
  cash_on_delivery: 'za pobraniem',
  compensation: 'kompensata',
  paypal: 'PayPal',
  payu: 'PayU',
  przelewy24: 'Przelewy24',
  tpay: 'Tpay',
  electronic: 'płatność elektroniczna',
  direct_debit: 'polecenie zapłaty',
  cheque: 'czek',
  barter: 'barter',
};

export function paymentMethodName(method: PaymentMethod): string {
  return NAMES[method];
}
