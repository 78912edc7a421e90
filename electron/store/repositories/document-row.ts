import { z } from 'zod';
import { companyProfileSchema } from '../../../shared/domain/company/company';
import {
  documentKindSchema,
  documentStateSchema,
  ksefStateSchema,
} from '../../../shared/domain/document/document';
import { type DocumentForm, documentFormSchema } from '../../../shared/domain/document/document-form';
import { lineAtIfirmaSchema } from '../../../shared/domain/at-ifirma/line-at-ifirma';
import type { DocumentRecord } from '../../ports/repositories/document-repository';
import { flagColumn, instantColumn, jsonColumn, lastErrorColumn, minorColumn, sha256Of } from './row-columns';

/** The content with the hash stored beside it: a difference means that the disk or another program changed it. */
export const contentRowSchema = z
  .object({ content_json: z.string(), content_sha256: z.string() })
  .refine((row) => sha256Of(row.content_json) === row.content_sha256, { path: ['content_sha256'] })
  .transform((row) => row.content_json)
  .pipe(jsonColumn(documentFormSchema));

const columnsSchema = z.object({
  document_id: z.string(),
  kind: documentKindSchema,
  state: documentStateSchema,
  revision: z.int(),
  pinned_revision: z.int().nullable(),
  party_name: z.string(),
  party_nip: z.string(),
  document_number: z.string(),
  title: z.string(),
  issued_on: z.iso.date().nullable(),
  due_on: z.iso.date().nullable(),
  net_minor: minorColumn,
  vat_minor: minorColumn,
  gross_minor: minorColumn,
  paid_minor: minorColumn,
  search_text: z.string(),
  ksef_state: ksefStateSchema,
  accepted_at: instantColumn.nullable(),
  ifirma_id: z.string().nullable(),
  accepted_number: z.string().nullable(),
  accepted_net_minor: minorColumn,
  accepted_vat_minor: minorColumn,
  accepted_gross_minor: minorColumn,
  read_back_at: instantColumn.nullable(),
  confirmed_text: z.string().nullable(),
  ksef_number: z.string().nullable(),
  ksef_reason: z.string().nullable(),
  ksef_changed_at: instantColumn.nullable(),
  ksef_read_at: instantColumn.nullable(),
  ksef_wished_at: instantColumn.nullable(),
  accepted_lines_json: jsonColumn(z.array(lineAtIfirmaSchema)).nullable(),
  // Those that cannot be read are as good as none: the document itself can be.
  sent_profile_json: jsonColumn(companyProfileSchema).nullable().catch(null),
  pdf_fetched_at: instantColumn.nullable(),
  paid_at_ifirma: minorColumn,
  mailed_by_ifirma: flagColumn.nullable(),
  last_error_json: lastErrorColumn,
  is_touched: flagColumn,
  created_at: instantColumn,
  updated_at: instantColumn,
  queued_at: instantColumn.nullable(),
  deleted_at: instantColumn.nullable(),
});

/** A row of `documents` joined with its current revision, as the port describes it. */
export const documentRowSchema = columnsSchema
  .extend({ content_json: z.unknown(), content_sha256: z.unknown() })
  .transform((row, context): DocumentRecord => {
    const content = contentRowSchema.safeParse(row);
    if (!content.success || content.data.kind !== row.kind) {
      context.addIssue({ code: 'custom', path: ['content_json'], message: 'not the stored form' });
      return z.NEVER;
    }
    return toRecord(row, content.data);
  });

function toRecord(row: z.output<typeof columnsSchema>, content: DocumentForm): DocumentRecord {
  return {
    documentId: row.document_id,
    kind: row.kind,
    state: row.state,
    revision: row.revision,
    pinnedRevision: row.pinned_revision,
    content,
    facts: {
      partyName: row.party_name,
      partyNip: row.party_nip,
      documentNumber: row.document_number,
      title: row.title,
      issuedOn: row.issued_on,
      dueOn: row.due_on,
      netMinor: row.net_minor,
      vatMinor: row.vat_minor,
      grossMinor: row.gross_minor,
      paidMinor: row.paid_minor,
      searchText: row.search_text,
    },
    ksefState: row.ksef_state,
    ksef: {
      number: row.ksef_number,
      reason: row.ksef_reason,
      changedAt: row.ksef_changed_at,
      readAt: row.ksef_read_at,
      wishedAt: row.ksef_wished_at,
    },
    accepted:
      row.accepted_at === null
        ? null
        : {
            acceptedAt: row.accepted_at,
            ifirmaId: row.ifirma_id,
            number: row.accepted_number,
            netMinor: row.accepted_net_minor,
            vatMinor: row.accepted_vat_minor,
            grossMinor: row.accepted_gross_minor,
            readAt: row.read_back_at,
            confirmedText: row.confirmed_text,
            lines: row.accepted_lines_json,
          },
    sentProfile: row.sent_profile_json,
    pdfFetchedAt: row.pdf_fetched_at,
    paidAtIfirmaMinor: row.paid_at_ifirma,
    wasMailedByIfirma: row.mailed_by_ifirma,
    lastError: row.last_error_json,
    isTouched: row.is_touched,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    queuedAt: row.queued_at,
    deletedAt: row.deleted_at,
  };
}
