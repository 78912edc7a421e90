import type { PreparedWrite } from '../ports/ifirma/accounting-api';
import type { DocumentActions, IssuedDocument } from '../ports/ifirma/document-actions';
import type { ReadableKind } from '../ports/ifirma/sales-reading';
import { DOCUMENT_PATHS, documentPathOf } from './document-paths';
import { operationOnKind } from './operation-on-kind';
import { prepareWrite, toBodyBytes, withQuery } from './prepare-write';
import { BY_EMAIL, ON_PAPER, writeMail, writePaperOrder } from './resources/document-mail';
import { toNumberSegment, writePayment } from './resources/payment';
import type { Wire } from './wire';

/** Null lets iFirma hand it over at once: it is the one value seen to work (ifirma-api 10.1). */
const HAND_OVER_NOW = toBodyBytes({ DataWysylki: null });

/** Mail, paper, KSeF and payments of documents at iFirma. */
export function createDocumentActions({ dialect }: Pick<Wire, 'dialect'>): DocumentActions {
  function prepareSend(
    { kind, ifirmaId }: IssuedDocument,
    query: Readonly<Record<string, string>>,
    body: Uint8Array,
  ): PreparedWrite | null {
    if (!isReadable(kind) || !DOCUMENT_PATHS[kind].canBeMailed) return null;
    const { operation, path } = operationOnKind('sendByMail', kind, { ifirmaId }, dialect);
    return { operation, path: withQuery(path, query), body };
  }

  return {
    prepareMail: (document, message) => prepareSend(document, BY_EMAIL, writeMail(message, dialect)),
    preparePaper: (document, order) => prepareSend(document, ON_PAPER, writePaperOrder(order)),

    prepareKsefHandOver: ({ kind, ifirmaId }, isRepeated) => {
      if (!DOCUMENT_PATHS[kind].canGoToKsef) return null;
      if (isRepeated && dialect['ksef.secondSend'].value === 'never') return null;
      const isCorrection = kind === 'correction';
      const correctionPath = dialect['ksef.correctionPath'].value;
      if (isCorrection && correctionPath === DOCUMENT_PATHS.correction.path) {
        return prepareWrite('correction.sendToKsef', { segments: { ifirmaId }, body: HAND_OVER_NOW });
      }
      const path = isCorrection ? correctionPath : documentPathOf(kind, dialect);
      return prepareWrite('document.sendToKsef', { segments: { path, ifirmaId }, body: HAND_OVER_NOW });
    },

    preparePayment: ({ type, number }, payment) =>
      prepareWrite('payment.register', {
        segments: { type, number: toNumberSegment(number) },
        body: writePayment(type, payment, dialect),
      }),
  };
}

function isReadable(kind: IssuedDocument['kind']): kind is ReadableKind {
  return kind !== 'correction';
}
