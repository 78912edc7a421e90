import { z } from 'zod';
import type { Payment } from '../../../shared/domain/invoice/payment';
import { DOCUMENT_PATHS } from '../document-paths';
import type { IfirmaDialect } from '../dialect';
import { toBodyBytes } from '../prepare-write';
import { amountSchema, daySchema, wireNumber } from './wire-limits';
import { toAmount, toExact } from './wire-numbers';

/** The body of POST `faktury/wplaty/{type}/{number}.json` (ifirma-api 9.6). */
const paymentBodySchema = z.strictObject({
  Kwota: amountSchema,
  Data: daySchema.optional(),
  KwotaPln: amountSchema.optional(),
  Kurs: wireNumber({ decimals: 8, below: '100000', isZeroAllowed: false }).optional(),
});
type PaymentBody = z.infer<typeof paymentBodySchema>;

/** @throws ZodError when the payment breaks a limit that the form should have refused: a bug. */
export function writePayment(type: string, payment: Payment, dialect: IfirmaDialect): Uint8Array {
  const { amountMinor, paidOn, foreign } = payment;
  // A special invoice of the cash method is dated by its payment.
  const isDayRequired = foreign !== null || DOCUMENT_PATHS.cash_method.types.includes(type);
  const body: PaymentBody = {
    Kwota: toAmount(amountMinor),
    Data: isDayRequired || dialect['payment.date'].value === 'always' ? paidOn : undefined,
    KwotaPln: foreign?.paidIn === 'pln' ? toAmount(foreign.amountPlnMinor) : undefined,
    Kurs: foreign?.paidIn === 'document_currency' ? toExact(foreign.rate) : undefined,
  };
  return toBodyBytes(paymentBodySchema.parse(body));
}

/** A number in an address has `_` for every `/` (ifirma-api 2.8). */
export function toNumberSegment(number: string): string {
  return number.replaceAll('/', '_');
}
