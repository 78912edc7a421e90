import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { writePdf } from '../print/pdf-file';
import { printDocument } from '../print/print-document';
import { showPage } from '../replies';
import { answerNotFound, findAsked, findDocument, nameAsked } from '../sales/find-document';
import type { SalesDocument } from '../state/sales-document';

/** What is written over each copy in a file (ifirma-api 9.3); nothing over the only one. */
const COPIES: Readonly<Record<string, readonly string[]>> = {
  oryg: ['ORYGINAŁ'],
  kopia: ['KOPIA'],
  orygkopia: ['ORYGINAŁ', 'KOPIA'],
  dup: ['DUPLIKAT'],
  single: [''],
};
const PLAIN = [''];

/** GET `{path}/{id}.pdf`, with `?typ=` where copies are asked for so. */
export function readDocumentPdf(call: PracticeCall): PracticeOutcome {
  const wanted = call.variant['pdf.variantStyle'] === 'query' ? call.query.get('typ') : null;
  return answerPdf(call, findAsked(call), wanted === null ? PLAIN : COPIES[wanted]);
}

/** GET `{path}/{id}.pdf.{variant}`. */
export function readDocumentPdfVariant(call: PracticeCall): PracticeOutcome {
  const copies = COPIES[call.params['variant'] ?? ''];
  const isSuffix = call.variant['pdf.variantStyle'] === 'suffix';
  return answerPdf(call, findAsked(call), copies && !isSuffix ? PLAIN : copies);
}

/** GET `fakturakraj/korekta/{id}.pdf`. */
export function readCorrectionPdf(call: PracticeCall): PracticeOutcome {
  return answerPdf(call, findDocument(call, 'correction', nameAsked(call)), PLAIN);
}

/** A refusal comes as JSON, where a PDF was asked for too (ifirma-api 3.5). */
function answerPdf(
  call: PracticeCall,
  document: SalesDocument | undefined,
  copies: readonly string[] | undefined,
): PracticeOutcome {
  if (copies === undefined) return answerOnly(call, showPage(404, 'Nie znaleziono strony'));
  if (!document) return answerNotFound(call);
  const pages = copies.flatMap((copy) => printDocument(document, copy, call.request.receivedAt));
  return answerOnly(call, { kind: 'file', contentType: 'application/pdf', body: writePdf(pages) });
}
