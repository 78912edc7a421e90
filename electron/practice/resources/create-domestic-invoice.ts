import { ok, err, type Result } from '../../../shared/result';
import { TEXTS } from '../answer-texts';
import { domesticInvoiceBodySchema, type DomesticInvoiceBody } from '../bodies/domestic-invoice-body';
import {
  findInvoiceDayProblem,
  findInvoiceFieldProblem,
  findTaxProblem,
} from '../bodies/domestic-invoice-checks';
import { mapBody } from '../checks/map-body';
import type { ContractorRecord } from '../contractor-record';
import { resolveContractor } from '../contractors';
import { isDocumentLimitReached, useDocument } from '../document-limit';
import { chooseNumber, findNewestIssueDay } from '../numbering';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { isInMonth } from '../practice-month';
import type { PracticeState } from '../practice-state';
import type { SalesDocument } from '../state/sales-document';
import type { PracticeVariant } from '../practice-variant';
import { refuse, refuseAs, succeed } from '../replies';
import { computeDocumentTotals, type DocumentTotals } from '../document-totals';
import { toMinor } from '../wire-numbers';

/** POST `fakturakraj.json`: steps 10 to 14 of ifirma-api 15.3. */
export function createDomesticInvoice(call: PracticeCall): PracticeOutcome {
  const mapped = mapBody(domesticInvoiceBodySchema, call);
  if (!mapped.ok) return answerOnly(call, mapped.error);
  const checked = checkInvoice(mapped.value, call.state, call.variant);
  if (!checked.ok) return answerOnly(call, refuse(201, checked.error));
  const { today, receivedAt } = call.request;
  if (isDocumentLimitReached(call.state, today)) {
    return answerOnly(call, refuseAs(call.variant['limit.documentsExceeded'], TEXTS.documentsExceeded));
  }
  const { state, document } = bookDomesticInvoice(checked.value, { today, receivedAt });
  return {
    state,
    reply: succeed(TEXTS.invoiceCreated, { Identyfikator: String(document.documentId) }),
    booking: { kind: 'invoice', documentId: document.documentId, number: document.number },
  };
}

export type CheckedInvoice = {
  readonly body: DomesticInvoiceBody;
  readonly buyer: ContractorRecord;
  readonly totals: DocumentTotals;
  /** The account with the buyer remembered. */
  readonly state: PracticeState;
};

/** Step 11: the first thing that is wrong, in iFirma's words. */
export function checkInvoice(
  body: DomesticInvoiceBody,
  state: PracticeState,
  variant: PracticeVariant,
): Result<CheckedInvoice, string> {
  const fieldProblem =
    findInvoiceFieldProblem(body) ?? findInvoiceDayProblem(body, findNewestIssueDay(state.documents));
  if (fieldProblem !== null) return err(fieldProblem);
  const resolved = resolveContractor(state, body, 'JestOdbiorca');
  if (!resolved.ok) return resolved;
  if (!isInMonth(body.DataSprzedazy, state.accountingMonth)) return err(TEXTS.saleDateOutsideMonth);
  const taxProblem = findTaxProblem(body, state.account, variant['sales.exemptBasisField']);
  if (taxProblem !== null) return err(taxProblem);
  if (variant['document.duplicateNumer'] === 'refused' && chooseNumber(state.documents, body).isTaken) {
    return err(TEXTS.numberTaken);
  }
  const totals = computeDocumentTotals(body, variant['document.rounding']);
  if (toMinor(body.Zaplacono) > totals.grossMinor) return err(TEXTS.paidAboveGross);
  return ok({ body, buyer: resolved.value.contractor, totals, state: resolved.value.state });
}

/** Step 14. The demo account's history is made with it too, so it cannot differ from what is booked later. */
export function bookDomesticInvoice(
  { body, buyer, totals, state }: CheckedInvoice,
  at: { readonly today: string; readonly receivedAt: string },
): { readonly state: PracticeState; readonly document: SalesDocument } {
  const { number, sequence } = chooseNumber(state.documents, body);
  const document: SalesDocument = {
    documentId: state.firstDocumentId + state.documents.length,
    kind: 'domestic',
    type: 'prz_faktura_kraj',
    number,
    sequence,
    series: null,
    issuedOn: body.DataWystawienia,
    soldOn: body.DataSprzedazy,
    dueOn: body.TerminPlatnosci ?? null,
    buyer,
    currency: 'PLN',
    body,
    netMinor: totals.netMinor,
    vatMinor: totals.vatMinor,
    grossMinor: totals.grossMinor,
    paidMinor: toMinor(body.Zaplacono),
    payments: [],
    mails: [],
    ksef: null,
    origin: null,
    createdAt: at.receivedAt,
  };
  return {
    state: useDocument({ ...state, documents: [...state.documents, document] }, at.today),
    document,
  };
}
