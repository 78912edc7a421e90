import type { PracticeState } from '../practice-state';
import type { SalesDocument } from './sales-document';

/** The account with this document in place of the one that has its id. */
export function replaceDocument(state: PracticeState, changed: SalesDocument): PracticeState {
  return {
    ...state,
    documents: state.documents.map((document) =>
      document.documentId === changed.documentId ? changed : document,
    ),
  };
}
