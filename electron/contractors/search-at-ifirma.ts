import type { AppError } from '../../shared/app-error';
import { nameCore } from '../../shared/domain/party/name-core';
import type { PartyForm } from '../../shared/domain/party/party';
import type { ContractorCandidate } from '../../shared/ipc/contracts/contractor-at-ifirma';
import { err, ok, type Result } from '../../shared/result';
import type { ContractorAtIfirma } from '../ports/ifirma/contractor-registry';
import type { AtIfirmaDeps } from './at-ifirma-deps';
import type { ContractorRef } from './contractor-deps';
import { nipSpellings } from './nip-spellings';

type SearchDeps = Pick<AtIfirmaDeps, 'contractors' | 'registry' | 'links'>;

/**
 * Looks in iFirma for a contractor of Kwit, by its NIP in the ways people write one and by its name, because either may
 * miss (ifirma-api 11.2). Reads only.
 */
export async function searchAtIfirma(
  { contractors, registry, links }: SearchDeps,
  { contractorId }: ContractorRef,
): Promise<Result<{ readonly candidates: ContractorCandidate[] }, AppError>> {
  const contractor = contractors.find(contractorId);
  if (contractor === null) return err({ code: 'not_found' });
  const found = new Map<string, ContractorAtIfirma>();
  for (const phrase of phrasesOf(contractor.party)) {
    const answer = await registry.search(phrase);
    if (!answer.ok) return answer;
    for (const one of answer.value) found.set(one.record.identifier, one);
  }
  const candidates = [...found.values()].map(({ record }): ContractorCandidate => {
    const { identifier, name, nip, street, postalCode, city } = record;
    const linkedTo = links.findByIdentifier(identifier)?.contractorId ?? null;
    return { identifier, name, nip, street, postalCode, city, linkedTo };
  });
  return ok({ candidates });
}

function phrasesOf({ nip, name }: PartyForm): readonly string[] {
  return [...nipSpellings(nip), nameCore(name)].filter((phrase) => phrase.length >= SHORTEST_PHRASE);
}

/** A shorter one would be answered with twenty strangers. */
const SHORTEST_PHRASE = 3;
