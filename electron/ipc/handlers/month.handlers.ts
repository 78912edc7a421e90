import { monthContract } from '../../../shared/ipc/contracts/month.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { saveMonthConsent } from '../../companies/save-month-consent';
import { makeMonthOverview } from '../../sync/accounting-month/month-overview';
import { readMonth } from '../../sync/accounting-month/read-month';
import type { CurrentCompany } from '../company-use-cases';

export function createMonthHandlers(current: CurrentCompany): Handlers<typeof monthContract> {
  const overview = () => {
    const { api, documents } = current();
    return ok(makeMonthOverview({ api, ...documents }));
  };
  return {
    'month.get': async () => overview(),
    'month.check': async () => {
      const { api, documents, whenReady } = current();
      await whenReady;
      const read = await readMonth({ api, ...documents });
      return read.ok ? overview() : read;
    },
    'month.saveConsent': async (input) => {
      const saved = saveMonthConsent(current().company, input);
      return saved.ok ? overview() : saved;
    },
  };
}
