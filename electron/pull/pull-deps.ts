import type { AttemptRepository } from '../ports/repositories/attempt-repository';
import type { Clock } from '../ports/clock';
import type { CompanyRepository } from '../ports/repositories/company-repository';
import type { ContractorIntake } from '../ports/contractor-intake';
import type { ContractorRegistry } from '../ports/ifirma/contractor-registry';
import type { DocumentRepository } from '../ports/repositories/document-repository';
import type { EventLog } from '../ports/event-log';
import type { IdGenerator } from '../ports/id-generator';
import type { Notices } from '../ports/notices';
import type { PulledContractorsRepository } from '../ports/repositories/pulled-contractors-repository';
import type { PullRepository } from '../ports/repositories/pull-repository';
import type { PulledSalesRepository } from '../ports/repositories/pulled-sales-repository';
import type { SalesReading } from '../ports/ifirma/sales-reading';
import type { UnitOfWork } from '../ports/repositories/unit-of-work';

/** Everything that fetching works with. It reads iFirma and never writes there. */
export type PullDeps = {
  readonly sales: SalesReading;
  readonly registry: Pick<ContractorRegistry, 'listPage' | 'find'>;
  readonly pulledContractors: PulledContractorsRepository;
  readonly intake: ContractorIntake;
  readonly pulls: PullRepository;
  readonly pulledSales: PulledSalesRepository;
  readonly documents: DocumentRepository;
  readonly company: Pick<CompanyRepository, 'profile'>;
  readonly attempts: Pick<AttemptRepository, 'recordSeenSalesIds'>;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly notices: Notices;
  readonly log: EventLog;
  /** False from the moment on that the company is being closed: nothing is stored then, and the next start goes on. */
  readonly isOpen: () => boolean;
  /** A run that sends goes first: fetching waits between two requests until it is over. */
  readonly whenSendingIsOver: () => Promise<void>;
};
