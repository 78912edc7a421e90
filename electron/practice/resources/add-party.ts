import { TEXTS } from '../answer-texts';
import { mapBody } from '../checks/map-body';
import { findContractor } from '../contractors';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { refuse, succeed } from '../replies';
import { findPartyProblem } from '../sales/party-checks';
import { partySchema } from '../sales/sales-body';

/** POST `podmiotdodatkowy.json?kontrahentIdentyfikator=`: stores a party on a contractor (ifirma-api 7.7, 11.1). */
export function addParty(call: PracticeCall): PracticeOutcome {
  const mapped = mapBody(partySchema, call);
  if (!mapped.ok) return answerOnly(call, mapped.error);
  const contractor = call.query.get('kontrahentIdentyfikator') ?? '';
  const problem =
    (contractor === '' ? TEXTS.fieldRequired('kontrahentIdentyfikator') : null) ??
    (findContractor(call.state, contractor) === null ? TEXTS.contractorUnknown : null) ??
    findPartyProblem(mapped.value, '');
  if (problem !== null) return answerOnly(call, refuse(201, problem));
  return {
    state: { ...call.state, parties: [...call.state.parties, { contractor, body: mapped.value }] },
    reply: succeed(TEXTS.partyAdded),
    booking: { kind: 'contractor', identifier: contractor },
  };
}
