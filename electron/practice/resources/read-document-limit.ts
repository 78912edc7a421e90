import { countUsedDocuments } from '../document-limit';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { succeed } from '../replies';

/** GET `abonent/limit.json` (ifirma-api 5.2). */
export function readDocumentLimit(call: PracticeCall): PracticeOutcome {
  return answerOnly(
    call,
    succeed('', {
      LimitPrzyznany: call.state.documentLimit.granted,
      LimitWykorzystany: countUsedDocuments(call.state, call.request.today, call.variant['limit.reset']),
    }),
  );
}
