import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { tell } from '../replies';
import { answerNotFound, findAsked } from '../sales/find-document';
import { toWireDocument } from './wire-document';

/** GET `{path}/{id}.json` (ifirma-api 9.3). */
export function readDocument(call: PracticeCall): PracticeOutcome {
  const document = findAsked(call);
  if (!document) return answerNotFound(call);
  const members = toWireDocument(document, call.request.receivedAt);
  return answerOnly(
    call,
    tell(
      call.variant['read.documentRoot'] === 'direct' ? members : { Wynik: members },
      call.variant['envelope.documentKod'],
    ),
  );
}
