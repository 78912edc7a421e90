import type { ContractorIdentifiers } from '../../electron/ports/ifirma/contractor-identifiers';

/** `KW0000000000001`, `KW0000000000002`, … */
export function fixedContractorIdentifiers(): ContractorIdentifiers {
  let count = 0;
  return { mint: () => `KW${String((count += 1)).padStart(13, '0')}` };
}
