import { limitsContract } from '../../../shared/ipc/contracts/limits.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { closeApplication } from '../../limits/close-application';
import { makeLimitOverview } from '../../limits/limit-overview';
import { readLimit } from '../../limits/read-limit';
import { recordApplication } from '../../limits/record-application';
import { setLeadDays } from '../../limits/set-lead-days';
import type { CurrentCompany } from '../company-use-cases';

export function createLimitHandlers(current: CurrentCompany): Handlers<typeof limitsContract> {
  const overview = () => ok(makeLimitOverview(current().limits));
  return {
    'limits.get': async () => overview(),
    'limits.check': async () => {
      const { limits, whenReady } = current();
      await whenReady;
      const read = await readLimit(limits);
      return read.ok ? overview() : read;
    },
    'limits.recordApplication': async (input) => {
      const recorded = recordApplication(current().limits, input);
      return recorded.ok ? overview() : recorded;
    },
    'limits.closeApplication': async (input) => {
      const closed = closeApplication(current().limits, input);
      return closed.ok ? overview() : closed;
    },
    'limits.setLeadDays': async (input) => {
      setLeadDays(current().limits, input);
      return overview();
    },
  };
}
