import type { Party } from '../party/party';

type TaxNumber = {
  /** Two letters of a VAT number in the EU; null for any other number. */
  readonly euPrefix: string | null;
  /** Without the prefix; at most 13 characters. */
  readonly number: string;
};

/** A buyer outside Poland. Country codes are ISO: Greece is `GR`, though its VAT numbers begin with `EL`. */
export type ForeignBuyer = Omit<Party, 'nip'> & { readonly taxNumber: TaxNumber | null };

/** A taxable person of another EU country: without the number there is no WDT and no service under art. 28b. */
export type EuBuyer = ForeignBuyer & {
  readonly taxNumber: TaxNumber & { readonly euPrefix: string };
};
