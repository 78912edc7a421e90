import { z } from 'zod';
import { TEXTS } from '../answer-texts';
import { findContractorProblem } from '../bodies/contractor-checks';
import { recordBodySchema, type RecordBody } from '../bodies/record-body';
import { checkDay } from '../checks/field-checks';
import { mapBody } from '../checks/map-body';
import { membersOf } from '../bodies/contractor-members';
import { toRecord, type ContractorRecord } from '../contractor-record';
import { findContractor, isGiven, keepContractor } from '../contractors';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import type { PracticeState } from '../practice-state';
import { refuse, succeed } from '../replies';

/**
 * POST `kontrahenci.json` (ifirma-api 11.1). What happens to an identifier that is taken is not documented; a second
 * record under it would be the more dangerous of the two.
 */
export function addContractor(call: PracticeCall): PracticeOutcome {
  const mapped = mapBody(recordBodySchema, call);
  if (!mapped.ok) return answerOnly(call, mapped.error);
  const { Identyfikator: chosen } = mapped.value;
  const isTaken = isGiven(chosen) && findContractor(call.state, chosen) !== null;
  const problem = findRecordProblem(mapped.value) ?? (isTaken ? TEXTS.identifierTaken : null);
  if (problem !== null) return answerOnly(call, refuse(201, problem));
  const kept = keepContractor(call.state, isGiven(chosen) ? chosen : null, mapped.value);
  return confirm(kept.state, kept.contractor.Identyfikator);
}

/** PUT `kontrahenci/{identyfikator}.json`: the whole record anew. What is not sent is erased (ifirma-api 11.1). */
export function replaceContractor(call: PracticeCall): PracticeOutcome {
  const identifier = call.params['identifier'] ?? '';
  const undocumented = Object.keys(findContractor(call.state, identifier)?.undocumented ?? {});
  const mapped = mapBody(recordBodySchema.extend(membersOf(undocumented, () => z.string().nullish())), call);
  if (!mapped.ok) return answerOnly(call, mapped.error);
  const { Identyfikator: named } = mapped.value;
  const problem =
    (findContractor(call.state, identifier) === null ? TEXTS.contractorUnknown : null) ??
    (isGiven(named) && named !== identifier ? TEXTS.fieldValueUnknown('Identyfikator') : null) ??
    findRecordProblem(mapped.value);
  if (problem !== null) return answerOnly(call, refuse(201, problem));
  const contractors = call.state.contractors.map((before) =>
    before.Identyfikator === identifier ? replaceRecord(before, mapped.value) : before,
  );
  return confirm({ ...call.state, contractors }, identifier);
}

function replaceRecord(before: ContractorRecord, body: RecordBody): ContractorRecord {
  const { undocumented, hidden } = before;
  const sent = Object.entries(body).filter(([name]) => undocumented !== undefined && name in undocumented);
  return {
    ...toRecord(body, before.Identyfikator),
    ...(undocumented && {
      undocumented: Object.fromEntries(sent.map(([name, value]) => [name, String(value ?? '')])),
    }),
    ...(hidden && { hidden }),
  };
}

/** Members whose emptiness iFirma reports in other words than any other problem (ifirma-api 3.4). */
const NEVER_EMPTY = [
  ['Nazwa', 'kontrahent.nazwa'],
  ['KodPocztowy', 'adres.kodPocztowy'],
  ['Miejscowosc', 'adres.miejscowosc'],
] as const;

function findRecordProblem(body: RecordBody): string | null {
  const empty = NEVER_EMPTY.find(([name]) => !isGiven(body[name]));
  return empty
    ? TEXTS.objectFieldEmpty(empty[1])
    : (findContractorProblem(body, '') ?? checkDay('DataUdzieleniaZgody', body.DataUdzieleniaZgody));
}

function confirm(state: PracticeState, identifier: string): PracticeOutcome {
  return {
    state,
    reply: succeed(TEXTS.contractorSaved, { Wynik: identifier }),
    booking: { kind: 'contractor', identifier },
  };
}
