import type { AppErrorOf } from '../../shared/app-error';
import type { Result } from '../../shared/result';

export type RequestUse = 'normal' | 'reconcile';
export type BudgetUsage = {
  readonly usedThisMinute: number;
  readonly perMinute: number;
  readonly usedToday: number;
  readonly perDay: number;
};

/** Kwit's own pace: 60 requests a minute, 5 000 a day, a fifth kept for reconciling; survives restarts. */
export interface RequestBudget {
  /** Waits for the minute, never for the day: then `request_budget_spent` says when. */
  take(use: RequestUse): Promise<Result<void, AppErrorOf<'request_budget_spent'>>>;
  usage(): BudgetUsage;
}
