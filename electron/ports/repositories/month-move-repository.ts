import type { AccountingMonth } from '../../../shared/domain/days/accounting-month';

/** One step of the accounting month: the attempt that took it, and between which months. Never across a year. */
export type MonthMove = {
  readonly attemptId: string;
  /** `there`: to the month that documents need. `back`: to where the user had it. */
  readonly purpose: 'there' | 'back';
  readonly from: AccountingMonth;
  readonly to: AccountingMonth;
};

/** Rows beside attempts of `month.step`. Nothing here is ever changed or deleted. */
export interface MonthMoveRepository {
  /** In the transaction that stores the attempt. */
  insert(move: MonthMove): void;
  find(attemptId: string): MonthMove | null;
  /** In the order of their attempts, the newest last. */
  all(): readonly MonthMove[];
}
