import type { Company } from '../../shared/ipc/contracts/company.contract';
import type { CompanyDeps } from './company-deps';

export function getCompany({ companyId, kind, company }: CompanyDeps): Company {
  return {
    companyId,
    kind,
    profile: company.profile(),
    login: company.login(),
    // The demo account is nobody's books: nothing has to be opened first.
    sendingPhase: kind === 'demo' ? 'open' : company.sendingPhase(),
  };
}
