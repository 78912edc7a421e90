import { z } from 'zod';
import { addDays, startOfDayInPoland } from '../../shared/domain/days/calendar-day';
import { err, ok } from '../../shared/result';
import type { Clock } from '../ports/clock';
import type { CompanyRepository } from '../ports/repositories/company-repository';
import type { RequestBudget, RequestUse } from '../ports/ifirma/request-budget';
import { breakerStateSchema, createRequestBreaker, type BreakerState } from './request-breaker';

/** iFirma takes 100 a minute and 15 000 a day, shared with every other program of the user: Kwit stays far below. */
export const REQUESTS_PER_MINUTE = 60;
export const REQUESTS_PER_DAY = 5000;
/** What only settling an unknown outcome may use (reliability-security 4.5). */
const RECONCILE_SHARE = 1 / 5;

const MINUTE_MS = 60_000;

const storedStateSchema = z.strictObject({
  day: z.iso.date(),
  usedToday: z.int().min(0),
  /** Instants of the last minute, in milliseconds of the wall clock. */
  recentMs: z.array(z.number()).max(REQUESTS_PER_MINUTE),
  /** Left out by earlier versions. */
  breaker: breakerStateSchema,
});

export type RequestBudgetDeps = {
  readonly clock: Clock;
  readonly company: Pick<CompanyRepository, 'budgetState' | 'saveBudgetState'>;
  readonly sleep: (ms: number) => Promise<void>;
  /** A pause began or ended. */
  readonly pauseChanged?: () => void;
};

export type CountingRequestBudget = RequestBudget & {
  /** Requests taken since the program started. */
  readonly taken: () => number;
};

/**
 * Kwit's own pace. The last sixty requests are remembered one by one, so that no minute, wherever it begins,
 * holds more; the day is the Polish calendar day. The state survives restarts.
 */
export function createRequestBudget(deps: RequestBudgetDeps): CountingRequestBudget {
  const { clock, company, sleep, pauseChanged = () => undefined } = deps;
  const restored = restore(clock, company.budgetState());
  let { day, usedToday, recent } = restored;
  const breaker = createRequestBreaker(clock, restored.breaker, () => {
    save();
    pauseChanged();
  });
  let takenSinceStart = 0;

  function save(): void {
    const offsetMs = Date.parse(clock.now()) - clock.monotonicMs();
    const recentMs = recent.map((at) => Math.round(at + offsetMs));
    try {
      company.saveBudgetState(JSON.stringify({ day, usedToday, recentMs, breaker: breaker.state() }));
    } catch {
      // A disk that refuses must not make a lost request of one that never left; the pace is kept in memory.
    }
  }

  const forget = () => {
    const now = clock.monotonicMs();
    recent = recent.filter((at) => now - at < MINUTE_MS);
    const today = clock.today();
    // A clock put back to yesterday gives no second budget for the same day. One that was once far ahead has left a day
    // that would lock this one until it comes.
    if (today > day || day > addDays(today, 1)) {
      day = today;
      usedToday = 0;
    }
  };

  const record = () => {
    recent.push(clock.monotonicMs());
    usedToday += 1;
    takenSinceStart += 1;
    save();
  };

  return {
    take: async (use, access) => {
      for (;;) {
        const paused = breaker.pause();
        if (paused !== null && (access === 'write' || !paused.isProbeDue)) return refuse(paused.probeAt);
        forget();
        if (usedToday >= shareOf(REQUESTS_PER_DAY, use)) {
          const availableAt = startOfDayInPoland(addDays(day, 1));
          return err({ code: 'request_budget_spent', availableAt });
        }
        const perMinute = shareOf(REQUESTS_PER_MINUTE, use);
        const blocking = recent.at(-perMinute);
        if (recent.length < perMinute || blocking === undefined) {
          // Only here, so that the one probe is not spent on waiting for the minute.
          const pausedUntil = breaker.refuse(access);
          if (pausedUntil !== null) return refuse(pausedUntil);
          record();
          return ok();
        }
        await sleep(Math.max(1, blocking + MINUTE_MS - clock.monotonicMs()));
      }
    },
    heard: breaker.heard,
    pause: breaker.pause,
    usage: () => {
      forget();
      return {
        usedThisMinute: recent.length,
        perMinute: REQUESTS_PER_MINUTE,
        usedToday,
        perDay: REQUESTS_PER_DAY,
      };
    },
    taken: () => takenSinceStart,
  };
}

function refuse(availableAt: string) {
  return err({ code: 'requests_paused', availableAt } as const);
}

function shareOf(limit: number, use: RequestUse): number {
  return use === 'reconcile' ? limit : Math.floor(limit * (1 - RECONCILE_SHARE));
}

/** Requests of the last minute before the restart count on; a clock that went back makes them new ones. */
type Restored = { day: string; usedToday: number; recent: number[]; breaker: BreakerState };

function restore(clock: Clock, stored: string | null): Restored {
  const state = parseState(stored);
  if (state === null) return { day: clock.today(), usedToday: 0, recent: [], breaker: null };
  const nowMs = Date.parse(clock.now());
  const monotonicMs = clock.monotonicMs();
  const recent = state.recentMs
    .map((at) => monotonicMs - Math.max(0, nowMs - at))
    .filter((at) => monotonicMs - at < MINUTE_MS);
  return { day: state.day, usedToday: state.usedToday, recent, breaker: state.breaker };
}

function parseState(stored: string | null): z.infer<typeof storedStateSchema> | null {
  if (stored === null) return null;
  try {
    const parsed = storedStateSchema.safeParse(JSON.parse(stored));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
