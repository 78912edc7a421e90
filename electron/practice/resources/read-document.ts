import { DOCUMENT_PATHS } from '../../ifirma/document-paths';
import { TEXTS } from '../answer-texts';
import { domesticInvoiceBodySchema, type InvoiceLineBody } from '../bodies/domestic-invoice-body';
import { pathAsked } from '../path-asked';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import type { SalesDocument } from '../state/sales-document';
import { computeDiscountedPrice } from '../document-totals';
import { refuseAs, tell } from '../replies';
import { toWireNumber } from '../wire-numbers';

/** GET `{path}/{id}.json` (ifirma-api 9.3). */
export function readDocument(call: PracticeCall): PracticeOutcome {
  const document = call.state.documents.find(isNamed(pathAsked(call), call.params['ifirmaId'] ?? ''));
  if (!document) return answerOnly(call, refuseAs(call.variant['document.notFound'], TEXTS.documentUnknown));
  const members = toWireDocument(document);
  return answerOnly(
    call,
    tell(
      call.variant['read.documentRoot'] === 'direct' ? members : { Wynik: members },
      call.variant['envelope.documentKod'],
    ),
  );
}

/** By id, or by number with underscores; the path must fit the document's type. */
function isNamed(path: string, name: string) {
  return (document: SalesDocument): boolean =>
    DOCUMENT_PATHS[document.kind].path === path &&
    (String(document.documentId) === name || document.number.replaceAll('/', '_') === name);
}

const linesSchema = domesticInvoiceBodySchema.shape.Pozycje;

/** The request's own members, and what iFirma adds (ifirma-api 9.3). */
function toWireDocument({ body, buyer, ...document }: SalesDocument): Readonly<Record<string, unknown>> {
  return {
    ...body,
    Identyfikator: String(document.documentId),
    PelnyNumer: document.number,
    Numer: document.sequence,
    Zaplacono: toWireNumber(document.paidMinor),
    IdentyfikatorKontrahenta: buyer.Identyfikator,
    PrefiksUEKontrahenta: buyer.PrefiksUE,
    NIPKontrahenta: buyer.NIP,
    WpisDoEwidencji: null,
    NumerKSeF: null,
    Kontrahent: buyer,
    Pozycje: linesSchema.parse(body['Pozycje']).map(toWireLine),
  };
}

function toWireLine(line: InvoiceLineBody): Readonly<Record<string, unknown>> {
  return { ...line, CenaZRabatem: computeDiscountedPrice(line) };
}
