import type { WriteOperation } from '../../../../electron/ports/ifirma/operation';
import type { Expense } from '../../../../shared/domain/expense/expense';
import { anExpense } from '../../../builders/an-expense';
import { anOtherExpense } from '../../../builders/an-other-expense';
import { ACCEPTED, send, type OperationCall } from './operation-call';

const booking = (kind: Expense['kind']): OperationCall => ({
  make: (desk) => send(desk, desk.client.expenses.prepareVatExpense({ ...anExpense(), kind })),
  expected: ACCEPTED,
});

export const EXPENSE_CALLS = {
  'expense.createGoods': booking('goods'),
  'expense.createCost': booking('cost'),
  'expense.createPhone': booking('phone'),
  'expense.createOther': {
    make: (desk) => send(desk, desk.client.expenses.prepareOtherExpense(anOtherExpense())),
    expected: ACCEPTED,
  },
} as const satisfies Partial<Record<WriteOperation, OperationCall>>;
