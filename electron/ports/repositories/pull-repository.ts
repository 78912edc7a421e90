import type { AppError } from '../../../shared/app-error';
import type { MonthPeriod } from '../../../shared/domain/days/month-period';
import type { ContractorsPull, PullCounts, PullState } from '../../../shared/domain/at-ifirma/pull';

export type PullRecord = {
  readonly pullId: string;
  readonly period: MonthPeriod;
  readonly state: PullState;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly error: AppError | null;
  readonly counts: PullCounts;
  /** Null: of a version that fetched sales only. */
  readonly contractors: ContractorsPull | null;
};

export type PullMonth = {
  /** `YYYY-MM` */
  readonly month: string;
  readonly isDone: boolean;
  /** Documents in its list; null before the list was read. */
  readonly found: number | null;
};

/** How far fetching got. */
export interface PullRepository {
  insert(pull: PullRecord, months: readonly string[]): void;
  update(
    pullId: string,
    change: Partial<Pick<PullRecord, 'state' | 'endedAt' | 'error' | 'counts' | 'contractors'>>,
  ): void;
  latest(): PullRecord | null;
  /** Newest month first. */
  months(pullId: string): readonly PullMonth[];
  saveMonth(pullId: string, month: PullMonth): void;
}
