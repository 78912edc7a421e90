import { readAccountingMonth, stepAccountingMonth } from '../resources/accounting-month';
import { readDocumentLimit } from '../resources/read-document-limit';
import { readVatRates } from '../resources/read-vat-rates';
import type { Answers } from './answer';

export const ACCOUNT_ANSWERS = {
  'month.read': readAccountingMonth,
  'month.step': stepAccountingMonth,
  'limit.read': readDocumentLimit,
  'dictionary.vatRates': readVatRates,
} satisfies Answers;
