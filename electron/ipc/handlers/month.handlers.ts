import { monthContract } from '../../../shared/ipc/contracts/month.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { saveMonthConsent } from '../../companies/save-month-consent';
import { makeMonthOverview } from '../../sync/month-overview';
import { readMonth } from '../../sync/read-month';
import type { CurrentCompany } from '../company-use-cases';

export function createMonthHandlers(current: CurrentCompany): Handlers<typeof monthContract> {
  return {
    'month.get': async () => ok(makeMonthOverview(current().documents)),
    'month.check': async () => {
      const { api, documents, whenReady } = current();
      await whenReady;
      const read = await readMonth({ api, ...documents });
      return read.ok ? ok(makeMonthOverview(documents)) : read;
    },
    'month.saveConsent': async (input) => {
      const { company, documents } = current();
      const saved = saveMonthConsent(company, input);
      return saved.ok ? ok(makeMonthOverview(documents)) : saved;
    },
  };
}
