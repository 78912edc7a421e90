import type { AlertRecord } from '../ports/repositories/alert-repository';
import type { AlertDeps } from './alert-deps';

/** The inbox: what holds and was not dismissed, newest first. */
export function listAlerts({ alerts }: Pick<AlertDeps, 'alerts'>): readonly AlertRecord[] {
  return alerts.all().filter(({ dismissedAt, endedAt }) => dismissedAt === null && endedAt === null);
}
