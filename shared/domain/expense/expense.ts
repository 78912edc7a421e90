import type { Minor } from '../money/money';
import type { Party } from '../party/party';

/** JPK_V7 mark in Kwit's words (domain-rules, section 11): NUMER, BFK, DI, OFF. */
export type KsefMark =
  | { readonly kind: 'numbered'; readonly ksefNumber: string }
  | { readonly kind: 'outside' | 'other' | 'failure' };

/** What a VAT invoice of a supplier is for: each kind is booked by a call of its own (ifirma-api 8.1). */
export type VatExpenseKind = 'cost' | 'goods' | 'phone';

/** A VAT invoice of a supplier that passed every check. Amounts are exactly the typed ones. */
export type Expense = {
  readonly kind: VatExpenseKind;
  readonly seller: Party;
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly receivedOn: string | null;
  readonly dueOn: string | null;
  readonly name: string;
  readonly amounts: {
    readonly '23': { readonly netMinor: Minor; readonly vatMinor: Minor };
    readonly '8': { readonly netMinor: Minor; readonly vatMinor: Minor };
    readonly '5': { readonly netMinor: Minor; readonly vatMinor: Minor };
    readonly '0': { readonly netMinor: Minor };
    readonly zw: { readonly netMinor: Minor };
  };
  /** Null for a seller exempt from VAT, who is not asked. */
  readonly saleKind: 'taxable' | 'exempt' | 'mixed' | null;
  readonly ksefMark: KsefMark;
};
