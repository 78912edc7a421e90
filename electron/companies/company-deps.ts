import type { CompanyKind } from '../../shared/domain/company/company';
import type { Clock } from '../ports/clock';
import type { CompanyRepository } from '../ports/repositories/company-repository';
import type { Notices } from '../ports/notices';

export type CompanyDeps = {
  readonly companyId: string;
  readonly kind: CompanyKind;
  readonly company: CompanyRepository;
  readonly clock: Clock;
  readonly notices: Notices;
};
