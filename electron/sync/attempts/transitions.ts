import { nextState, type LifecycleEvent } from '../../../shared/domain/document/document-lifecycle';
import type { AcceptedFacts } from '../../ports/repositories/document-repository';
import type { AppError } from '../../../shared/app-error';
import type { KsefState } from '../../../shared/domain/document/document';
import type { SyncContext } from '../sync-deps';

export type Step = {
  readonly at: string;
  /** For the history: iFirma's own words, or what the step rests on. */
  readonly detail?: string | null;
  readonly lastError?: AppError | null;
  readonly pinnedRevision?: number | null;
  readonly accepted?: AcceptedFacts;
  readonly ksefState?: KsefState;
};

/**
 * One step of a document's life with its line in the history. False when the table of the domain knows no such
 * step from where the document is: then nothing changed. Call it inside a transaction.
 */
export function takeStep(
  context: SyncContext,
  documentId: string,
  event: LifecycleEvent,
  { detail = null, ...change }: Step,
): boolean {
  const document = context.documents.find(documentId);
  const to = document === null ? null : nextState(document.state, event);
  if (document === null || to === null) return false;
  const isMoved = context.documents.move({ documentId, from: [document.state], to, ...change });
  if (isMoved) context.documents.appendEvent(documentId, { at: change.at, what: event, detail });
  return isMoved;
}
