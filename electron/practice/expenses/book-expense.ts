import { isInMonth } from '../../../shared/domain/days/accounting-month';
import { err, ok, type Result } from '../../../shared/result';
import { TEXTS } from '../answer-texts';
import { isDay } from '../checks/field-checks';
import { resolveContractor, type ContractorReference } from '../contractors';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import type { PracticeState } from '../practice-state';
import { refuse, succeed, type Reply } from '../replies';
import type { BookedExpense } from '../state/booked-expense';

type ExpenseBody = ContractorReference & {
  readonly DataWystawienia: string;
  readonly DataWplywu?: string | null | undefined;
};

/**
 * Books without looking for a duplicate, and nothing reads it back (ifirma-api 8.6): whoever does not get the answer
 * cannot find out here.
 */
export function bookExpense<B extends ExpenseBody>(
  call: PracticeCall,
  {
    path,
    mapped,
    findProblem,
  }: {
    readonly path: BookedExpense['path'];
    readonly mapped: Result<B, Reply>;
    /** Limits of the body's own fields; null when all hold. */
    readonly findProblem: (body: B) => string | null;
  },
): PracticeOutcome {
  if (!mapped.ok) return answerOnly(call, mapped.error);
  const body = mapped.value;
  const problem = findProblem(body);
  const checked = problem === null ? checkAgainstAccount(body, call.state) : err(problem);
  if (!checked.ok) return answerOnly(call, refuse(201, checked.error));
  const expense: BookedExpense = {
    expenseId: call.state.expenses.length + 1,
    path,
    body,
    bookedIn: call.state.accountingMonth,
    createdAt: call.request.receivedAt,
  };
  return {
    state: { ...checked.value, expenses: [...call.state.expenses, expense] },
    reply: succeed(TEXTS.expenseBooked, nameExpense(call, expense.expenseId)),
    booking: { kind: 'expense', expenseId: expense.expenseId },
  };
}

/**
 * The account with the seller remembered, or the first problem. The month rule is documented for goods and assumed for
 * the other three (ifirma-api 6.3).
 */
function checkAgainstAccount(body: ExpenseBody, state: PracticeState): Result<PracticeState, string> {
  const isContractorNamed = body.Kontrahent ?? body.IdentyfikatorKontrahenta ?? body.NIPKontrahenta;
  const resolved = isContractorNamed ? resolveContractor(state, body, 'JestDostawca') : null;
  if (resolved?.ok === false) return resolved;
  if (!isInMonth(state.accountingMonth, body.DataWystawienia)) {
    return err(TEXTS.dayOutsideMonth('Data wystawienia'));
  }
  if (isDay(body.DataWplywu) && !isInMonth(state.accountingMonth, body.DataWplywu)) {
    return err(TEXTS.dayOutsideMonth('Data wpływu'));
  }
  return ok(resolved?.value.state ?? state);
}

function nameExpense({ variant }: PracticeCall, expenseId: number): Readonly<Record<string, string>> {
  if (variant['expense.replyId'] === 'wynik') return { Wynik: String(expenseId) };
  return variant['expense.replyId'] === 'identyfikator' ? { Identyfikator: String(expenseId) } : {};
}
