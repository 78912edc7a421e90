import type { OperationName } from '../../../../electron/ports/ifirma/operation';
import { ACCOUNT_CALLS } from './account-calls';
import { CONTRACTOR_CALLS } from './contractor-calls';
import { DOCUMENT_CALLS } from './document-calls';
import { EXPENSE_CALLS } from './expense-calls';
import type { OperationCall } from './operation-call';
import { SALES_CALLS } from './sales-calls';

/** One call of every operation: one that is missing here does not compile. */
export const OPERATION_CALLS: Readonly<Record<OperationName, OperationCall>> = {
  ...ACCOUNT_CALLS,
  ...SALES_CALLS,
  ...EXPENSE_CALLS,
  ...DOCUMENT_CALLS,
  ...CONTRACTOR_CALLS,
};
