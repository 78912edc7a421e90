import { ACCOUNT_DIALECT, type AccountDialect } from './dialect/account-dialect';
import { EXPENSE_DIALECT, type ExpenseDialect } from './dialect/expense-dialect';
import { READING_DIALECT, type ReadingDialect } from './dialect/reading-dialect';
import { SALES_DIALECT, type SalesDialect } from './dialect/sales-dialect';

/**
 * Every point where sources about iFirma disagree or are silent, and what Kwit does there: liberal in reading,
 * strict in sending (ifirma-api 16). Shared by the client and, where it applies, by the practice iFirma. Only points
 * that the code asks about are listed; a test shows that each one is asked. What is unknown and has one safe answer is
 * no choice but a rule of the code: the header is sent in its documented form, and a refused read of a document never
 * proves that it is absent (ifirma-api 16.2).
 */
export type IfirmaDialect = SalesDialect & ExpenseDialect & ReadingDialect & AccountDialect;

export const IFIRMA_DIALECT: IfirmaDialect = {
  ...SALES_DIALECT,
  ...EXPENSE_DIALECT,
  ...READING_DIALECT,
  ...ACCOUNT_DIALECT,
};
