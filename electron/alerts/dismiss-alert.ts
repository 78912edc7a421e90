import type { AlertDeps } from './alert-deps';

/** Takes one alert out of the inbox, or all with null; none of them comes back. */
export function dismissAlert(
  { alerts, clock, notices }: Pick<AlertDeps, 'alerts' | 'clock' | 'notices'>,
  { alertId }: { readonly alertId: string | null },
): void {
  alerts.dismiss(alertId, clock.now());
  notices.changed('alerts');
}
