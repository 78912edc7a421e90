import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PaymentMethod } from '../../shared/domain/invoice/invoice';

export const PAYMENT_METHOD_LABELS: Readonly<Record<PaymentMethod, MessageDescriptor>> = {
  transfer: msg`Przelew`,
  cash: msg`Gotówka`,
  card: msg`Karta`,
  cash_on_delivery: msg`Za pobraniem`,
  compensation: msg`Kompensata`,
  paypal: msg`PayPal`,
  payu: msg`PayU`,
  przelewy24: msg`Przelewy24`,
  tpay: msg`Tpay`,
  electronic: msg`Płatność elektroniczna`,
  direct_debit: msg`Polecenie zapłaty`,
  cheque: msg`Czek`,
  barter: msg`Barter`,
};
