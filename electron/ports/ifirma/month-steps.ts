import type { AccountingMonth, PreparedWrite } from './accounting-api';

export type MonthStep = {
  readonly from: AccountingMonth;
  readonly direction: 'next' | 'previous';
  /** The user's own answer. It goes along on a step between two years only. */
  readonly carryOverFromLastYear: boolean;
};

/** Moves the accounting month of the whole account, for everybody who uses it, by one (ifirma-api 6). */
export interface MonthSteps {
  prepareMonthStep(step: MonthStep): PreparedWrite;
}
