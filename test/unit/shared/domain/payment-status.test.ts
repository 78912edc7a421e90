import { expect, it } from 'vitest';
import { minor } from '../../../../shared/domain/money';
import { paymentStatusOf } from '../../../../shared/domain/payment-status';

it.each([
  [10_000, 10_000, '2026-11-01', 'paid'],
  [10_000, 12_000, '2026-11-01', 'paid'],
  [10_000, 0, '2026-11-22', 'overdue'],
  [10_000, 9_999, '2026-11-22', 'overdue'],
  [10_000, 0, '2026-11-23', 'unpaid'],
  [10_000, 1, '2026-11-23', 'part_paid'],
  [10_000, 0, null, 'unpaid'],
  [0, 0, '2026-11-01', 'paid'],
])('of %d paid %d, due on %s, is %s on 23 November', (gross, paid, dueOn, status) => {
  const document = { grossMinor: minor(gross), paidMinor: minor(paid), dueOn };
  expect(paymentStatusOf(document, '2026-11-23')).toBe(status);
});
