import type { SyncOverview } from '../../shared/ipc/contracts/sync.contract';

/** Nothing read from iFirma, nothing waiting. */
export function aSyncOverview(plan: Partial<SyncOverview['plan']> = {}): SyncOverview {
  return {
    plan: {
      planId: 'PlanPlanPlanPlanPlanPl',
      companyName: 'Pracownia Próbna',
      companyKind: 'real',
      login: 'anna@example.com',
      snapshot: null,
      newestSale: null,
      canConfirm: false,
      items: [],
      blocked: [],
      grossMinorTotal: 0,
      requestCount: 0,
      requestsPerHandOver: 2,
      documentsLeftAfter: null,
      pause: null,
      monthPlan: null,
      ...plan,
    },
    run: null,
    unsettled: [],
    unsettledHandOvers: [],
    monthReturn: null,
    unboundAtIfirma: 0,
  };
}
