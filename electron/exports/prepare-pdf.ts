import type { AppError } from '../../shared/app-error';
import { profileOf } from '../../shared/domain/company/profile-of';
import { foldForSearch } from '../../shared/domain/document/search-fold';
import { err, ok, type Result } from '../../shared/result';
import type { CompanyRepository } from '../ports/repositories/company-repository';
import type { DocumentRecord, DocumentRepository } from '../ports/repositories/document-repository';
import type { OfficialPdfs } from '../ports/official-pdfs';
import { renderDraftPdf } from './draft-pdf';
import type { PreparedFile, PreparedFiles } from './prepared-files';

export type PreparePdfDeps = {
  readonly documents: DocumentRepository;
  readonly company: CompanyRepository;
  readonly officialPdfs: Pick<OfficialPdfs, 'read'>;
  readonly files: PreparedFiles;
};

export type PreparedPdf = PreparedFile & { readonly isOfficial: boolean };

/**
 * The PDF of an invoice, kept for the page to show, save or print: iFirma's own once it is issued, our watermarked draft
 * before that (F-08, R-02). `not_found` when iFirma's was not fetched yet. Not for an expense, which is the supplier's
 * document.
 */
export async function preparePdf(
  { documents, company, officialPdfs, files }: PreparePdfDeps,
  { documentId }: { readonly documentId: string },
): Promise<Result<PreparedPdf, AppError>> {
  const record = documents.find(documentId);
  if (record === null) return err({ code: 'not_found' });
  if (record.content.kind !== 'invoice') return err({ code: 'wrong_state', state: record.state });
  const isOfficial = record.state === 'accepted';
  const bytes = isOfficial
    ? await officialPdfs.read(documentId)
    : await renderDraftPdf(record.content.form, profileOf(record, company.profile()));
  if (bytes === null) return err({ code: 'not_found' });
  return ok({ ...files.keep(fileNameOf(record, isOfficial), bytes), isOfficial });
}

/** `szkic-2026-11-23-zolw-i-synowie.pdf`: nothing that a file system or a shell could take for something else. */
function fileNameOf({ facts, accepted }: DocumentRecord, isOfficial: boolean): string {
  const start = isOfficial
    ? ['faktura', accepted?.number ?? facts.issuedOn ?? '']
    : ['szkic', facts.issuedOn ?? ''];
  return `${[...start, facts.partyName]
    .map(toFileNamePart)
    .filter((part) => part !== '')
    .join('-')}.pdf`;
}

function toFileNamePart(text: string): string {
  return foldForSearch(text)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 40);
}
