import { DOCUMENT_PATHS } from '../ifirma/document-paths';
import type { PracticeCall } from './practice-call';

/** Address of the kind of document that is asked for: rachunki have operations of their own, without a segment for it. */
export function pathAsked({ params }: Pick<PracticeCall, 'params'>): string {
  return params['path'] ?? DOCUMENT_PATHS.rachunek.path;
}
