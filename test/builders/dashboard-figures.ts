import { monthKeyOf } from '../../shared/domain/days/accounting-month';
import { addMonths } from '../../shared/domain/days/calendar-day';
import type { DashboardFigures } from '../../shared/ipc/contracts/dashboard.contract';

const NOTHING = { count: 0, netMinor: 0, grossMinor: 0 };

/** Nothing entered in the twelve months up to November 2026. */
export function dashboardFigures(overrides: Partial<DashboardFigures> = {}): DashboardFigures {
  return {
    months: Array.from({ length: 12 }, (_, index) => ({
      month: monthKeyOf(addMonths('2025-12-01', index)),
      sales: NOTHING,
      costs: NOTHING,
    })),
    notAccepted: { sales: NOTHING, costs: NOTHING },
    unpaid: { count: 0, leftMinor: 0 },
    overdue: { count: 0, leftMinor: 0 },
    ...overrides,
  };
}
