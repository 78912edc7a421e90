import type { OperationName } from '../../ports/ifirma/operation';
import { ONE_ANSWER, type Operation } from './operation';

const BOOK = {
  class: 'create_blind',
  method: 'POST',
  keyName: 'wydatek',
  requests: 1,
  followUpRequests: 0,
  countsAgainstDocumentLimit: 'no',
  answersWith: 'perhaps_identifier',
  // No endpoint reads, lists or deletes an expense (ifirma-api 8.6).
  verifiedBy: { reads: [], certainty: 'none' },
  maxResponseBytes: ONE_ANSWER,
} as const;

/** The four kinds of expenses that the API takes: a closed list (ifirma-api 8.1). */
export const EXPENSE_OPERATIONS = {
  'expense.createGoods': { ...BOOK, path: 'zakuptowaruvat.json', indexRows: [20] },
  'expense.createCost': { ...BOOK, path: 'kosztdzialalnoscivat.json', indexRows: [21] },
  'expense.createOther': { ...BOOK, path: 'kosztdzialalnosci.json', indexRows: [22] },
  'expense.createPhone': { ...BOOK, path: 'oplatatelefon.json', indexRows: [23] },
} as const satisfies Partial<Record<OperationName, Operation>>;
