import type { Company } from '../../shared/ipc/contracts/company.contract';
import { aCompanyProfile } from './a-company-profile';

/** A real account, connected and opened for sending. */
export function aCompany(overrides: Partial<Company> = {}): Company {
  return {
    companyId: 'CompanyCompanyCompanyA',
    kind: 'real',
    profile: aCompanyProfile(),
    login: 'anna.nowak',
    sendingPhase: 'open',
    ...overrides,
  };
}
