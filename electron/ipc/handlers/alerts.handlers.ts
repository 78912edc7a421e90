import { alertsContract } from '../../../shared/ipc/contracts/alerts.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { dismissAlert } from '../../alerts/dismiss-alert';
import { listAlerts } from '../../alerts/list-alerts';
import type { CurrentCompany } from '../company-use-cases';

export function createAlertHandlers(current: CurrentCompany): Handlers<typeof alertsContract> {
  return {
    'alerts.list': async () =>
      ok(listAlerts(current().alerts).map(({ alertId, alert, raisedAt }) => ({ alertId, alert, raisedAt }))),
    'alerts.dismiss': async (input) => {
      dismissAlert(current().alerts, input);
      return ok(null);
    },
  };
}
