/** As many documents as one plan takes, and one confirmation names: the rest of a longer queue goes in the next round. */
export const DOCUMENTS_PER_PLAN = 500;
