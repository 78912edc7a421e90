import { createContractorIntake } from './contractors/contractor-intake';
import type { CompanyUseCases } from './ipc/company-use-cases';
import type { PullDeps } from './pull/pull-deps';
import { createPullEngine } from './pull/pull-engine';
import type { CompanyDatabase } from './store/company-database';

type Surroundings = Pick<PullDeps, 'clock' | 'ids' | 'notices' | 'log' | 'isOpen' | 'whenSendingIsOver'>;

type PullParts = Surroundings & {
  readonly database: CompanyDatabase;
  readonly client: {
    readonly sales: PullDeps['sales'];
    readonly contractors: PullDeps['registry'];
  };
};

export function toPullDeps({ database, client, ...surroundings }: PullParts): PullDeps {
  const { documents, company, attempts, contractors, contractorLinks: links } = database;
  const { pulledSales, pulledContractors, pulls, unitOfWork } = database;
  return {
    ...{ documents, company, attempts, pulledSales, pulledContractors, pulls, unitOfWork },
    ...{ sales: client.sales, registry: client.contractors },
    intake: createContractorIntake({ contractors, links, attempts, unitOfWork, ...surroundings }),
    ...surroundings,
  };
}

/** What reads a whole period from iFirma: fetching its documents, and comparing them. */
export function composePull(parts: PullParts): Pick<CompanyUseCases, 'pull' | 'agreement'> {
  const deps = toPullDeps(parts);
  return {
    pull: { ...deps, engine: createPullEngine(deps) },
    agreement: { ...deps, salesReadings: parts.database.salesReadings },
  };
}
