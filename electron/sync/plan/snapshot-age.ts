import type { SyncContext } from '../sync-deps';

/** A snapshot older than this is shown with its age, and not confirmed. */
const SNAPSHOT_FRESH_MS = 15 * 60_000;

/** Read a short while ago, and before any sending since. */
export function isSnapshotFresh(context: SyncContext, readAt: string): boolean {
  const ageMs = context.elapsed.sinceMs(snapshotMark(readAt), readAt);
  const lastRun = context.attempts.runs(1)[0];
  const isBeforeRun = lastRun !== undefined && lastRun.startedAt >= readAt;
  return ageMs >= 0 && ageMs <= SNAPSHOT_FRESH_MS && !isBeforeRun;
}

/** From here on the age of this snapshot is known by a clock that nobody sets. */
export function markSnapshot(context: SyncContext, readAt: string): void {
  context.elapsed.mark(snapshotMark(readAt));
}

/** The key that this snapshot was marked with, and every reconcile read that was made with it. */
export function snapshotMark(readAt: string): string {
  return `snapshot ${readAt}`;
}
