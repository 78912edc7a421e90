import { z } from 'zod';
import { startOfDayInPoland } from '../../../shared/domain/days/calendar-day';
import type { SalesKind } from '../../../shared/domain/sales/sales-kind';
import { TEXTS } from '../answer-texts';
import { checkDay, isDay } from '../checks/field-checks';
import { mapBody } from '../checks/map-body';
import { ksefStatusAt, makeKsefNumber } from '../ksef-number';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { refuse, showPage, succeed, type Reply } from '../replies';
import { answerNotFound, isNamed, nameAsked } from '../sales/find-document';
import { kindsForKsef } from '../sales/paths-asked';
import { replaceDocument } from '../state/replace-document';
import type { SalesDocument } from '../state/sales-document';

const handOverSchema = z.strictObject({ DataWysylki: z.string().nullish() });

/** POST `{path}/ksef/send/{id}.json` (ifirma-api 10.1): handed over now, numbered after the account's delay. */
export function sendToKsef(call: PracticeCall): PracticeOutcome {
  return handOver(call, kindsForKsef(call));
}

/** POST `fakturakraj/korekta/ksef/send/{id}.json`, where corrections are handed over under their own address. */
export function sendCorrectionToKsef(call: PracticeCall): PracticeOutcome {
  return handOver(call, call.variant['ksef.correctionPath'] === 'fakturakraj' ? [] : ['correction']);
}

function handOver(call: PracticeCall, kinds: readonly SalesKind[]): PracticeOutcome {
  if (kinds.length === 0) return answerOnly(call, showPage(404, 'Nie znaleziono strony'));
  const mapped = mapBody(handOverSchema, call);
  if (!mapped.ok) return answerOnly(call, mapped.error);
  const document = call.state.documents.find(
    (candidate) => kinds.includes(candidate.kind) && isNamed(candidate, nameAsked(call)),
  );
  if (!document) return answerNotFound(call);
  const sendOn = mapped.value.DataWysylki;
  const refusal = findRefusal(call, document, sendOn);
  if (refusal) return answerOnly(call, refusal);
  if (isHandedOver(call, document)) return answerOnly(call, succeed(TEXTS.handedToKsef));
  const { receivedAt, today } = call.request;
  const sentAt = isDay(sendOn) && sendOn > today ? startOfDayInPoland(sendOn) : receivedAt;
  const { delayMs, nextResult } = call.state.settings.ksef;
  const number = makeKsefNumber(document, isDay(sendOn) && sendOn > today ? sendOn : today);
  const ksef = {
    handedOverAt: receivedAt,
    appearsAt: new Date(Date.parse(sentAt) + delayMs).toISOString(),
    number: nextResult === 'accepted' ? number : null,
  };
  return {
    state: replaceDocument(call.state, { ...document, ksef }),
    reply: succeed(TEXTS.handedToKsef),
    booking: { kind: 'ksef', documentId: document.documentId },
  };
}

function findRefusal(
  call: PracticeCall,
  document: SalesDocument,
  sendOn: string | null | undefined,
): Reply | null {
  const { state, variant } = call;
  const dayProblem = checkDay('DataWysylki', sendOn);
  if (dayProblem !== null) return refuse(201, dayProblem);
  if (state.settings.ksef.connection === 'none') return refuse(202, TEXTS.ksefNotConnected);
  if (isHandedOver(call, document)) {
    return variant['ksef.secondSend'] === 'kod202' ? refuse(202, TEXTS.ksefAlreadySent) : null;
  }
  const isMailed = document.mails.length > 0;
  return isMailed && variant['ksef.afterEmailRefused'] === 'true' ? refuse(202, TEXTS.ksefAfterMail) : null;
}

/** What KSeF turned down may be handed over again. */
function isHandedOver({ request }: PracticeCall, document: SalesDocument): boolean {
  return document.ksef !== null && ksefStatusAt(document, request.receivedAt) !== 'ODRZUCONA';
}
