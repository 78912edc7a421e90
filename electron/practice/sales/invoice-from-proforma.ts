import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { refuse } from '../replies';
import type { SalesDocument } from '../state/sales-document';
import { checkSale } from './check-sale';
import { answerNotFound, findDocument } from './find-document';
import { issueSale } from './issue-sale';
import { salesBodySchema, type SalesBody } from './sales-body';

/**
 * GET `fakturaproformakraj/add/{number}.json`: a write behind GET (ifirma-api 7.17). Which days the invoice takes is
 * not known; those of today are the likeliest, and then today has to lie in the accounting month.
 */
export function invoiceFromProforma(call: PracticeCall): PracticeOutcome {
  const proforma = findDocument(call, 'proforma', call.params['number'] ?? '');
  if (!proforma) return answerNotFound(call);
  const body = toInvoiceBody(proforma, call.request.today);
  const checked = checkSale('domestic', body, call.state, call.variant, {
    as: 'made_from',
    documentId: proforma.documentId,
  });
  return checked.ok
    ? issueSale(call, checked.value)
    : answerOnly(call, refuse(checked.error.kod, checked.error.text));
}

function toInvoiceBody(proforma: SalesDocument, today: string): SalesBody {
  const {
    TypFakturyKrajowej: _type,
    NumerZamowienia: orderNumber,
    TerminPlatnosci: dueOn,
    ...common
  } = salesBodySchema.parse(proforma.body);
  return {
    ...common,
    Zaplacono: 0,
    Numer: null,
    DataWystawienia: today,
    DataSprzedazy: today,
    FormatDatySprzedazy: 'DZN',
    ...(dueOn ? { TerminPlatnosci: dueOn < today ? today : dueOn } : {}),
    ...(orderNumber ? { DodatkoweUwagi: [{ Typ: 'NUMER_ZAMOWIENIA', Info: orderNumber }] } : {}),
    IdentyfikatorKontrahenta: proforma.buyer.Identyfikator,
  };
}
