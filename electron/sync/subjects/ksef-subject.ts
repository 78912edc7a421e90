import { mayHandOver } from '../../../shared/domain/ksef/ksef-standing';
import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { DocumentRecord } from '../../ports/repositories/document-repository';
import type { Outcome } from '../attempts/classify-outcome';
import { changeKsef } from '../after-acceptance/change-ksef';
import { readKsef } from '../after-acceptance/read-ksef';
import type { SyncContext } from '../sync-deps';
import type { AttemptSubject } from './attempt-subject';
import { ROW_ONLY } from './row-only';

/** Handing an issued invoice over to KSeF: its outcome decides where the invoice stands there, and nothing else of it. */
export const KSEF: AttemptSubject = {
  ...ROW_ONLY,

  isWanted: (context, attempt) => {
    const document = issuedDocument(context, attempt);
    return document !== null && document.deletedAt === null && mayHandOver(document.ksefState) === 'yes';
  },

  record: (context, attempt, outcome, at) => {
    const document = issuedDocument(context, attempt);
    if (document !== null) recordOutcome(context, document.documentId, outcome, at);
  },

  /** The number comes later; what iFirma says at once is kept all the same. */
  followUp: async (context, { documentId }) => {
    if (documentId !== null) await readKsef(context, documentId);
  },

  loseTrack: (context, attempt, at) => {
    const document = issuedDocument(context, attempt);
    if (document === null || document.ksefState === 'numbered') return;
    changeKsef(context, document.documentId, 'ksef_unknown', { state: 'unknown', reason: null, at });
  },

  findLost: (context, { documentId }) => {
    const document = documentId === null ? null : context.documents.find(documentId);
    if (document === null || document.ksefState === 'numbered') return 'ignore';
    return { documentId: document.documentId, revision: document.revision };
  },
};

function issuedDocument(context: SyncContext, { documentId }: AttemptRecord): DocumentRecord | null {
  const document = documentId === null ? null : context.documents.find(documentId);
  return document?.state === 'accepted' ? document : null;
}

function recordOutcome(context: SyncContext, documentId: string, outcome: Outcome, at: string): void {
  switch (outcome.kind) {
    case 'accepted':
      changeKsef(context, documentId, 'ksef_handed_over', { state: 'handed_over', reason: null, at });
      return;
    case 'rejected': {
      const { error } = outcome;
      const reason = 'serverText' in error ? error.serverText : error.code;
      changeKsef(context, documentId, 'ksef_refused', { state: 'refused', reason, at });
      return;
    }
    case 'unknown':
      changeKsef(context, documentId, 'ksef_unknown', { state: 'unknown', reason: null, at });
      return;
    case 'not_sent':
      // Nothing happened at iFirma: it stands where it stood, and the wish with it.
      return;
  }
}
