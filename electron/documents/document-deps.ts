import type { Clock } from '../ports/clock';
import type { CompanyRepository } from '../ports/repositories/company-repository';
import type { ContractorRepository } from '../ports/repositories/contractor-repository';
import type { DocumentRepository } from '../ports/repositories/document-repository';
import type { IdGenerator } from '../ports/id-generator';
import type { Notices } from '../ports/notices';
import type { UnitOfWork } from '../ports/repositories/unit-of-work';

/** What the use cases on documents work with. */
export type DocumentDeps = {
  readonly documents: DocumentRepository;
  readonly contractors: ContractorRepository;
  readonly company: CompanyRepository;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly notices: Notices;
};

export type DocumentRef = { readonly documentId: string };
