import { TEXTS } from '../answer-texts';
import { readPage } from '../checks/page-asked';
import type { ContractorRecord } from '../contractor-record';
import { findContractor } from '../contractors';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { refuse, succeed } from '../replies';

/** ifirma-api 11.1. */
const LONGEST_ANSWER = 20;
const NOTHING_FOUND = refuse(208, '');

/** GET `kontrahenci/{fraza}.json`: identifier, name, NIP or a part of one; 208 when none fits (ifirma-api 11.1). */
export function searchContractors(call: PracticeCall): PracticeOutcome {
  const phrase = (call.params['phrase'] ?? '').toLocaleLowerCase('pl');
  const found = call.state.contractors.filter((contractor) => isAbout(contractor, phrase));
  return answerOnly(call, found.length === 0 ? NOTHING_FOUND : show(found.slice(0, LONGEST_ANSWER)));
}

/** GET `kontrahenci/id/{identyfikator}.json`: answered as a search. */
export function readContractor(call: PracticeCall): PracticeOutcome {
  const found = findContractor(call.state, call.params['identifier'] ?? '');
  return answerOnly(call, found === null ? NOTHING_FOUND : show([found]));
}

/** GET `kontrahenci.json` in pages, which one client was seen to use. */
export function listContractors(call: PracticeCall): PracticeOutcome {
  const page = readPage(call);
  if (!page.ok) return answerOnly(call, refuse(201, TEXTS.fieldValueUnknown(page.error)));
  return answerOnly(call, show(call.state.contractors.slice(page.value.from, page.value.to)));
}

// A NIP is compared as it is stored: a search is known to miss one with hyphens (ifirma-api 11.2).
function isAbout({ Identyfikator, Nazwa, NIP }: ContractorRecord, phrase: string): boolean {
  return [Identyfikator, Nazwa, NIP ?? ''].some((text) => text.toLocaleLowerCase('pl').includes(phrase));
}

function show(contractors: readonly ContractorRecord[]) {
  return succeed('', { Wynik: contractors.map(toWireRecord) });
}

// Empty members come as "" or null without a rule (ifirma-api 11.2).
function toWireRecord({
  undocumented,
  hidden = [],
  ...contractor
}: ContractorRecord): Readonly<Record<string, unknown>> {
  const members = {
    ...contractor,
    ...undocumented,
    Nazwa2: contractor.Nazwa2 ?? '',
    Kraj: contractor.Kraj ?? '',
    AdresKorespondencyjnyKraj: contractor.AdresKorespondencyjnyKraj ?? '',
    EmailDlaFaktury: contractor.EmailDlaFaktury ?? '',
    Faks: contractor.Faks ?? '',
    AdresZagraniczny: (contractor.KodKraju ?? 'PL') !== 'PL',
    Wybrany: false,
  };
  return Object.fromEntries(Object.entries(members).filter(([name]) => !hidden.includes(name)));
}
