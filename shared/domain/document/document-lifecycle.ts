import type { DocumentState } from './document';

/** What can happen to a document; the names are those of its history (`DocumentEvent.what`). */
export type LifecycleEvent =
  | 'edited'
  | 'completed'
  | 'queued'
  | 'taken_back'
  | 'sending'
  | 'accepted'
  | 'rejected'
  | 'not_sent'
  | 'unknown'
  | 'needs_person'
  | 'answered_there'
  | 'answered_not_there';

export type Transition = {
  readonly from: DocumentState;
  readonly event: LifecycleEvent;
  readonly to: DocumentState;
  /** Nothing of the user's is ever done by the worker: no timer, no start-up task answers for a person. */
  readonly by: 'user' | 'worker';
};

/**
 * The one table of a document's life (design, section 4; reliability-security 3.4). A step that is not here does
 * not exist.
 */
export const TRANSITIONS: readonly Transition[] = [
  { from: 'draft', event: 'edited', to: 'draft', by: 'user' },
  { from: 'draft', event: 'completed', to: 'ready', by: 'user' },
  { from: 'draft', event: 'queued', to: 'queued', by: 'user' },
  { from: 'ready', event: 'edited', to: 'draft', by: 'user' },
  { from: 'ready', event: 'queued', to: 'queued', by: 'user' },
  // Taking back changes nothing in the document, an edit makes a new revision.
  { from: 'queued', event: 'taken_back', to: 'ready', by: 'user' },
  { from: 'queued', event: 'edited', to: 'draft', by: 'user' },
  { from: 'queued', event: 'sending', to: 'sending', by: 'worker' },
  { from: 'sending', event: 'accepted', to: 'accepted', by: 'worker' },
  { from: 'sending', event: 'rejected', to: 'rejected', by: 'worker' },
  { from: 'sending', event: 'not_sent', to: 'queued', by: 'worker' },
  // Also what a start finds still being sent.
  { from: 'sending', event: 'unknown', to: 'unknown', by: 'worker' },
  // The send journal says that it went out, but the database was lost or put back to an earlier day (design, section 4).
  { from: 'draft', event: 'unknown', to: 'unknown', by: 'worker' },
  { from: 'ready', event: 'unknown', to: 'unknown', by: 'worker' },
  { from: 'queued', event: 'unknown', to: 'unknown', by: 'worker' },
  { from: 'rejected', event: 'unknown', to: 'unknown', by: 'worker' },
  { from: 'rejected', event: 'edited', to: 'draft', by: 'user' },
  { from: 'unknown', event: 'accepted', to: 'accepted', by: 'worker' },
  { from: 'unknown', event: 'needs_person', to: 'needs_person', by: 'worker' },
  // Absence shown by two complete reads, and confirmed by the user.
  { from: 'unknown', event: 'answered_not_there', to: 'queued', by: 'user' },
  { from: 'needs_person', event: 'answered_there', to: 'accepted', by: 'user' },
  { from: 'needs_person', event: 'answered_not_there', to: 'queued', by: 'user' },
];

/** The state after the event, or null when this cannot happen in this state. */
export function nextState(state: DocumentState, event: LifecycleEvent): DocumentState | null {
  return TRANSITIONS.find((step) => step.from === state && step.event === event)?.to ?? null;
}

/** The states in which the event can happen: the guard of a step in the database. */
export function statesBefore(event: LifecycleEvent): readonly DocumentState[] {
  return TRANSITIONS.filter((step) => step.event === event).map((step) => step.from);
}

/** The form can be changed. Never while its fate at iFirma is open, and never after it was accepted. */
export function canEdit(state: DocumentState): boolean {
  return nextState(state, 'edited') !== null;
}

/** Into the bin: what has not been queued, or was refused by iFirma. A queued document is taken back first. */
export function canMoveToBin(state: DocumentState): boolean {
  return state === 'draft' || state === 'ready' || state === 'rejected';
}
