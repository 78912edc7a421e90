import type { DocumentRecord } from '../../electron/ports/repositories/document-repository';
import type { DocumentForm } from '../../shared/domain/document/document-form';
import { summariseDocument } from '../../shared/domain/document/summarise-document';
import { aCompanyProfile } from './a-company-profile';
import { anInvoiceForm } from './an-invoice-form';

/** A queued document with the facts of its content. */
export function aDocumentRecord(
  documentId: string,
  content: DocumentForm = { kind: 'invoice', form: anInvoiceForm() },
  overrides: Partial<DocumentRecord> = {},
): DocumentRecord {
  return {
    documentId,
    kind: content.kind,
    state: 'queued',
    revision: 2,
    pinnedRevision: 2,
    content,
    facts: summariseDocument(content, aCompanyProfile()),
    ksefState: 'not_applicable',
    ksef: { number: null, reason: null, changedAt: null, readAt: null, wishedAt: null },
    accepted: null,
    sentProfile: null,
    pdfFetchedAt: null,
    paidAtIfirmaMinor: null,
    wasMailedByIfirma: null,
    lastError: null,
    isTouched: true,
    createdAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-20T08:00:00.000Z',
    queuedAt: '2026-11-20T08:00:00.000Z',
    deletedAt: null,
    ...overrides,
  };
}
