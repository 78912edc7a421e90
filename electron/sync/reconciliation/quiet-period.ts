/** A request that we gave up on may still land at iFirma this much later: nothing is concluded before. */
export const QUIET_PERIOD_MS = 10 * 60_000;
/** Between the two complete reads that together show absence (reliability-security 3.5, rule 7). */
export const SECOND_READ_AFTER_MS = 5 * 60_000;
