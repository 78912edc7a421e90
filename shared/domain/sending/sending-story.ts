import type { DocumentEvent } from '../../ipc/contracts/documents.contract';

/**
 * How the last sending of a document ended. `accepted`: iFirma answered. `found`: the answer was lost and the document was
 * found in iFirma's list. `told`: a person found it there. `open`: nobody knows yet.
 */
export type SendingStory = {
  /** Null when the database that knew it was lost: then only the end is known. */
  readonly sentAt: string | null;
  readonly end: 'accepted' | 'found' | 'told' | 'open';
};

/** The story of a document that went out, from its history; null when it never did, or came back unsent (N-01). */
export function tellSending(events: readonly DocumentEvent[]): SendingStory | null {
  let sentAt: string | null = null;
  let end: SendingStory['end'] | null = null;
  for (const { what, at } of events) {
    switch (what) {
      case 'sending':
        sentAt = at;
        end = null;
        break;
      case 'unknown':
      case 'needs_person':
        end = 'open';
        break;
      case 'accepted':
        end = end === 'open' ? 'found' : 'accepted';
        break;
      case 'answered_there':
        end = 'told';
        break;
      case 'answered_not_there':
      case 'rejected':
      case 'not_sent':
        sentAt = null;
        end = null;
        break;
      default:
        break;
    }
  }
  return end === null ? null : { sentAt, end };
}
