import type { ContractorRecord } from '../contractor-record';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { refuse, succeed } from '../replies';

/** ifirma-api 11.1. */
const LONGEST_ANSWER = 20;

/** GET `kontrahenci/{fraza}.json`: identifier, name, NIP or a part of one; 208 when none fits (ifirma-api 11.1). */
export function searchContractors(call: PracticeCall): PracticeOutcome {
  const phrase = (call.params['phrase'] ?? '').toLocaleLowerCase('pl');
  const found = call.state.contractors.filter((contractor) => isAbout(contractor, phrase));
  if (found.length === 0) return answerOnly(call, refuse(208, ''));
  return answerOnly(call, succeed('', { Wynik: found.slice(0, LONGEST_ANSWER).map(toWireRecord) }));
}

function isAbout({ Identyfikator, Nazwa, NIP }: ContractorRecord, phrase: string): boolean {
  return [Identyfikator, Nazwa, NIP ?? ''].some((text) => text.toLocaleLowerCase('pl').includes(phrase));
}

// Empty members come as "" or null without a rule (ifirma-api 11.2).
function toWireRecord(contractor: ContractorRecord): Readonly<Record<string, unknown>> {
  return {
    ...contractor,
    Kraj: contractor.Kraj ?? '',
    AdresZagraniczny: (contractor.KodKraju ?? 'PL') !== 'PL',
    NazwaBanku: null,
    NumerKonta: null,
    Wybrany: false,
  };
}
