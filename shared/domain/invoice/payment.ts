import type { Minor } from '../money/money';

/**
 * A payment of a sales document, as iFirma books it (ifirma-api 9.6): it adds to what was paid before, as far as is
 * known, and nothing takes it back through the API.
 */
export type Payment = {
  /** In the currency of the document. Never more than is left to pay: what iFirma does then is not known. */
  readonly amountMinor: Minor;
  readonly paidOn: string;
  /** How a document in another currency was paid; null for one in PLN. */
  readonly foreign:
    | { readonly paidIn: 'pln'; readonly amountPlnMinor: Minor }
    /** PLN for one unit, as an exact decimal. */
    | { readonly paidIn: 'document_currency'; readonly rate: string }
    | null;
};
