import { z } from 'zod';
import type { Invoice, PaymentMethod } from '../../../../shared/domain/invoice/invoice';
import type { PriceBasisFacts } from '../../../../shared/domain/sales/document-additions';
import { amountSchema } from '../wire-limits';
import { toAmount } from '../wire-numbers';
import { member, sentIf } from './member';

/** ifirma-api 7.5. */
export const PAYMENT_CODES = {
  transfer: 'PRZ',
  cash: 'GTK',
  card: 'KAR',
  cash_on_delivery: 'POB',
  compensation: 'KOM',
  paypal: 'PAL',
  payu: 'ALG',
  przelewy24: 'P24',
  tpay: 'TPA',
  electronic: 'ELE',
  direct_debit: 'PZA',
  cheque: 'CZK',
  barter: 'BAR',
} as const satisfies Record<PaymentMethod, string>;

export const paid = member(amountSchema, ({ paidMinor }: Pick<Invoice, 'paidMinor'>) => toAmount(paidMinor));
export const paidOnPaper = sentIf('sales.zaplaconoNaDokumencie', paid);
/** On a currency, WDT or export invoice. */
export const paidAbroad = sentIf('sales.foreignZaplacono', paid);

export const priceBasis = member(z.enum(['NET', 'BRT']), (facts: PriceBasisFacts, dialect) => {
  const isGrossOnly = facts.sellerVatStatus === 'exempt' && dialect['sales.nonVatLiczOd'].value === 'BRT';
  return facts.priceBasis === 'gross' || isGrossOnly ? 'BRT' : 'NET';
});

export const bankAccount = member(
  z.string().regex(/^(?:\d{26}|BRAK)$/u),
  (facts: Pick<Invoice, 'bankAccount'>) => facts.bankAccount ?? 'BRAK',
);

/** Always said: left out, iFirma takes the account's default. */
export const splitPayment = member(z.boolean(), (facts: Pick<Invoice, 'splitPayment'>) => facts.splitPayment);

export const paymentMethod = member(
  z.enum(PAYMENT_CODES),
  (facts: Pick<Invoice, 'paymentMethod'>) => PAYMENT_CODES[facts.paymentMethod],
);
