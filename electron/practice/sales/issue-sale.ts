import { TEXTS } from '../answer-texts';
import type { PracticeCall, PracticeOutcome } from '../practice-call';
import { succeed } from '../replies';
import { bookSale } from './book-sale';
import type { CheckedSale } from './check-sale';
import { rulesOf } from './sales-kinds';

/** Books a document that holds and confirms it; whether the limit has room for it is asked in `document-limit.ts`. */
export function issueSale(call: PracticeCall, checked: CheckedSale): PracticeOutcome {
  const { state, document } = bookSale(checked, call.request.receivedAt);
  const { documentId, number } = document;
  return {
    state,
    reply: succeed(TEXTS.documentCreated[rulesOf(checked.kind).numbering], {
      Identyfikator: String(documentId),
    }),
    booking: { kind: 'invoice', documentId, number },
  };
}
