import type { SalesKind } from '../../../shared/domain/sales-kind';
import type { PracticeCall } from '../practice-call';
import type { SalesDocument } from '../state/sales-document';

/** The document of that kind with this id, or this number with underscores (ifirma-api 9.3). */
export function findDocument(
  { state }: Pick<PracticeCall, 'state'>,
  kind: SalesKind,
  name: string,
): SalesDocument | undefined {
  return state.documents.find((document) => document.kind === kind && isNamed(document, name));
}

export function isNamed({ documentId, number }: SalesDocument, name: string): boolean {
  return String(documentId) === name || number.replaceAll('/', '_') === name;
}
