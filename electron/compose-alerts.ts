import type { Alert } from '../shared/domain/limits/alert';
import { diagnoseAccess } from '../shared/domain/access/diagnose-access';
import { knownKeys } from '../shared/ipc/known-keys';
import type { KeyStatus } from '../shared/ipc/contracts/keys.contract';
import type { AlertDeps } from './alerts/alert-deps';
import { gatherLimitFacts } from './limits/limit-facts';
import type { Clock } from './ports/clock';
import type { EventLog } from './ports/event-log';
import type { IdGenerator } from './ports/id-generator';
import type { Notices } from './ports/notices';
import type { CompanyDatabase } from './store/company-database';

export type AlertParts = {
  readonly database: CompanyDatabase;
  readonly keyStatuses: () => readonly KeyStatus[];
  readonly announce: (alert: Alert) => void;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly notices: Notices;
  readonly log: EventLog;
};

/** Alerts look at limits, keys and documents, which do not know each other: they meet here. */
export function composeAlerts({ database, keyStatuses, ...parts }: AlertParts): AlertDeps {
  const { documents, limits, alerts, unitOfWork } = database;
  return {
    ...parts,
    alerts,
    unitOfWork,
    facts: () => {
      const { readings, counts, forecast } = gatherLimitFacts({ documents, limits, clock: parts.clock });
      const statuses = keyStatuses();
      return {
        today: parts.clock.today(),
        readings,
        counts,
        forecast,
        refusedKeys: statuses.filter(({ state }) => state === 'refused').map(({ keyName }) => keyName),
        isApiInactive: diagnoseAccess(knownKeys(statuses)).some(({ finding }) => finding === 'api_inactive'),
        hasTermsToAccept: statuses.some(({ lastError }) => lastError?.code === 'terms_not_accepted'),
        unknownOutcomes: documents.countInStates(['unknown', 'needs_person']),
      };
    },
  };
}
