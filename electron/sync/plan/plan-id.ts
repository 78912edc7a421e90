import { createHash } from 'node:crypto';
import { keyOfMonth, type AccountingMonth } from '../../../shared/domain/days/accounting-month';
import type { PlanItem } from '../../../shared/ipc/contracts/sync.contract';
import type { PlanInput } from './plan-input';

/**
 * Names a plan by what it says, so that confirming notices any change of queue, day, snapshot or account
 * since it was shown. 128 bits in the shape of every other id.
 */
export function identifyPlan(
  input: PlanInput,
  items: readonly PlanItem[],
  months: readonly AccountingMonth[] = [],
): string {
  const told = JSON.stringify([
    input.company.login,
    input.phase,
    input.today,
    input.snapshot?.readAt ?? null,
    months.map(keyOfMonth),
    items.map((item) => [item.documentId, item.revision, item.grossMinor, item.issueDateChoices]),
  ]);
  return createHash('sha256').update(told).digest().subarray(0, 16).toString('base64url');
}
