import { ksefStatusAt } from '../ksef-number';
import type { PracticeCall } from '../practice-call';
import type { SalesDocument } from '../state/sales-document';
import { toWireNumber } from '../wire-numbers';

/** One row of a list (ifirma-api 9.1). The id is a number here and a string where it is made. */
export function toListItem(document: SalesDocument, at: string): Readonly<Record<string, unknown>> {
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
    KsefStatus: ksefStatusAt(document, at),
  };
}

/** What lists show at the time of the call, newest first: a client that relies on the order is wrong. */
export function listedDocuments({ state, variant, request }: PracticeCall): SalesDocument[] {
  const delayMs = Number(variant['list.visibilityDelayMs']);
  const isVisible = ({ createdAt }: SalesDocument) =>
    delayMs === 0 || Date.parse(createdAt) + delayMs <= Date.parse(request.receivedAt);
  return state.documents
    .filter(isVisible)
    .toSorted((a, b) => b.issuedOn.localeCompare(a.issuedOn) || b.documentId - a.documentId);
}
