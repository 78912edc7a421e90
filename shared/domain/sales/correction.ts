import type { Invoice } from '../invoice/invoice';
import type { DocumentHead } from './document-additions';
import type { CorrectedLine } from './sales-line';

export const CORRECTION_REASONS = [
  'mandatory_discount',
  'goods_returned',
  'amount_returned',
  'advance_returned',
  'price_increase',
  'mistakes',
] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];

/** A correction of a domestic invoice: the lines as they are to be, not the differences (ifirma-api 7.18). */
export type Correction = Omit<DocumentHead, 'paymentMethod'> & {
  readonly reason: CorrectionReason;
  readonly isReasonPrinted: boolean;
  /** The conditions for lowering the tax base are met (art. 29a(13) of the VAT Act). */
  readonly areConditionsMet: boolean;
  /** Null leaves what the corrected invoice says. */
  readonly paymentMethod: Invoice['paymentMethod'] | null;
  readonly paidMinor: Invoice['paidMinor'] | null;
  readonly splitPayment: boolean | null;
  readonly lines: readonly CorrectedLine[];
};
