import type { Answer } from '../answers/answer';
import { answerOnly } from '../practice-call';
import { refuse } from '../replies';
import { checkSale } from './check-sale';
import { issueSale } from './issue-sale';
import { mapSalesBody } from './map-sales-body';
import type { IssuedKind } from './sales-kinds';

/** POST of a kind's own address: steps 10 to 12 of ifirma-api 15.3. */
export function createSale(kind: Exclude<IssuedKind, 'correction'>): Answer {
  return (call) => {
    const mapped = mapSalesBody(kind, call);
    if (!mapped.ok) return answerOnly(call, mapped.error);
    const checked = checkSale(kind, mapped.value, call.state, call.variant);
    return checked.ok
      ? issueSale(call, checked.value)
      : answerOnly(call, refuse(checked.error.kod, checked.error.text));
  };
}
