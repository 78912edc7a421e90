import type { DocumentRepository } from '../../ports/repositories/document-repository';
import { toStoreError } from '../store-failure';

/**
 * New drafts that nobody typed into, left by a window that was closed over them. A disk that takes no writing keeps
 * them: that must not keep the company from opening.
 */
export function dropUntouchedDrafts(documents: Pick<DocumentRepository, 'deleteUntouched'>): void {
  try {
    documents.deleteUntouched();
  } catch (cause) {
    if (toStoreError(cause) === null) throw cause;
  }
}
