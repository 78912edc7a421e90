import type { AttemptRecord, ReconcileRead } from '../../ports/attempt-repository';
import { addMs } from './elapsed-time';
import { SECOND_READ_AFTER_MS } from '../reconciliation/quiet-period';

export type AbsenceEvidence = {
  /** Two complete reads far enough apart, with nothing in the later ones that nobody looked at. */
  readonly isComplete: boolean;
  /** When the second read becomes useful, while only the first was made. */
  readonly nextReadAt: string | null;
};

/**
 * What the complete reads after the quiet period say about absence (reliability-security 3.5, rules 7 and 9).
 * With candidates on the table, it is for the person to say that none of them is theirs.
 */
export function weighAbsence(
  reads: readonly ReconcileRead[],
  state: 'unknown' | 'needs_person',
): AbsenceEvidence {
  const counted = state === 'unknown' ? reads.filter((read) => read.candidates.length === 0) : reads;
  const [first, last] = [counted.at(0), counted.at(-1)];
  if (first === undefined || last === undefined) return { isComplete: false, nextReadAt: null };
  const isLatest = last === reads.at(-1);
  const isApart = Date.parse(last.at) - Date.parse(first.at) >= SECOND_READ_AFTER_MS;
  const isComplete = isLatest && isApart;
  return { isComplete, nextReadAt: isComplete ? null : addMs(first.at, SECOND_READ_AFTER_MS) };
}

/** The instant an attempt ended, as far as anybody knows. */
export function endOf(attempt: AttemptRecord): string {
  return attempt.endedAt ?? attempt.startedAt ?? attempt.createdAt;
}
