import type { SalesDocument } from '../state/sales-document';
import { toWireNumber } from '../wire-numbers';

/** One row of a list (ifirma-api 9.1). The id is a number here and a string where it is made. */
export function toListItem(document: SalesDocument): Readonly<Record<string, unknown>> {
  return {
    FakturaId: document.documentId,
    PelnyNumer: document.number,
    Rodzaj: document.type,
    DataWystawienia: document.issuedOn,
    TerminPlatnosci: document.dueOn,
    KontrahentNazwa: document.buyer.Nazwa,
    IdentyfikatorKontrahenta: document.buyer.Identyfikator,
    NIPKontrahenta: document.buyer.NIP ?? '',
    Brutto: toWireNumber(document.grossMinor),
    Zaplacono: toWireNumber(document.paidMinor),
    Waluta: document.currency,
    CzyWyslano: document.mails.length > 0,
    CzySzkic: false,
    KsefStatus: null,
  };
}

/** Newest first. The order is not documented: a client that relies on one is wrong. */
export function sortForList(documents: readonly SalesDocument[]): SalesDocument[] {
  return documents.toSorted((a, b) => b.issuedOn.localeCompare(a.issuedOn) || b.documentId - a.documentId);
}
