import { TEXTS } from '../answer-texts';
import { isDocumentLimitReached } from '../document-limit';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { refuseAs, succeed } from '../replies';
import { bookSale } from './book-sale';
import type { CheckedSale } from './check-sale';
import { rulesOf } from './sales-kinds';

/** Steps 13 and 14 of ifirma-api 15.3 for a document that holds. */
export function issueSale(call: PracticeCall, checked: CheckedSale): PracticeOutcome {
  const { today, receivedAt } = call.request;
  if (isDocumentLimitReached(call.state, today)) {
    return answerOnly(call, refuseAs(call.variant['limit.documentsExceeded'], TEXTS.documentsExceeded));
  }
  const { state, document } = bookSale(checked, { today, receivedAt });
  const { documentId, number } = document;
  return {
    state,
    reply: succeed(TEXTS.documentCreated[rulesOf(checked.kind).numbering], {
      Identyfikator: String(documentId),
    }),
    booking: { kind: 'invoice', documentId, number },
  };
}
