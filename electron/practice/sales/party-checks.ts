import { checkOneOf, checkText, firstProblem } from '../checks/field-checks';
import { findMemberProblem, type MemberChecks } from '../checks/member-checks';
import { TEXTS } from '../answer-texts';
import type { SalesParty } from './sales-body';
import { PARTY_ROLES, ROLES_WITH_NIP } from './wire-lists';

const INTERNAL_ID = /^\d{10}-\d{5}$/u;

/** Limits of ifirma-api 7.7. */
const PARTY: MemberChecks<SalesParty> = {
  Nazwa: (field, value) => checkText(field, value, { required: true, max: 150 }),
  KodPocztowy: (field, value) => checkText(field, value, { required: true, max: 16 }),
  Miejscowosc: (field, value) => checkText(field, value, { required: true, max: 65 }),
  Ulica: (field, value) => checkText(field, value, { max: 65 }),
  NIP: (field, value) => checkText(field, value, { max: 13 }),
  PrefiksUE: (field, value) => checkText(field, value, { max: 2 }),
  IdentyfikatorWewnetrznyZNip: (field, value) =>
    checkText(field, value, { max: 18 }) ??
    ((value ?? '') === '' || INTERNAL_ID.test(value ?? '') ? null : TEXTS.fieldValueUnknown(field)),
  Kraj: (field, value) => checkText(field, value, { max: 70 }),
  Rola: (field, value) => checkOneOf(field, value, PARTY_ROLES),
  NazwaRoli: (field, value) => checkText(field, value, { max: 50 }),
};

/** One of `PodmiotyDodatkowe`; `prefix` names it in messages. Null when all holds. */
export function findPartyProblem(party: SalesParty, prefix: string): string | null {
  return firstProblem(
    findMemberProblem(PARTY, party, prefix),
    checkText(`${prefix}NIP`, party.NIP, { required: ROLES_WITH_NIP.includes(party.Rola) }),
    checkText(`${prefix}NazwaRoli`, party.NazwaRoli, { required: party.Rola === 'INNA' }),
  );
}
