import type { SyncContext } from '../sync-deps';

/** A snapshot older than this is shown with its age, and not confirmed. */
const SNAPSHOT_FRESH_MS = 15 * 60_000;

/** Read a short while ago, from this account, with no sending since. */
export function isSnapshotFresh({ attempts, company, elapsed }: SyncContext, readAt: string): boolean {
  const origin = attempts.originOfLatestSnapshot();
  const isOfNow =
    origin !== null && origin.login === company.login() && origin.afterRunId === attempts.latestRunId();
  const key = snapshotMark(readAt);
  const ageMs = elapsed.sinceMs(key, readAt);
  return isOfNow && !elapsed.liesAhead({ key, at: readAt }) && ageMs >= 0 && ageMs <= SNAPSHOT_FRESH_MS;
}

/** From here on the age of this snapshot is known by a clock that nobody sets. */
export function markSnapshot(context: SyncContext, readAt: string): void {
  context.elapsed.mark(snapshotMark(readAt));
}

/** The key that this snapshot was marked with, and every reconcile read that was made with it. */
export function snapshotMark(readAt: string): string {
  return `snapshot ${readAt}`;
}
