import type { LimitOverview } from '../../shared/ipc/contracts/limits.contract';
import type { CompanyRepository } from '../ports/company-repository';
import type { DocumentRepository } from '../ports/document-repository';
import type { RequestBudget } from '../ports/request-budget';

export type LimitOverviewDeps = {
  readonly company: CompanyRepository;
  readonly documents: DocumentRepository;
  readonly budget: RequestBudget;
};

/** The limits as last read, with what Kwit knows that iFirma's figure does not. Touches no network. */
export function makeLimitOverview({ company, documents, budget }: LimitOverviewDeps): LimitOverview {
  const reading = company.latestLimitReading();
  return {
    document: reading === null ? null : { ...reading },
    acceptedSince: reading === null ? 0 : documents.countAcceptedInvoicesSince(reading.readAt),
    // Expenses do not count towards iFirma's document limit as far as is known (ifirma-api 15.5).
    queued: documents.countInStates(['queued'], 'invoice'),
    drafts: documents.countInStates(['draft', 'ready'], 'invoice'),
    requests: { ...budget.usage() },
  };
}
