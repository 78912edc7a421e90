import type { AttemptRepository } from '../ports/repositories/attempt-repository';
import type { ContractorLinkRepository } from '../ports/repositories/contractor-link-repository';
import type { ContractorRegistry } from '../ports/ifirma/contractor-registry';
import type { SingleWrites } from '../ports/ifirma/single-writes';
import type { ContractorDeps } from './contractor-deps';

/** What the use cases need that look at iFirma's contractors and write them. */
export type AtIfirmaDeps = ContractorDeps & {
  readonly links: ContractorLinkRepository;
  readonly registry: ContractorRegistry;
  readonly attempts: Pick<AttemptRepository, 'findAttempt'>;
  readonly writes: SingleWrites;
};
