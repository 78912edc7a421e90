import { companyContract } from '../../../shared/ipc/contracts/company.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { advanceSendingPhase } from '../../companies/advance-sending-phase';
import { getCompany } from '../../companies/get-company';
import { setLogin } from '../../companies/set-login';
import { updateProfile } from '../../companies/update-profile';
import { refreshListedFacts } from '../../documents/refresh-listed-facts';
import type { CurrentCompany } from '../company-use-cases';

export function createCompanyHandlers(current: CurrentCompany): Handlers<typeof companyContract> {
  return {
    'company.get': async () => ok(getCompany(current().company)),
    'company.updateProfile': async (input) => {
      const { company, documents, rename } = current();
      const updated = documents.unitOfWork.transaction(() => {
        const stored = updateProfile(company, input);
        if (stored.ok) refreshListedFacts(documents);
        return stored;
      });
      if (!updated.ok) return updated;
      const renamed = await rename(updated.value.profile.name);
      return renamed.ok ? updated : renamed;
    },
    'company.setLogin': async (input) => setLogin(current().login, input),
    'company.advanceSendingPhase': async (input) => advanceSendingPhase(current().company, input),
  };
}
