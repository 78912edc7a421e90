import { z } from 'zod';
import { TEXTS } from '../answer-texts';
import { mapBody } from '../checks/map-body';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { monthOfDay, stepMonth, toMonthText } from '../practice-month';
import { refuse, refuseAs, succeed, tell } from '../replies';

/** GET `abonent/miesiacksiegowy.json` (ifirma-api 6.1). */
export function readAccountingMonth(call: PracticeCall): PracticeOutcome {
  const { year, month } = call.state.accountingMonth;
  return answerOnly(
    call,
    tell({ MiesiacKsiegowy: month, RokKsiegowy: year }, call.variant['envelope.monthKod']),
  );
}

const stepBodySchema = z.strictObject({
  MiesiacKsiegowy: z.enum(['NAST', 'POPRZ']),
  PrzeniesDaneZPoprzedniegoRoku: z.boolean().nullish(),
});

/** PUT of the same address: one step, never further than the account reaches (ifirma-api 6.2). */
export function stepAccountingMonth(call: PracticeCall): PracticeOutcome {
  const mapped = mapBody(stepBodySchema, call);
  if (!mapped.ok) return answerOnly(call, mapped.error);
  const { MiesiacKsiegowy: step, PrzeniesDaneZPoprzedniegoRoku: carriesOver = null } = mapped.value;
  const { accountingMonth, reachable } = call.state;
  const current = monthOfDay(call.request.today);
  const isForward = step === 'NAST';
  const target = stepMonth(accountingMonth, isForward ? 1 : -1);
  const withoutFlag = call.variant['month.crossingWithoutFlag'];
  if (target.year !== accountingMonth.year && carriesOver === null && withoutFlag !== 'accepted') {
    return answerOnly(call, refuseAs(withoutFlag, TEXTS.fieldRequired('PrzeniesDaneZPoprzedniegoRoku')));
  }
  if (isForward && toMonthText(target) > toMonthText(stepMonth(current, reachable.ahead))) {
    return answerOnly(call, refuse(202, TEXTS.monthForwardRefused));
  }
  const backward = call.variant['month.backwardRefusal'];
  if (
    !isForward &&
    backward !== 'allowed' &&
    toMonthText(target) < toMonthText(stepMonth(current, -reachable.back))
  ) {
    return answerOnly(call, refuseAs(backward, TEXTS.monthBackwardRefused));
  }
  return {
    state: { ...call.state, accountingMonth: target },
    reply: succeed(TEXTS.monthChanged(target.month, target.year)),
    booking: { kind: 'accounting_month', ...target, carriesOver },
  };
}
