import type { AppError } from '../../shared/app-error';
import { foldForSearch } from '../../shared/domain/search-fold';
import { err, ok, type Result } from '../../shared/result';
import type { CompanyRepository } from '../ports/company-repository';
import type { DocumentRecord, DocumentRepository } from '../ports/document-repository';
import { renderDraftPdf } from './draft-pdf';
import type { PreparedFile, PreparedFiles } from './prepared-files';

export type PrepareDraftPdfDeps = {
  readonly documents: DocumentRepository;
  readonly company: CompanyRepository;
  readonly files: PreparedFiles;
};

/**
 * The draft of an invoice as a PDF, kept for the page to show, save or print. Not for an expense, which is the
 * supplier's document, and not for an issued invoice, whose PDF is iFirma's.
 */
export async function prepareDraftPdf(
  { documents, company, files }: PrepareDraftPdfDeps,
  { documentId }: { readonly documentId: string },
): Promise<Result<PreparedFile, AppError>> {
  const record = documents.find(documentId);
  if (record === null) return err({ code: 'not_found' });
  if (record.content.kind !== 'invoice' || record.state === 'accepted') {
    return err({ code: 'wrong_state', state: record.state });
  }
  const bytes = await renderDraftPdf(record.content.form, company.profile());
  return ok(files.keep(fileNameOf(record), bytes));
}

/** `szkic-2026-11-23-zolw-i-synowie.pdf`: nothing that a file system or a shell could take for something else. */
function fileNameOf({ facts }: DocumentRecord): string {
  const party = foldForSearch(facts.partyName)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 40);
  return `${['szkic', facts.issuedOn ?? '', party].filter((part) => part !== '').join('-')}.pdf`;
}
