import type { Minor } from './money';

/** How far a sales document is paid, as iFirma sorts its lists (ifirma-api 9.1). */
export type PaymentStatus = 'overdue' | 'unpaid' | 'part_paid' | 'paid';

type PaidDocument = {
  readonly grossMinor: Minor;
  readonly paidMinor: Minor;
  /** Null where no term was given: then nothing falls overdue. */
  readonly dueOn: string | null;
};

/** The rows of iFirma's lists carry no status of their own; it follows from these. */
export function paymentStatusOf(
  { grossMinor, paidMinor, dueOn }: PaidDocument,
  today: string,
): PaymentStatus {
  if (paidMinor >= grossMinor) return 'paid';
  if (dueOn !== null && dueOn < today) return 'overdue';
  return paidMinor > 0 ? 'part_paid' : 'unpaid';
}
