import type { KsefReading } from '../../../shared/domain/ksef/ksef-reading';
import type { ResponseMembers } from '../envelope';

const NOT_YET = /nie[\s_]*(?:wys[łl]|przekaz)/iu;
const REFUSED = /odrzuc|odmow|nie[\s_]*przyj|b[łl][ąa]d|niepowodz|niepopraw|reject|error|fail/iu;
const ACCEPTED = /przyj[ęe]t|zaakcept|accept/iu;
const UNDER_WAY = /przekaz|wys[łl]|oczek|w trakcie|kolej|pending|sent|process/iu;

// A text of a list or document; longer ones are no status.
const MAX_WORDS = 500;

const NUMBER_MEMBER = 'NumerKSeF';

/** The one status of a list row, `KsefStatus`; values other than `PRZYJETA` are guesses (ifirma-api 9.1). */
export function readKsefWords(words: string): KsefReading {
  // What is denied first: "nie przyjęta" has the words of an acceptance in it.
  if (NOT_YET.test(words)) return { state: 'unknown' };
  if (REFUSED.test(words)) return { state: 'refusal_suspected', words };
  if (ACCEPTED.test(words)) return { state: 'accepted', ksefNumber: null };
  return UNDER_WAY.test(words) ? { state: 'handed_over' } : { state: 'unknown' };
}

/**
 * What a single document says, wherever in the envelope it says it: the number decides, then every other member with
 * "ksef" in its name is looked through (ifirma-api 10.2).
 *
 * @param roots the envelope's members, and those of `Wynik` where they are nested.
 */
export function readKsef(roots: readonly ResponseMembers[]): KsefReading {
  const members = roots.flatMap((root) => Object.entries(root));
  for (const [name, value] of members) {
    const ksefNumber = name.toLowerCase() === NUMBER_MEMBER.toLowerCase() ? readWords(value) : '';
    if (ksefNumber !== '') return { state: 'accepted', ksefNumber };
  }
  const states = members
    .filter(([name]) => /ksef/iu.test(name))
    .map(([, value]) => readKsefWords(readWords(value)));
  const rank = ['refusal_suspected', 'accepted', 'handed_over'] as const;
  return (
    rank.flatMap((state) => states.filter((found) => found.state === state)).at(0) ?? { state: 'unknown' }
  );
}

function readWords(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, MAX_WORDS) : '';
}
