import { dashboardContract } from '../../../shared/ipc/contracts/dashboard.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { makeDashboardFigures } from '../../documents/dashboard-figures';
import type { CurrentCompany } from '../company-use-cases';

export function createDashboardHandlers(current: CurrentCompany): Handlers<typeof dashboardContract> {
  return {
    'dashboard.figures': async () => ok(makeDashboardFigures(current().dashboard)),
  };
}
