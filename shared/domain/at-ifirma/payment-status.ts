/**
 * How far a sales document is paid, as iFirma filters its lists: `overdue` and `unpaid` by its term, `part_paid` before
 * it. The rows of its lists do not say which (ifirma-api 9.1).
 */
export type PaymentStatus = 'overdue' | 'unpaid' | 'part_paid' | 'paid';
