import { computeDiscountedPrice } from '../document-totals';
import { ksefNumberAt } from '../ksef-number';
import { linesOf } from '../sales/lines-of';
import type { SalesLine } from '../sales/sales-body';
import type { SalesDocument } from '../state/sales-document';
import { toWireNumber } from '../wire-numbers';

/** The request's own members, and what iFirma adds (ifirma-api 9.3), as it is at the instant `at`. */
export function toWireDocument(document: SalesDocument, at: string): Readonly<Record<string, unknown>> {
  const { body, buyer } = document;
  return {
    ...body,
    Identyfikator: String(document.documentId),
    PelnyNumer: document.number,
    Numer: document.sequence,
    Zaplacono: toWireNumber(document.paidMinor),
    IdentyfikatorKontrahenta: buyer.Identyfikator,
    PrefiksUEKontrahenta: buyer.PrefiksUE ?? body['PrefiksUEKontrahenta'] ?? null,
    NIPKontrahenta: buyer.NIP ?? body['NIPKontrahenta'] ?? null,
    WpisDoEwidencji: body['WpisDoEwidencji'] ?? null,
    NumerKSeF: ksefNumberAt(document, at),
    Kontrahent: buyer,
    Pozycje: linesOf(document).map(toWireLine),
  };
}

function toWireLine(line: SalesLine): Readonly<Record<string, unknown>> {
  return { ...line, CenaZRabatem: computeDiscountedPrice(line) };
}
