import type { CompanyKind } from '../shared/domain/company/company';
import type { KeyStatus } from '../shared/ipc/contracts/keys.contract';
import type { DiagnosticsDeps } from './exports/diagnostics';
import type { Clock } from './ports/clock';
import type { EventHistory } from './ports/event-log';
import type { Settings } from './ports/settings';
import type { CompanyDatabase } from './store/company-database';
import type { CompanyFolders } from './store/company-folder';

type DiagnosticParts = {
  readonly database: CompanyDatabase;
  readonly kind: CompanyKind;
  readonly program: DiagnosticsDeps['program'];
  readonly settings: Settings;
  readonly folders: CompanyFolders;
  readonly clock: Clock;
  readonly keyStatuses: () => readonly KeyStatus[];
  readonly requestsToday: () => number;
  readonly history: EventHistory;
};

/** The diagnostics file looks at database, keys, budget and log, which do not know each other: they meet here. */
export function composeDiagnostics({
  database,
  folders,
  requestsToday,
  ...parts
}: DiagnosticParts): DiagnosticsDeps {
  return {
    ...parts,
    company: database.company,
    documents: database.documents,
    companiesHere: () => folders.list().length,
    storeHealth: () => ({
      isWritable: database.health().kind === 'healthy',
      quarantinedRows: database.quarantined(),
      requestsToday: requestsToday(),
    }),
  };
}
