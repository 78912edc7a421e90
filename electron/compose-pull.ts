import type { IfirmaClient } from './ifirma/ifirma-client';
import type { CompanyUseCases } from './ipc/company-use-cases';
import type { Clock } from './ports/clock';
import type { EventLog } from './ports/event-log';
import type { IdGenerator } from './ports/id-generator';
import type { Notices } from './ports/notices';
import { createPullEngine } from './pull/pull-engine';
import type { CompanyDatabase } from './store/company-database';

type PullParts = {
  readonly database: CompanyDatabase;
  readonly client: IfirmaClient;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly notices: Notices;
  readonly log: EventLog;
  /** False from the moment on that the company is being closed. */
  readonly isOpen: () => boolean;
  readonly whenSendingIsOver: () => Promise<void>;
};

/** What reads a whole period from iFirma: fetching its documents, and comparing them. */
export function composePull({ database, client, ...parts }: PullParts): CompanyUseCases['pull'] {
  const { documents, attempts, pulledSales, pulls, unitOfWork } = database;
  const engine = createPullEngine({
    ...{ documents, attempts, pulledSales, pulls, unitOfWork, ...parts },
    sales: client.sales,
  });
  return { engine, pulledSales, clock: parts.clock };
}
