import type { Clock } from '../ports/clock';
import type { CompanyRepository } from '../ports/repositories/company-repository';
import type { DocumentRepository } from '../ports/repositories/document-repository';
import type { IdGenerator } from '../ports/id-generator';
import type { LimitRepository } from '../ports/repositories/limit-repository';
import type { Notices } from '../ports/notices';
import type { RequestBudget } from '../ports/ifirma/request-budget';

export type LimitDeps = {
  readonly company: Pick<CompanyRepository, 'saveLimitReading'>;
  readonly documents: Pick<
    DocumentRepository,
    'countAcceptedInvoicesSince' | 'acceptedInvoicesSince' | 'countInStates' | 'inStates'
  >;
  readonly limits: LimitRepository;
  readonly budget: Pick<RequestBudget, 'usage' | 'pause'>;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly notices: Notices;
};
