import { agreementContract } from '../../../shared/ipc/contracts/agreement.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { checkAgreement } from '../../agreement/check-agreement';
import { getAgreement } from '../../agreement/get-agreement';
import type { CurrentCompany } from '../company-use-cases';

export function createAgreementHandlers(current: CurrentCompany): Handlers<typeof agreementContract> {
  return {
    'agreement.get': async ({ period }) => ok(getAgreement(current().agreement, period)),
    'agreement.check': async ({ period }) => {
      const { agreement, whenReady } = current();
      await whenReady;
      return checkAgreement(agreement, period);
    },
  };
}
