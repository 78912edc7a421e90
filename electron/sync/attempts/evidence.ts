import type { AttemptRecord, ReconcileRead } from '../../ports/repositories/attempt-repository';
import { snapshotMark } from '../plan/snapshot-age';
import { addMs, type ElapsedTime } from './elapsed-time';
import { SECOND_READ_AFTER_MS } from '../reconciliation/quiet-period';

export type AbsenceEvidence = {
  /** Two complete reads far enough apart, with nothing in the later ones that nobody looked at. */
  readonly isComplete: boolean;
  /** When the second read becomes useful, while only the first was made. */
  readonly nextReadAt: string | null;
};

/**
 * What the complete reads after the quiet period say about absence (reliability-security 3.5, rules 7 and 9).
 * With candidates on the table, it is for the person to say that none of them is theirs. How far apart two reads are
 * is no matter of the wall clock, which somebody may have set between them (fault FX10).
 */
export function weighAbsence(
  elapsed: Pick<ElapsedTime, 'betweenMs'>,
  reads: readonly ReconcileRead[],
  state: 'unknown' | 'needs_person',
): AbsenceEvidence {
  const counted = state === 'unknown' ? reads.filter((read) => read.candidates.length === 0) : reads;
  const last = counted.at(-1);
  if (last === undefined) return { isComplete: false, nextReadAt: null };
  const isLatest = last === reads.at(-1);
  // From whichever of them is known to be longest ago: the first may be of a clock that was ahead.
  const apartMs = Math.max(...counted.map((read) => elapsed.betweenMs(momentOf(read), momentOf(last))));
  const isComplete = isLatest && apartMs >= SECOND_READ_AFTER_MS;
  return { isComplete, nextReadAt: isComplete ? null : addMs(last.at, SECOND_READ_AFTER_MS - apartMs) };
}

const momentOf = ({ at }: ReconcileRead) => ({ key: snapshotMark(at), at });

/** The instant an attempt ended, as far as anybody knows. */
export function endOf(attempt: AttemptRecord): string {
  return attempt.endedAt ?? attempt.startedAt ?? attempt.createdAt;
}
