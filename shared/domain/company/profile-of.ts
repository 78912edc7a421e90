import type { CompanyProfile } from './company';
import type { DocumentState } from '../document/document';
import { canEdit } from '../document/document-lifecycle';

/**
 * The company's data that count for a document: as they were when it was sent, or `current` while it can still be
 * changed and would be sent by those. Of a document that was sent before they were kept, `current` is all there is.
 */
export function profileOf(
  { state, sentProfile }: { readonly state: DocumentState; readonly sentProfile: CompanyProfile | null },
  current: CompanyProfile,
): CompanyProfile {
  return canEdit(state) ? current : (sentProfile ?? current);
}
