import type { AppError } from '../../shared/app-error';
import { afterKsefReading, type KsefStep } from '../../shared/domain/ksef-standing';
import type { DocumentEvent } from '../../shared/ipc/contracts/documents.contract';
import { err, ok, type Result } from '../../shared/result';
import { changeKsef } from './change-ksef';
import { findOpenHandOver } from './find-open-hand-over';
import { fetchOfficialPdf } from './official-pdf';
import { settleAttempt } from './settle-attempt';
import type { SyncContext } from './sync-deps';

/** How many invoices one press asks about: each takes a request. */
const PER_PRESS = 20;

/** Asks iFirma where this invoice stands at KSeF, and keeps what it says. Reads only. */
export async function readKsef(context: SyncContext, documentId: string): Promise<Result<void, AppError>> {
  const ifirmaId = context.documents.find(documentId)?.accepted?.ifirmaId ?? null;
  if (ifirmaId === null) return err({ code: 'not_found' });
  const read = await context.issued.sales.readDocument('domestic', ifirmaId);
  if (!read.ok) return read;
  if (read.value.document.ifirmaId !== ifirmaId) return err({ code: 'not_found' });

  const document = context.documents.find(documentId);
  if (document?.state !== 'accepted') return err({ code: 'not_found' });
  const at = context.clock.now();
  const step = afterKsefReading(document.ksefState, read.value.document.ksef);
  const keep = () => {
    if (step !== null) changeKsef(context, documentId, eventOf(step), { ...step, at });
    context.documents.recordKsef(documentId, { readAt: at });
  };
  const open = step === null ? null : findOpenHandOver(context, documentId);
  // Whatever KSeF made of it: iFirma shows that it was handed over.
  if (open === null) context.unitOfWork.transaction(keep);
  else settleAttempt(context, open, { to: 'accepted', ifirmaId: null, at, also: keep });
  context.notices.changed('documents');
  // With its number on it. What cannot be fetched now is fetched when somebody wants to see it.
  if (step?.state === 'numbered') await fetchOfficialPdf(context, documentId);
  return ok();
}

/** Those that were handed over and have no number yet, newest first: part of what a press of "Synchronizuj" reads. */
export async function readPendingKsef(context: SyncContext): Promise<void> {
  for (const documentId of context.documents.idsInKsefStates(['handed_over', 'unknown'], PER_PRESS)) {
    const read = await readKsef(context, documentId);
    if (!read.ok && read.error.code !== 'not_found') return;
  }
}

function eventOf({ state }: KsefStep): DocumentEvent['what'] {
  if (state === 'numbered') return 'ksef_numbered';
  return state === 'refused' ? 'ksef_refused' : 'ksef_handed_over';
}
