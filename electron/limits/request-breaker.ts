import { z } from 'zod';
import { LIMIT_SIGNS, type RequestPause } from '../../shared/domain/sending/request-pause';
import type { Clock } from '../ports/clock';
import type { RequestAccess, RequestNews } from '../ports/ifirma/request-budget';

const MINUTE_MS = 60_000;
/** The first is the length of iFirma's own minute; each further sign without an answer in between waits longer. */
const PAUSES_MS = [MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, 120 * MINUTE_MS] as const;
const LONGEST_PAUSE_MS = PAUSES_MS[3];
/** How far a server's own wish to wait is honoured (reliability-security 4.5). */
const LONGEST_RETRY_AFTER_MS = 10 * MINUTE_MS;

export const breakerStateSchema = z
  .strictObject({
    why: z.enum(LIMIT_SIGNS),
    openedAt: z.iso.datetime(),
    /** From here on one read may test the way back. */
    probeAt: z.iso.datetime(),
    /** Signs in a row. */
    signs: z.int().min(1),
  })
  .nullable()
  .default(null);
export type BreakerState = z.infer<typeof breakerStateSchema>;

export type RequestBreaker = {
  /** Null when the request may go; otherwise from when on a probe may. */
  readonly refuse: (access: RequestAccess) => string | null;
  /** What came of a request that went: a sign of a limit, a sound answer, or no answer at all. */
  readonly heard: (news: RequestNews, retryAfterMs: number) => void;
  readonly pause: () => RequestPause | null;
  readonly state: () => BreakerState;
};

/**
 * Opens on any sign that iFirma's request limit may be exceeded, because nobody documents what it answers then. While it
 * is open nothing is written, and after the pause one read at a time tests the way back (reliability-security 4.5).
 */
export function createRequestBreaker(
  clock: Clock,
  restored: BreakerState,
  changed: () => void,
): RequestBreaker {
  let state = restored;
  let isProbing = false;

  /** A wall clock that was put back must not keep it open for the difference. */
  const anchor = (): void => {
    if (state === null) return;
    const now = Date.parse(clock.now());
    if (Date.parse(state.probeAt) - now <= LONGEST_PAUSE_MS) return;
    const lengthMs = Math.min(LONGEST_PAUSE_MS, Date.parse(state.probeAt) - Date.parse(state.openedAt));
    state = { ...state, openedAt: clock.now(), probeAt: new Date(now + lengthMs).toISOString() };
    changed();
  };
  const isProbeDue = (): boolean => state !== null && clock.now() >= state.probeAt;

  return {
    refuse: (access) => {
      anchor();
      if (state === null) return null;
      if (access === 'write' || isProbing || !isProbeDue()) return state.probeAt;
      isProbing = true;
      return null;
    },
    heard: (news, retryAfterMs) => {
      isProbing = false;
      if (news === 'nothing') return;
      if (news === 'sound') {
        if (state === null) return;
        state = null;
      } else {
        const signs = (state?.signs ?? 0) + 1;
        const usualMs = PAUSES_MS[Math.min(signs, PAUSES_MS.length) - 1] ?? LONGEST_PAUSE_MS;
        const pauseMs = Math.max(usualMs, Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS));
        const openedAt = clock.now();
        const probeAt = new Date(Date.parse(openedAt) + pauseMs).toISOString();
        state = { why: news, openedAt, probeAt, signs };
      }
      changed();
    },
    pause: () => {
      anchor();
      if (state === null) return null;
      const { why, openedAt, probeAt } = state;
      return { why, openedAt, probeAt, isProbeDue: isProbeDue() };
    },
    state: () => state,
  };
}
