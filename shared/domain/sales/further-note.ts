export const FURTHER_NOTE_KINDS = ['contract_number', 'order_number', 'transport_terms'] as const;

/** A note with a meaning of its own on the print and in KSeF (ifirma-api 7.2). */
export type FurtherNote = {
  readonly kind: (typeof FURTHER_NOTE_KINDS)[number];
  readonly text: string;
  /** `YYYY-MM-DD` of the contract or order, or null. */
  readonly dayOn: string | null;
};
