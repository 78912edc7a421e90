import type { Alert } from '../../shared/domain/limits/alert';
import type { AlertFacts } from '../../shared/domain/limits/find-alerts';
import type { AlertRepository } from '../ports/repositories/alert-repository';
import type { Clock } from '../ports/clock';
import type { EventLog } from '../ports/event-log';
import type { IdGenerator } from '../ports/id-generator';
import type { Notices } from '../ports/notices';
import type { UnitOfWork } from '../ports/repositories/unit-of-work';

export type AlertDeps = {
  readonly alerts: AlertRepository;
  /** What is known here and now; no network behind it. */
  readonly facts: () => AlertFacts;
  /** Tells the user outside the window, unless they switched that off. */
  readonly announce: (alert: Alert) => void;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly notices: Notices;
  readonly log: EventLog;
};
