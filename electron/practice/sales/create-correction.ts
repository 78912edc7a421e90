import { err, ok, type Result } from '../../../shared/result';
import { addMinor } from '../../../shared/domain/money/money';
import { TEXTS } from '../answer-texts';
import { checkNotBefore } from '../checks/field-checks';
import { computeDocumentTotals, subtractTotals, type DocumentTotals } from '../document-totals';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { refuse } from '../replies';
import type { SalesDocument } from '../state/sales-document';
import { toMinor } from '../wire-numbers';
import {
  basisOf,
  findProblemAfterBuyer,
  findProblemBeforeBuyer,
  findSettingsRefusal,
  type CheckedSale,
  type SaleRefusal,
} from './check-sale';
import { answerNotFound, findDocument, nameAsked } from './find-document';
import { issueSale } from './issue-sale';
import { mapSalesBody } from './map-sales-body';
import { salesBodySchema, type SalesBody } from './sales-body';

/** POST `fakturakraj/korekta/{id}.json`: only domestic invoices can be corrected (ifirma-api 7.18). */
export function createCorrection(call: PracticeCall): PracticeOutcome {
  const mapped = mapSalesBody('correction', call);
  if (!mapped.ok) return answerOnly(call, mapped.error);
  const corrected = findDocument(call, 'domestic', nameAsked(call));
  if (!corrected) return answerNotFound(call);
  const checked = checkCorrection(mapped.value, corrected, call);
  return checked.ok
    ? issueSale(call, checked.value)
    : answerOnly(call, refuse(checked.error.kod, checked.error.text));
}

/** `Pozycje` are the lines as they stand afterwards; what is booked is the difference (domain-rules 3.2). */
export function checkCorrection(
  body: SalesBody,
  corrected: SalesDocument,
  { state, variant }: Pick<PracticeCall, 'state' | 'variant'>,
): Result<CheckedSale, SaleRefusal> {
  const problem =
    findProblemBeforeBuyer('correction', body, state, variant) ??
    checkNotBefore(
      'DataWystawienia',
      body.DataWystawienia,
      'DataWystawienia faktury korygowanej',
      corrected.issuedOn,
    ) ??
    findProblemAfterBuyer('correction', body, state, variant);
  if (problem !== null) return err({ kod: 201, text: problem });
  const basis = basisOf('domestic', salesBodySchema.pick({ LiczOd: true }).strip().parse(corrected.body));
  const after = computeDocumentTotals(body.Pozycje, basis, variant['document.rounding']);
  if (toMinor(body.Zaplacono ?? 0) > after.grossMinor) return err({ kod: 201, text: TEXTS.paidAboveGross });
  const refusal = findSettingsRefusal('correction', body, state);
  if (refusal) return err(refusal);
  return ok({
    kind: 'correction',
    body,
    buyer: corrected.buyer,
    totals: subtractTotals(after, totalsBefore(corrected, state.documents)),
    origin: { as: 'corrects', documentId: corrected.documentId },
    state,
  });
}

/** The invoice with every earlier correction of it. */
function totalsBefore(corrected: SalesDocument, documents: readonly SalesDocument[]): DocumentTotals {
  const states = [corrected, ...documents.filter((document) => isCorrectionOf(document, corrected))];
  return {
    netMinor: addMinor(...states.map(({ netMinor }) => netMinor)),
    vatMinor: addMinor(...states.map(({ vatMinor }) => vatMinor)),
    grossMinor: addMinor(...states.map(({ grossMinor }) => grossMinor)),
  };
}

function isCorrectionOf({ origin }: SalesDocument, corrected: SalesDocument): boolean {
  return origin?.as === 'corrects' && origin.documentId === corrected.documentId;
}
