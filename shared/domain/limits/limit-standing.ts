import type { LimitReading } from './limit-reading';

export type LimitCounts = {
  readonly document: Pick<LimitReading, 'granted' | 'used'>;
  /** Accepted by iFirma after the reading. */
  readonly acceptedSince: number;
  readonly queued: number;
  readonly drafts: number;
};

export type LimitStanding = {
  /** Used as far as anybody knows: iFirma's figure and what it accepted since. */
  readonly used: number;
  readonly left: number;
  readonly leftAfterQueue: number;
  /** Beyond the queue and the drafts: what a forecast may promise. */
  readonly possible: number;
};

/** What of the document limit is left, step by step. Never less than nothing, never more than was granted. */
export function standLimit({ document, acceptedSince, queued, drafts }: LimitCounts): LimitStanding {
  const used = document.used + acceptedSince;
  const left = Math.max(0, document.granted - used);
  const leftAfterQueue = Math.max(0, left - queued);
  return { used, left, leftAfterQueue, possible: Math.max(0, leftAfterQueue - drafts) };
}

/** Documents of the month that Kwit knows of, sent by whomever or still to be sent; iFirma's figure may be unknown. */
export function countKnownDocuments({
  document,
  acceptedSince,
  queued,
  drafts,
}: Omit<LimitCounts, 'document'> & { readonly document: LimitCounts['document'] | null }): number {
  return (document?.used ?? 0) + acceptedSince + queued + drafts;
}

/** From here on it is time to look: half of what was granted. Below it nobody has to do anything. */
export function isLimitHalfUsed({ document, acceptedSince }: LimitCounts): boolean {
  return 2 * (document.used + acceptedSince) >= document.granted;
}

/** Four fifths: worth an alert. */
export function isLimitNearlyUsed({ document, acceptedSince }: LimitCounts): boolean {
  return 5 * (document.used + acceptedSince) >= 4 * document.granted;
}
