import type { ApiKeyName } from '../../shared/app-error';
import type { DocumentRepository } from '../ports/repositories/document-repository';

/** Queued documents that wait for a key. */
export function countWaiting(
  documents: Pick<DocumentRepository, 'countInStates'>,
  keyName: ApiKeyName,
): number {
  switch (keyName) {
    case 'faktura':
      return documents.countInStates(['queued'], 'invoice');
    case 'wydatek':
      return documents.countInStates(['queued'], 'expense');
    case 'abonent':
      // The accounting month is read before anything is sent, so everything waits for this key.
      return documents.countInStates(['queued']);
    case 'rachunek':
      return 0;
  }
}
