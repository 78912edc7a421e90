import type { KsefState } from '../document/document';
import type { KsefReading } from './ksef-reading';

/** What is known of an issued invoice at KSeF, beside its state. */
export type KsefFacts = {
  /** Given by KSeF; once known it is never forgotten, also when iFirma leaves it out later (ifirma-api 10.2). */
  readonly number: string | null;
  /** Why it was refused, in the words of iFirma. */
  readonly reason: string | null;
  /** When the state last became what it is. */
  readonly changedAt: string | null;
  /** When iFirma was last asked where it stands. */
  readonly readAt: string | null;
  /** The user wanted it handed over with its sending, and that did not happen yet. */
  readonly wishedAt: string | null;
};

/** What a reading makes of the state. */
export type KsefStep = {
  readonly state: KsefState;
  readonly number: string | null;
  readonly reason: string | null;
};

/**
 * The state after a reading, or null when it says nothing new: only an answer of iFirma changes it (F-11), and a number
 * is the end of it. Silence proves nothing: a document that was never handed over looks the same.
 */
export function afterKsefReading(state: KsefState, reading: KsefReading): KsefStep | null {
  if (state === 'not_applicable' || state === 'numbered') return null;
  switch (reading.state) {
    case 'accepted':
      // Accepted without its number: it comes later.
      return reading.ksefNumber === null
        ? changed(state, 'handed_over')
        : { state: 'numbered', number: reading.ksefNumber, reason: null };
    case 'handed_over':
      return changed(state, 'handed_over');
    case 'refusal_suspected':
      return state === 'refused' ? null : { state: 'refused', number: null, reason: reading.words };
    case 'unknown':
      return null;
  }
}

function changed(from: KsefState, to: KsefState): KsefStep | null {
  return from === to ? null : { state: to, number: null, reason: null };
}

/**
 * Whether it may be handed over now. `repeat`: nobody knows whether it was, so that only a person may want it once more,
 * and only after iFirma was asked (reliability-security 3.2).
 */
export function mayHandOver(state: KsefState): 'yes' | 'repeat' | 'no' {
  if (state === 'not_sent' || state === 'refused') return 'yes';
  return state === 'unknown' ? 'repeat' : 'no';
}
