/** Makes identifiers for contractors: unique, at most 15 characters (ifirma-api 7.4). */
export interface ContractorIdentifiers {
  mint(): string;
}
