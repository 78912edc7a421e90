import type { Minor } from '../money/money';

/** What a form says at a glance, computed on every save by `summarise-document.ts`, for lists and search. */
export type DocumentFacts = {
  readonly partyName: string;
  /** Ten digits when it is a NIP, otherwise as typed. */
  readonly partyNip: string;
  /** The supplier's number of an expense; empty for an invoice, whose number iFirma gives. */
  readonly documentNumber: string;
  /** First filled line's name, or the expense's name. */
  readonly title: string;
  readonly issuedOn: string | null;
  readonly dueOn: string | null;
  /** Null while the typed amounts do not make a total. `vatMinor` is null too where no VAT exists. */
  readonly netMinor: Minor | null;
  readonly vatMinor: Minor | null;
  readonly grossMinor: Minor | null;
  readonly paidMinor: Minor | null;
  /** Folded by `foldForSearch`: everything a user may search for. */
  readonly searchText: string;
};
