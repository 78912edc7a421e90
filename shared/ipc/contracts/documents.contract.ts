import { z } from 'zod';
import { appErrorSchema } from '../../app-error';
import { monthKeySchema } from '../../domain/days/accounting-month';
import { companyProfileSchema } from '../../domain/company/company';
import { documentKindSchema, documentStateSchema, ksefStateSchema } from '../../domain/document/document';
import { documentFormSchema } from '../../domain/document/document-form';
import { lineAtIfirmaSchema } from '../../domain/at-ifirma/line-at-ifirma';
import { companyCommand, companyQuery, idSchema } from '../define';

export type { DocumentForm } from '../../domain/document/document-form';

const instant = z.iso.datetime();
const money = z.int();

export const documentSummarySchema = z.strictObject({
  documentId: idSchema,
  kind: documentKindSchema,
  state: documentStateSchema,
  /** Name of the buyer or seller as typed; may be empty in a draft. */
  partyName: z.string(),
  partyNip: z.string(),
  /** iFirma's number for an accepted invoice, the supplier's number for an expense; null before that. */
  number: z.string().nullable(),
  /** First line's name, or the expense's name. */
  title: z.string(),
  issuedOn: z.iso.date().nullable(),
  dueOn: z.iso.date().nullable(),
  /** Null while the typed amounts do not make a total. Accepted invoices carry iFirma's totals. */
  netMinor: money.nullable(),
  vatMinor: money.nullable(),
  grossMinor: money.nullable(),
  ksefState: ksefStateSchema,
  /** KSeF's number, or why it was refused: what a list says beside the state (F-11). */
  ksefDetail: z.string().nullable(),
  /** Unpaid and past its due day. */
  isOverdue: z.boolean(),
  revision: z.int(),
  updatedAt: instant,
  deletedAt: instant.nullable(),
});
export type DocumentSummary = z.infer<typeof documentSummarySchema>;

/** One thing that happened to a document, oldest first. */
export const documentEventSchema = z.strictObject({
  at: instant,
  what: z.enum([
    'created',
    'completed',
    'queued',
    'taken_back',
    'sending',
    'accepted',
    'rejected',
    'not_sent',
    'unknown',
    'reconcile_read',
    'needs_person',
    'answered_there',
    'answered_not_there',
    'edited',
    'ksef_handed_over',
    'ksef_refused',
    'ksef_unknown',
    'ksef_repeated',
    'ksef_numbered',
    'pdf_fetched',
    'paid_at_ifirma',
    'number_changed_at_ifirma',
    'total_changed_at_ifirma',
    'ksef_changed_at_ifirma',
    'content_changed_at_ifirma',
    'kept_as_sent',
    'taken_from_ifirma',
  ]),
  /** iFirma's own words or a reason code's detail, for "szczegóły". */
  detail: z.string().nullable(),
});
export type DocumentEvent = z.infer<typeof documentEventSchema>;

/** What iFirma says about an accepted document. Expenses have no read-back: only `acceptedAt` and `confirmedText`. */
export const acceptedSchema = z.strictObject({
  acceptedAt: instant,
  ifirmaId: z.string().nullable(),
  number: z.string().nullable(),
  netMinor: money.nullable(),
  vatMinor: money.nullable(),
  grossMinor: money.nullable(),
  /** When the number and totals were last read from iFirma; null until they were. */
  readAt: instant.nullable(),
  confirmedText: z.string().nullable(),
  /** The lines as iFirma has them, to say where a difference comes from; null until they were read. */
  lines: z.array(lineAtIfirmaSchema).nullable(),
});

export const documentDetailSchema = z.strictObject({
  summary: documentSummarySchema,
  content: documentFormSchema,
  /** The company's data by which it was last confirmed to be sent; `profileOf` says whether they count. */
  sentProfile: companyProfileSchema.nullable(),
  accepted: acceptedSchema.nullable(),
  /** What iFirma's list said is paid when it was last fetched; null when it never was. */
  paidAtIfirmaMinor: money.nullable(),
  /** Whether iFirma's list said that it was sent by e-mail or post; null where nothing is known. */
  wasMailedByIfirma: z.boolean().nullable(),
  ksef: z.strictObject({
    number: z.string().nullable(),
    reason: z.string().nullable(),
    changedAt: instant.nullable(),
    readAt: instant.nullable(),
    /** It was to be handed over with its sending, and that did not happen. */
    wishedAt: instant.nullable(),
  }),
  /** When iFirma's own PDF was fetched; null when it was not. */
  pdfFetchedAt: instant.nullable(),
  /** Why it was rejected, went back to the queue, or is unknown. */
  lastError: appErrorSchema.nullable(),
  events: z.array(documentEventSchema),
});
export type DocumentDetail = z.infer<typeof documentDetailSchema>;

export const documentListSchema = z.strictObject({
  rows: z.array(documentSummarySchema),
  /** Of everything that matches, not only of the rows returned. */
  totals: z.strictObject({ count: z.int(), netMinor: money, vatMinor: money, grossMinor: money }),
  hasMore: z.boolean(),
});

const documentRef = z.strictObject({ documentId: idSchema });

/** Invoices and expenses share one life; only their forms differ. */
export const documentsContract = {
  'documents.list': companyQuery(
    z.strictObject({
      kind: documentKindSchema,
      /** Matched without diacritics and case against party, NIP, number, names, amount (`2656,80`). */
      search: z.string().max(200),
      states: z.array(documentStateSchema).max(8),
      /** Issued invoices in one of these at KSeF stand beside those in `states`. */
      orKsefStates: z.array(ksefStateSchema).max(6).default([]),
      inBin: z.boolean(),
      /** Only documents issued in this month. */
      issuedIn: monthKeySchema.nullable().default(null),
      /** Only issued invoices that are not paid in full, or whose due day has passed as well. */
      payment: z.enum(['unpaid', 'overdue']).nullable().default(null),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    documentListSchema,
  ),
  'documents.get': companyQuery(documentRef, documentDetailSchema),
  /** A new draft with the company's defaults; dropped by `documents.discardIfUntouched`. */
  'documents.create': companyCommand(z.strictObject({ kind: documentKindSchema }), documentDetailSchema),
  /** Stores the form as typed. Fails with `stale_revision` or `wrong_state` (sending, unknown, accepted). */
  'documents.saveForm': companyCommand(
    z.strictObject({ documentId: idSchema, baseRevision: z.int(), content: documentFormSchema }),
    z.strictObject({ summary: documentSummarySchema }),
  ),
  'documents.discardIfUntouched': companyCommand(documentRef, z.strictObject({ discarded: z.boolean() })),
  /** Draft to ready; `invalid_input` names each field (paths in the form). */
  'documents.complete': companyCommand(documentRef, documentDetailSchema),
  /** Draft or ready to queued; validates again. `duplicate_expense` unless `allowDuplicate`. */
  'documents.enqueue': companyCommand(
    z.strictObject({ documentId: idSchema, allowDuplicate: z.boolean() }),
    documentDetailSchema,
  ),
  'documents.takeBack': companyCommand(documentRef, documentDetailSchema),
  /** "Wystaw podobną": buyer, lines and notes; no number, dates, payment or KSeF data (F-05). */
  'documents.duplicate': companyCommand(documentRef, documentDetailSchema),
  'documents.moveToBin': companyCommand(documentRef, z.null()),
  'documents.restore': companyCommand(documentRef, documentDetailSchema),
  /**
   * iFirma's own PDF of an issued invoice, or the draft's with "SZKIC – to nie jest faktura" across it; kept in main under
   * an opaque id. `not_found` when iFirma's was not fetched yet.
   */
  'documents.preparePdf': companyCommand(
    documentRef,
    z.strictObject({ fileId: idSchema, fileName: z.string(), sizeBytes: z.int(), isOfficial: z.boolean() }),
  ),
  'documents.readPdfChunk': companyQuery(
    z.strictObject({ fileId: idSchema, offset: z.int().min(0) }),
    z.strictObject({ bytes: z.instanceof(Uint8Array), isLast: z.boolean() }),
  ),
  /** Opens the save dialog in main. `saved: false` when the user closed it. */
  'documents.savePdf': companyCommand(
    z.strictObject({ fileId: idSchema }),
    z.strictObject({ saved: z.boolean() }),
  ),
  'documents.printPage': companyCommand(z.strictObject({}), z.strictObject({ printed: z.boolean() })),
} as const;
