import { err, ok, type Result } from '../../../shared/result';
import { TEXTS } from '../answer-texts';
import { costExpenseBodySchema, type CostExpenseBody } from '../bodies/cost-expense-body';
import { findExpenseFieldProblem } from '../bodies/cost-expense-checks';
import { mapBody } from '../checks/map-body';
import { isDay } from '../checks/field-checks';
import { resolveContractor } from '../contractors';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { isInMonth } from '../practice-month';
import type { PracticeState } from '../practice-state';
import type { BookedExpense } from '../state/booked-expense';
import { refuse, succeed } from '../replies';

/**
 * POST `kosztdzialalnoscivat.json`. Books without looking for a duplicate and offers no way to read back
 * (ifirma-api 8.6): whoever does not get the answer cannot find out here.
 */
export function bookCostExpense(call: PracticeCall): PracticeOutcome {
  const mapped = mapBody(costExpenseBodySchema, call);
  if (!mapped.ok) return answerOnly(call, mapped.error);
  const body = mapped.value;
  const checked = checkExpense(body, call);
  if (!checked.ok) return answerOnly(call, refuse(201, checked.error));
  const expense: BookedExpense = {
    expenseId: call.state.expenses.length + 1,
    path: 'kosztdzialalnoscivat',
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

/** The account as the booking leaves it but for the expense itself, or the first problem. */
function checkExpense(
  body: CostExpenseBody,
  { state, variant }: PracticeCall,
): Result<PracticeState, string> {
  const problem = findExpenseFieldProblem(body, {
    vatPayer: state.account.vatPayer,
    ksefMark: variant['expense.ksefMark'],
  });
  if (problem !== null) return err(problem);
  const isContractorNamed = body.Kontrahent ?? body.IdentyfikatorKontrahenta ?? body.NIPKontrahenta;
  const resolved = isContractorNamed ? resolveContractor(state, body, 'JestDostawca') : null;
  if (resolved?.ok === false) return resolved;
  if (!isInMonth(body.DataWystawienia, state.accountingMonth)) {
    return err(TEXTS.dayOutsideMonth('Data wystawienia'));
  }
  if (isDay(body.DataWplywu) && !isInMonth(body.DataWplywu, state.accountingMonth)) {
    return err(TEXTS.dayOutsideMonth('Data wpływu'));
  }
  return ok(resolved?.value.state ?? state);
}

function nameExpense({ variant }: PracticeCall, expenseId: number): Readonly<Record<string, string>> {
  if (variant['expense.replyId'] === 'wynik') return { Wynik: String(expenseId) };
  return variant['expense.replyId'] === 'identyfikator' ? { Identyfikator: String(expenseId) } : {};
}
