import { limitsContract } from '../../../shared/ipc/contracts/limits.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { makeLimitOverview } from '../../limits/limit-overview';
import { readLimit } from '../../limits/read-limit';
import type { CurrentCompany } from '../company-use-cases';

export function createLimitHandlers(current: CurrentCompany): Handlers<typeof limitsContract> {
  return {
    'limits.get': async () => ok(makeLimitOverview(current().limits)),
    'limits.check': async () => {
      const { limits, whenReady } = current();
      await whenReady;
      const read = await readLimit(limits);
      return read.ok ? ok(makeLimitOverview(limits)) : read;
    },
  };
}
