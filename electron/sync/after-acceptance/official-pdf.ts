import type { AppError } from '../../../shared/app-error';
import { err, ok, type Result } from '../../../shared/result';
import type { AttemptRecord } from '../../ports/repositories/attempt-repository';
import type { SyncContext } from '../sync-deps';

/** Fetches iFirma's own PDF of an issued invoice and keeps it in place of an earlier one. A read; nothing is written there. */
export async function fetchOfficialPdf(
  context: SyncContext,
  documentId: string,
): Promise<Result<void, AppError>> {
  const document = context.documents.find(documentId);
  const ifirmaId = document?.kind === 'invoice' ? (document.accepted?.ifirmaId ?? null) : null;
  if (ifirmaId === null) return err({ code: 'not_found' });
  const pdf = await context.issued.files.readPdf('domestic', ifirmaId, 'plain');
  if (!pdf.ok) return pdf;
  const fetchedAt = context.clock.now();
  const kept = await context.issued.pdfs.keep(documentId, pdf.value, fetchedAt);
  if (!kept.ok) return kept;
  context.documents.appendEvent(documentId, { at: fetchedAt, what: 'pdf_fetched', detail: null });
  context.notices.changed('documents');
  return ok();
}

/** The PDFs of everything a run issued. What cannot be fetched now is fetched when somebody wants to see it. */
export async function fetchPdfs(context: SyncContext, attempts: readonly AttemptRecord[]): Promise<void> {
  for (const { documentId } of attempts) {
    const document = documentId === null ? null : context.documents.find(documentId);
    if (document?.state !== 'accepted' || document.kind !== 'invoice' || document.pdfFetchedAt !== null)
      continue;
    const fetched = await fetchOfficialPdf(context, document.documentId);
    if (!fetched.ok && fetched.error.code !== 'not_found') return;
  }
}
