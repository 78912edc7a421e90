import type { LimitOverview } from '../../shared/ipc/contracts/limits.contract';

/** A limit of which more than half is used, with nothing to do about it. */
export function aLimitOverview(overrides: Partial<LimitOverview> = {}): LimitOverview {
  return {
    document: { granted: 1000, used: 586, readAt: '2026-11-23T09:12:00.000Z' },
    acceptedSince: 2,
    queued: 3,
    drafts: 4,
    firstBeyond: null,
    forecast: { kind: 'no_pace' },
    weeks: [],
    counterRestart: null,
    applications: [],
    leadDays: 7,
    applyBy: null,
    requests: { usedThisMinute: 3, perMinute: 60, usedToday: 118, perDay: 5000, pause: null },
    ...overrides,
  };
}
