import type { LimitOverview } from '../../shared/ipc/contracts/limits.contract';

/** What is left of the document limit: as iFirma said, less what it accepted since. Null before the first reading. */
export function documentsLeft({ document, acceptedSince }: LimitOverview): number | null {
  if (document === null) return null;
  return Math.max(0, document.granted - document.used - acceptedSince);
}

const LITTLE = 20;

export function isLittleLeft(left: number): boolean {
  return left < LITTLE;
}
