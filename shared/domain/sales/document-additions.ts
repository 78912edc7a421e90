import type { CompanyProfile } from '../company/company';
import type { Invoice } from '../invoice/invoice';
import type { AdditionalParty } from './additional-party';
import type { FurtherNote } from './further-note';
import type { JpkProcedure } from './jpk-procedure';

/** What is printed of the recipient's and the issuer's signature (ifirma-api 7.5). */
export const RECIPIENT_SIGNATURES = [
  'authorised_person',
  'authorisation',
  'no_recipient',
  'no_signatures',
] as const;
export type RecipientSignature = (typeof RECIPIENT_SIGNATURES)[number];

// What is optional here is absent on the ordinary form: iFirma's default holds then, or the account's.

/** Names of a numbering series and of a print template, as the account has them (ifirma-api 7.2). */
export type Naming = { readonly series?: string | undefined; readonly template?: string | undefined };

/** Absent: no signature of the recipient. Names have at most 70 characters. */
export type Signatures = {
  readonly recipientSignature?: RecipientSignature | undefined;
  readonly recipientName?: string | undefined;
  readonly issuerName?: string | undefined;
};

export type WithNotes = { readonly furtherNotes?: readonly FurtherNote[] | undefined };
export type WithProcedures = { readonly jpkProcedures?: readonly JpkProcedure[] | undefined };
export type WithParties = { readonly additionalParties?: readonly AdditionalParty[] | undefined };

/** Net or gross unit prices, as typed; what an exempt seller may send is a matter of the dialect (ifirma-api 16.1, row 13). */
export type PriceBasisFacts = Pick<Invoice, 'priceBasis'> & {
  /** Absent: not an exempt seller's, or its basis was settled by the form. */
  readonly sellerVatStatus?: CompanyProfile['vatStatus'] | undefined;
};

/** Paper and payment: what heads nearly every sales document. */
export type DocumentHead = Pick<
  Invoice,
  'issuedOn' | 'dueOn' | 'paymentMethod' | 'bankAccount' | 'placeOfIssue' | 'notes'
> &
  Naming &
  Signatures;

export type SaleDates = Pick<Invoice, 'issuedOn' | 'soldOn' | 'saleDateFormat' | 'dueOn'>;
