import type { AppErrorOf } from '../../../shared/app-error';
import type { LimitSign, RequestPause } from '../../../shared/domain/sending/request-pause';
import type { Result } from '../../../shared/result';

export type RequestUse = 'normal' | 'reconcile';
/** Whether a request may change something at iFirma: by its operation class, not by its HTTP method. */
export type RequestAccess = 'read' | 'write';
export type BudgetUsage = {
  readonly usedThisMinute: number;
  readonly perMinute: number;
  readonly usedToday: number;
  readonly perDay: number;
};

/** What came of a request: a sign of a limit, an answer of iFirma itself, or nothing that says either. */
export type RequestNews = LimitSign | 'sound' | 'nothing';

/**
 * Kwit's own pace: 60 requests a minute, 5 000 a day, a fifth kept for reconciling; survives restarts. On a sign that
 * iFirma's own limit may be exceeded it pauses: nothing is written, and one read tests the way back.
 */
export interface RequestBudget {
  /** Waits for the minute, never for the day or a pause: the error says when. Call `heard` after every one that went. */
  take(
    use: RequestUse,
    access: RequestAccess,
  ): Promise<Result<void, AppErrorOf<'request_budget_spent' | 'requests_paused'>>>;
  /** @param retryAfterMs how long the server asked to be left alone; 0 when it did not. */
  heard(news: RequestNews, retryAfterMs: number): void;
  usage(): BudgetUsage;
  pause(): RequestPause | null;
}
