import { standLimit } from '../../shared/domain/limits/limit-standing';
import type { LimitOverview } from '../../shared/ipc/contracts/limits.contract';

/** What is left of the document limit: as iFirma said, less what it accepted since. Null before the first reading. */
export function documentsLeft(limits: LimitOverview): number | null {
  const { document } = limits;
  if (document === null) return null;
  return standLimit({ ...limits, document }).left;
}

const LITTLE = 20;

export function isLittleLeft(left: number): boolean {
  return left < LITTLE;
}
