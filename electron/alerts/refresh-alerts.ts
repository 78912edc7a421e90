import { type Alert, isNewsAgain, subjectOf } from '../../shared/domain/limits/alert';
import { findAlerts } from '../../shared/domain/limits/find-alerts';
import type { AlertRecord } from '../ports/repositories/alert-repository';
import type { AlertDeps } from './alert-deps';

/** Compares what holds with what was told: what is new is kept and announced, once; what holds no longer ends. */
export function refreshAlerts(deps: AlertDeps): void {
  const { alerts, unitOfWork, notices, announce } = deps;
  const current = findAlerts(deps.facts());
  const told = new Map(alerts.all().map((record) => [subjectOf(record.alert), record]));
  const steps = [
    ...current.map((alert) => stepFor(deps, alert, told.get(subjectOf(alert)))),
    ...endOthers(deps, current, told),
  ].filter((step) => step !== null);
  if (steps.length === 0) return;

  unitOfWork.transaction(() => {
    for (const { record } of steps) alerts.save(record);
  });
  notices.changed('alerts');
  for (const { record, isNews } of steps) if (isNews) announce(record.alert);
}

type Step = { readonly record: AlertRecord; readonly isNews: boolean };

function stepFor({ ids, clock }: AlertDeps, alert: Alert, before: AlertRecord | undefined): Step | null {
  if (
    before === undefined ||
    (before.endedAt !== null && isNewsAgain(alert)) ||
    isMoreThanDismissed(alert, before)
  ) {
    const record = { alertId: ids.newId(), alert, raisedAt: clock.now(), dismissedAt: null, endedAt: null };
    return { record, isNews: true };
  }
  if (before.endedAt === null && JSON.stringify(before.alert) === JSON.stringify(alert)) return null;
  return { record: { ...before, alert, endedAt: null }, isNews: false };
}

/** The user put away what stood there: one more document whose fate nobody knows is something else. */
function isMoreThanDismissed(alert: Alert, before: AlertRecord): boolean {
  if (alert.kind !== 'unknown_outcomes' || before.alert.kind !== 'unknown_outcomes') return false;
  return before.dismissedAt !== null && alert.documents > before.alert.documents;
}

function endOthers(
  { clock }: AlertDeps,
  current: readonly Alert[],
  told: ReadonlyMap<string, AlertRecord>,
): readonly Step[] {
  const held = new Set(current.map(subjectOf));
  return [...told]
    .filter(([subject, { endedAt }]) => endedAt === null && !held.has(subject))
    .map(([, record]) => ({ record: { ...record, endedAt: clock.now() }, isNews: false }));
}
