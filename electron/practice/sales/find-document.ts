import type { SalesKind } from '../../../shared/domain/sales/sales-kind';
import { DOCUMENT_PATHS } from '../../ifirma/document-paths';
import { TEXTS } from '../answer-texts';
import { answerOnly, type PracticeCall, type PracticeOutcome } from '../practice-call';
import { refuseAs } from '../replies';
import type { SalesDocument } from '../state/sales-document';

/** The document of that kind with this id, or this number with underscores (ifirma-api 9.3). */
export function findDocument(
  { state }: Pick<PracticeCall, 'state'>,
  kind: SalesKind,
  name: string,
): SalesDocument | undefined {
  return state.documents.find((document) => document.kind === kind && isNamed(document, name));
}

/** The document that the address names; its path must fit the document's kind. */
export function findAsked(call: PracticeCall): SalesDocument | undefined {
  return call.state.documents.find(
    (document) =>
      DOCUMENT_PATHS[document.kind].path === pathAsked(call) && isNamed(document, nameAsked(call)),
  );
}

/** Address of the kind that is asked for; what names none is about domestic rachunki. */
export function pathAsked({ params }: Pick<PracticeCall, 'params'>): string {
  return params['path'] ?? params['rachunek'] ?? DOCUMENT_PATHS.rachunek.path;
}

export function nameAsked({ params }: Pick<PracticeCall, 'params'>): string {
  return params['ifirmaId'] ?? '';
}

export function isNamed({ documentId, number }: SalesDocument, name: string): boolean {
  return String(documentId) === name || number.replaceAll('/', '_') === name;
}

export function answerNotFound(call: PracticeCall): PracticeOutcome {
  return answerOnly(call, refuseAs(call.variant['document.notFound'], TEXTS.documentUnknown));
}
