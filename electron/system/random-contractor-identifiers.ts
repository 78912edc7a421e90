import { randomInt } from 'node:crypto';
import type { ContractorIdentifiers } from '../ports/ifirma/contractor-identifiers';

/** Crockford's: no letter that is taken for a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** With the prefix fifteen characters; 65 bits, so that no two computers ever choose the same. */
const RANDOM_CHARACTERS = 13;

/** The prefix tells the user in iFirma's panel where the record came from. */
export const randomContractorIdentifiers: ContractorIdentifiers = {
  mint: () => {
    const characters = Array.from({ length: RANDOM_CHARACTERS }, () => ALPHABET[randomInt(ALPHABET.length)]);
    return `KW${characters.join('')}`;
  },
};
