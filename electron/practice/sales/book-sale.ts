import { DOCUMENT_PATHS } from '../../ifirma/document-paths';
import { chooseNumber } from '../numbering';
import type { PracticeState } from '../practice-state';
import type { SalesDocument } from '../state/sales-document';
import { toMinor } from '../wire-numbers';
import type { CheckedSale } from './check-sale';
import { rulesOf } from './sales-kinds';

/** The demo account's history is made with it too, so it cannot differ from what is booked later. */
export function bookSale(
  { kind, body, buyer, totals, origin, state }: CheckedSale,
  createdAt: string,
): { readonly state: PracticeState; readonly document: SalesDocument } {
  const { number, sequence, series } = chooseNumber(state.documents, kind, body);
  const document: SalesDocument = {
    documentId: state.firstDocumentId + state.documents.length,
    kind,
    type: rulesOf(kind).inventedType ?? DOCUMENT_PATHS[kind].types[0] ?? '',
    number,
    sequence,
    series,
    issuedOn: body.DataWystawienia,
    soldOn: body.DataSprzedazy ?? null,
    dueOn: body.TerminPlatnosci ?? null,
    buyer,
    currency: body.Waluta ?? 'PLN',
    body,
    ...totals,
    paidMinor: toMinor(body.Zaplacono ?? 0),
    payments: [],
    mails: [],
    ksef: null,
    origin,
    createdAt,
  };
  return { state: { ...state, documents: [...state.documents, document] }, document };
}
