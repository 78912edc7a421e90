/**
 * Whether the time since a stored instant is over. One that lies in the future was written by a clock that was ahead and
 * has been put right since: it holds nothing up (fault FX10).
 *
 * @param storedAt an instant.
 * @param now an instant of the same clock as it is today.
 */
export function hasPassed(storedAt: string, waitMs: number, now: string): boolean {
  const sinceMs = Date.parse(now) - Date.parse(storedAt);
  return sinceMs < 0 || sinceMs >= waitMs;
}
