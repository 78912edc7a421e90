import type { LimitDeps } from './limit-deps';

/** How many days the user reckons with for an application; the day by which to apply follows from it. */
export function setLeadDays(
  { limits, notices }: Pick<LimitDeps, 'limits' | 'notices'>,
  { days }: { readonly days: number },
): void {
  limits.saveLeadDays(days);
  notices.changed('limits');
}
