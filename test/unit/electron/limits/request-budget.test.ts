import { beforeEach, describe, expect, it } from 'vitest';
import {
  createRequestBudget,
  REQUESTS_PER_DAY,
  REQUESTS_PER_MINUTE,
} from '../../../../electron/limits/request-budget';
import type { RequestUse } from '../../../../electron/ports/ifirma/request-budget';
import { fixedClock, type FixedClock } from '../../../fakes/fixed-clock';

let clock: FixedClock;
let stored: string | null;
let changes: number;
beforeEach(() => {
  clock = fixedClock();
  stored = null;
  changes = 0;
});

/** Sleeping moves the clock: a day of waiting takes no time. */
const openBudget = () =>
  createRequestBudget({
    clock,
    company: {
      budgetState: () => stored,
      saveBudgetState: (state) => {
        stored = state;
      },
    },
    pauseChanged: () => {
      changes += 1;
    },
    sleep: (ms) => {
      clock.advanceMs(ms);
      return Promise.resolve();
    },
  });

async function takeMany(budget: ReturnType<typeof openBudget>, count: number, use: RequestUse = 'normal') {
  const takenAt: number[] = [];
  let refused = 0;
  for (let index = 0; index < count; index += 1) {
    const taken = await budget.take(use, 'read');
    if (taken.ok) takenAt.push(clock.monotonicMs());
    else refused += 1;
  }
  return { takenAt, refused };
}

/** The most requests in any span of a minute, wherever it begins. */
function countBusiestMinute(takenAt: readonly number[]): number {
  let busiest = 0;
  let first = 0;
  for (const [last, at] of takenAt.entries()) {
    while (at - (takenAt[first] ?? at) >= 60_000) first += 1;
    busiest = Math.max(busiest, last - first + 1);
  }
  return busiest;
}

describe('the pace of requests', () => {
  it('never exceeds 60 in any minute nor 5 000 on any day, over 10 000 requests', async () => {
    const budget = openBudget();
    const perDay = new Map<string, number>();
    const takenAt: number[] = [];
    while (takenAt.length < 10_000) {
      const use = takenAt.length % 3 === 0 ? 'reconcile' : 'normal';
      const taken = await budget.take(use, 'read');
      if (taken.ok) {
        takenAt.push(clock.monotonicMs());
        perDay.set(clock.today(), (perDay.get(clock.today()) ?? 0) + 1);
      } else {
        clock.advanceMs(Date.parse(taken.error.availableAt) - Date.parse(clock.now()));
      }
    }
    expect(countBusiestMinute(takenAt)).toBeLessThanOrEqual(REQUESTS_PER_MINUTE);
    expect(Math.max(...perDay.values())).toBeLessThanOrEqual(REQUESTS_PER_DAY);
    // It does reach what it may: a budget that refuses everything would pass the two lines above.
    expect(countBusiestMinute(takenAt)).toBeGreaterThan(40);
    expect(perDay.size).toBeLessThanOrEqual(4);
  });

  it('waits for the minute and then goes on', async () => {
    const before = clock.monotonicMs();
    const { takenAt } = await takeMany(openBudget(), 49);
    expect(takenAt.slice(0, 48).every((at) => at === before)).toBe(true);
    expect(takenAt[48]).toBe(before + 60_000);
  });

  it('keeps a fifth of the minute for settling unknown outcomes', async () => {
    const budget = openBudget();
    await takeMany(budget, 48);
    const before = clock.monotonicMs();
    const { takenAt } = await takeMany(budget, 12, 'reconcile');
    expect(takenAt.every((at) => at === before)).toBe(true);
  });

  it('refuses instead of waiting for the next day, says when it comes, and keeps a fifth for settling', async () => {
    const budget = openBudget();
    const { refused } = await takeMany(budget, 4001);
    expect(refused).toBe(1);
    expect(await budget.take('normal', 'read')).toEqual({
      ok: false,
      error: { code: 'request_budget_spent', availableAt: '2026-11-23T23:00:00.000Z' },
    });
    expect(await takeMany(budget, 1001, 'reconcile')).toMatchObject({ refused: 1 });
  });
});

describe('across restarts and clock changes', () => {
  it('remembers the last minute and the day', async () => {
    await takeMany(openBudget(), 48);
    clock.advanceMs(10_000);
    const restarted = openBudget();
    expect(restarted.usage()).toMatchObject({ usedThisMinute: 48, usedToday: 48 });
    const before = clock.monotonicMs();
    const { takenAt } = await takeMany(restarted, 1);
    expect(takenAt[0]).toBe(before + 50_000);
  });

  it('gives no second budget when the wall clock is put back', async () => {
    await takeMany(openBudget(), 48);
    clock.jumpWallMs(-26 * 60 * 60_000);
    expect(openBudget().usage()).toMatchObject({ usedThisMinute: 48, usedToday: 48 });
  });

  it('is not locked by a wall clock that was once far ahead, and goes by the minute all the same', async () => {
    clock.jumpWallMs(4 * 365 * 24 * 60 * 60_000);
    const budget = openBudget();
    await takeMany(budget, REQUESTS_PER_DAY * (4 / 5));
    expect(await budget.take('normal', 'read')).toMatchObject({ error: { code: 'request_budget_spent' } });
    clock.jumpWallMs(-4 * 365 * 24 * 60 * 60_000);
    expect(openBudget().usage()).toMatchObject({ usedThisMinute: 16, usedToday: 0 });
    expect(budget.usage()).toMatchObject({ usedThisMinute: 16, usedToday: 0 });
    expect(await budget.take('normal', 'read')).toMatchObject({ ok: true });
  });

  it('begins anew at midnight in Poland', async () => {
    const budget = openBudget();
    await takeMany(budget, 5);
    clock.advanceMs(14 * 60 * 60_000);
    expect(clock.today()).toBe('2026-11-24');
    expect(budget.usage()).toMatchObject({ usedThisMinute: 0, usedToday: 0 });
  });

  it('keeps the pace when the disk refuses to remember it', async () => {
    const budget = createRequestBudget({
      clock,
      company: {
        budgetState: () => null,
        saveBudgetState: () => {
          throw new Error('disk full');
        },
      },
      pauseChanged: () => undefined,
      sleep: (ms) => {
        clock.advanceMs(ms);
        return Promise.resolve();
      },
    });
    const { takenAt } = await takeMany(budget, 100);
    expect(countBusiestMinute(takenAt)).toBe(48);
  });

  it('takes a state that cannot be read for none', () => {
    stored = '{"day":"2026-11-23","usedToday":-5}';
    expect(openBudget().usage().usedToday).toBe(0);
    stored = 'not json';
    expect(openBudget().usage().usedToday).toBe(0);
  });
});

describe('a pause after a sign that iFirma’s own limit is exceeded', () => {
  const MINUTE = 60_000;
  const refused = { ok: false, error: { code: 'requests_paused' } };

  it('refuses everything for a minute, then lets one read test the way back, and no write before it did', async () => {
    const budget = openBudget();
    await budget.take('normal', 'write');
    budget.heard('too_many_requests', 0);
    expect(budget.pause()).toMatchObject({ why: 'too_many_requests', isProbeDue: false });
    expect(await budget.take('normal', 'read')).toMatchObject(refused);
    expect(budget.usage().usedToday).toBe(1);

    clock.advanceMs(MINUTE);
    expect(await budget.take('normal', 'write')).toMatchObject(refused);
    expect((await budget.take('reconcile', 'read')).ok).toBe(true);
    expect(await budget.take('normal', 'read')).toMatchObject(refused);
    budget.heard('sound', 0);
    expect(budget.pause()).toBeNull();
    expect((await budget.take('normal', 'write')).ok).toBe(true);
    expect(changes).toBe(2);
  });

  it('gives the probe back when it never reached iFirma', async () => {
    const budget = openBudget();
    budget.heard('words', 0);
    clock.advanceMs(MINUTE);
    await budget.take('normal', 'read');
    budget.heard('nothing', 0);
    expect(budget.pause()).toMatchObject({ isProbeDue: true });
    expect((await budget.take('normal', 'read')).ok).toBe(true);
  });

  it('waits longer with every further sign, and as long as the server asked up to ten minutes', async () => {
    const budget = openBudget();
    const pauses: number[] = [];
    for (let count = 0; count < 6; count += 1) {
      budget.heard('unknown_code', 0);
      const { openedAt = '', probeAt = '' } = budget.pause() ?? {};
      pauses.push((Date.parse(probeAt) - Date.parse(openedAt)) / MINUTE);
      clock.advanceMs(Date.parse(probeAt) - Date.parse(openedAt));
      await budget.take('normal', 'read');
    }
    expect(pauses).toEqual([1, 5, 30, 120, 120, 120]);

    budget.heard('sound', 0);
    budget.heard('asked_to_wait', 4 * MINUTE);
    expect(budget.pause()?.probeAt).toBe(new Date(Date.parse(clock.now()) + 4 * MINUTE).toISOString());
    budget.heard('sound', 0);
    budget.heard('asked_to_wait', 900 * MINUTE);
    expect(budget.pause()?.probeAt).toBe(new Date(Date.parse(clock.now()) + 10 * MINUTE).toISOString());
  });

  it('outlives a restart, and no wall clock that was put back makes it longer than two hours', async () => {
    openBudget().heard('forbidden', 0);
    expect(openBudget().pause()).toMatchObject({ why: 'forbidden' });
    expect(await openBudget().take('normal', 'write')).toMatchObject(refused);

    clock.jumpWallMs(-30 * 24 * 60 * MINUTE);
    const restarted = openBudget();
    expect(await restarted.take('normal', 'read')).toMatchObject(refused);
    clock.advanceMs(MINUTE);
    expect((await restarted.take('normal', 'read')).ok).toBe(true);
  });

  it('reads what an earlier version stored', () => {
    stored = JSON.stringify({ day: clock.today(), usedToday: 7, recentMs: [] });
    expect(openBudget().usage().usedToday).toBe(7);
    expect(openBudget().pause()).toBeNull();
  });
});
