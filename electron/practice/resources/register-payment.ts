import { z } from 'zod';
import { addMinor, type Minor } from '../../../shared/domain/money/money';
import { TEXTS } from '../answer-texts';
import { checkAmount, checkDay, checkPositive, checkText, firstProblem } from '../checks/field-checks';
import { mapBody } from '../checks/map-body';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { refuse, succeed } from '../replies';
import { answerNotFound, isNamed } from '../sales/find-document';
import { replaceDocument } from '../state/replace-document';
import type { SalesDocument } from '../state/sales-document';
import { toMinor } from '../wire-numbers';

const paymentBodySchema = z.strictObject({
  Kwota: z.number(),
  Data: z.string().nullish(),
  KwotaPln: z.number().nullish(),
  Kurs: z.number().nullish(),
});
type PaymentBody = z.infer<typeof paymentBodySchema>;

/** POST `faktury/wplaty/{typ}/{numer}.json`: whether it adds or sets is not documented (ifirma-api 9.6). */
export function registerPayment(call: PracticeCall): PracticeOutcome {
  const mapped = mapBody(paymentBodySchema, call);
  if (!mapped.ok) return answerOnly(call, mapped.error);
  const { type, number = '' } = call.params;
  const document = call.state.documents.find(
    (candidate) => candidate.type === type && isNamed(candidate, number),
  );
  if (!document) return answerNotFound(call);
  const problem = findProblem(mapped.value, document);
  if (problem !== null) return answerOnly(call, refuse(201, problem));
  const amountMinor = toMinor(mapped.value.Kwota);
  const paidMinor = paidAfter(document, amountMinor, call);
  if (call.variant['payment.over'] === 'kod201' && paidMinor > document.grossMinor) {
    return answerOnly(call, refuse(201, TEXTS.paidTooMuch));
  }
  const { today, receivedAt } = call.request;
  const payment = { amountMinor, paidOn: mapped.value.Data ?? today, registeredAt: receivedAt };
  const changed = { ...document, paidMinor, payments: [...document.payments, payment] };
  return {
    state: replaceDocument(call.state, changed),
    reply: succeed(TEXTS.paymentRegistered),
    booking: { kind: 'payment', documentId: document.documentId },
  };
}

function findProblem(body: PaymentBody, { currency, kind }: SalesDocument): string | null {
  const needsDay = currency !== 'PLN' || kind === 'cash_method';
  return firstProblem(
    checkAmount('Kwota', body.Kwota),
    checkText('Data', body.Data, { required: needsDay }),
    checkDay('Data', body.Data),
    checkAmount('KwotaPln', body.KwotaPln),
    body.Kurs === null || body.Kurs === undefined ? null : checkPositive('Kurs', body.Kurs),
  );
}

function paidAfter({ paidMinor }: SalesDocument, amount: Minor, { variant }: PracticeCall): Minor {
  return variant['payment.mode'] === 'adds' ? addMinor(paidMinor, amount) : amount;
}
