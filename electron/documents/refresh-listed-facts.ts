import type { DocumentDeps } from './document-deps';
import { storeCurrentFacts } from './store-current-facts';

/**
 * After the company's own data changed: lists show the amounts that a draft has by the new ones. What is queued is
 * worked out again when it is sent. Runs inside a transaction.
 */
export function refreshListedFacts(deps: DocumentDeps): void {
  const at = deps.clock.now();
  for (const record of deps.documents.inStates(['draft', 'ready'])) {
    storeCurrentFacts(deps, record, record.content, at);
  }
}
