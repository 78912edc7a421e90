import type { Clock } from '../ports/clock';
import type { ContractorRepository } from '../ports/repositories/contractor-repository';
import type { IdGenerator } from '../ports/id-generator';
import type { Notices } from '../ports/notices';
import type { UnitOfWork } from '../ports/repositories/unit-of-work';

export type ContractorDeps = {
  readonly contractors: ContractorRepository;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly notices: Notices;
};

export type ContractorRef = { readonly contractorId: string };
