import { z } from 'zod';
import { minor } from '../../../shared/domain/money/money';
import { documentEventSchema } from '../../../shared/ipc/contracts/documents.contract';
import type {
  DocumentRecord,
  DocumentRepository,
  DocumentTotals,
} from '../../ports/repositories/document-repository';
import { MAILED_BY_IFIRMA, PAID_AT_IFIRMA, toDocumentFilter } from './document-filter';
import { moveDocument } from './document-move';
import { toAcceptedParameters, toContentParameters } from './document-parameters';
import { contentRowSchema, documentRowSchema } from './document-row';
import { keepRecentRevisions } from './document-revisions';
import type { Quarantine } from '../opening/quarantine';
import { countRowSchema, jsonList } from './row-columns';
import { recordKsef } from './record-ksef';
import { findSameExpense } from './same-expense';
import type { SqlDatabase, SqlParameters } from '../sql-database';

const SELECT_DOCUMENT = `SELECT d.*, r.content_json, r.content_sha256, ${PAID_AT_IFIRMA} AS paid_at_ifirma,
    ${MAILED_BY_IFIRMA} AS mailed_by_ifirma,
    (SELECT fetched_at FROM official_pdfs AS p WHERE p.document_id = d.document_id) AS pdf_fetched_at
  FROM documents AS d
  LEFT JOIN document_revisions AS r ON r.document_id = d.document_id AND r.revision = d.revision`;

const NEWEST_FIRST = 'd.listed_on DESC, d.created_at DESC, d.document_id';

// Every row of the kind is looked at, so reading the table in its own order is three times faster than by an index.
const SELECT_TOTALS = `SELECT count(*) AS count,
    coalesce(sum(coalesce(d.accepted_net_minor, d.net_minor)), 0) AS net,
    coalesce(sum(coalesce(d.accepted_vat_minor, d.vat_minor)), 0) AS vat,
    coalesce(sum(coalesce(d.accepted_gross_minor, d.gross_minor)), 0) AS gross
  FROM documents AS d NOT INDEXED`;

const INSERT_DOCUMENT = `INSERT INTO documents (
    document_id, kind, state, revision, contractor_id, party_name, party_nip, document_number, title,
    issued_on, due_on, net_minor, vat_minor, gross_minor, paid_minor, search_text, ksef_state,
    is_touched, created_at, updated_at
  ) VALUES (
    :documentId, :kind, 'draft', 1, :contractorId, :partyName, :partyNip, :documentNumber, :title,
    :issuedOn, :dueOn, :netMinor, :vatMinor, :grossMinor, :paidMinor, :searchText, 'not_applicable',
    :isTouched, :at, :at
  )`;

const INSERT_REVISION = `INSERT INTO document_revisions (document_id, revision, content_json, content_sha256, saved_at)
  VALUES (:documentId, :revision, :contentJson, :contentSha256, :at)`;

// A queued document that gets a new revision (its confirmed date) stays queued, pinned to the new one.
const UPDATE_CONTENT = `UPDATE documents SET
    state = :to, revision = revision + 1, contractor_id = :contractorId, party_name = :partyName,
    party_nip = :partyNip, document_number = :documentNumber, title = :title, issued_on = :issuedOn,
    due_on = :dueOn, net_minor = :netMinor, vat_minor = :vatMinor, gross_minor = :grossMinor,
    paid_minor = :paidMinor, search_text = :searchText, is_touched = 1, updated_at = :at,
    pinned_revision = CASE WHEN :to = 'queued' THEN revision + 1 END,
    queued_at = CASE WHEN :to = 'queued' THEN coalesce(queued_at, :at) END
  WHERE document_id = :documentId AND revision = :baseRevision AND deleted_at IS NULL
    AND state IN (SELECT value FROM json_each(:from))`;

const totalsSchema = z
  .object({ count: z.int(), net: z.int(), vat: z.int(), gross: z.int() })
  .transform(({ count, net, vat, gross }): DocumentTotals => ({
    count,
    netMinor: minor(net),
    vatMinor: minor(vat),
    grossMinor: minor(gross),
  }));
const keyRowSchema = z.object({ document_id: z.string() });
const acceptedRowSchema = z.object({ accepted_at: z.string() });
const ifirmaIdRowSchema = z.object({ ifirma_id: z.string() });

export function createDocumentRepository(database: SqlDatabase, quarantine: Quarantine): DocumentRepository {
  const parse = (row: unknown): DocumentRecord | null => {
    if (row === undefined) return null;
    const rowKey = keyRowSchema.parse(row).document_id;
    return quarantine.parse(documentRowSchema, 'documents', rowKey, row);
  };
  const parseAll = (rows: readonly unknown[]) =>
    rows.map(parse).filter((record): record is DocumentRecord => record !== null);

  return {
    insert: ({ documentId, content, facts, at, isTouched }) => {
      const parameters: SqlParameters = { documentId, at, ...toContentParameters(content, facts) };
      database.transaction(() => {
        database.run(INSERT_DOCUMENT, { ...parameters, kind: content.kind, isTouched: isTouched ? 1 : 0 });
        database.run(INSERT_REVISION, { ...parameters, revision: 1 });
      });
    },
    find: (documentId) =>
      parse(database.get(`${SELECT_DOCUMENT} WHERE d.document_id = :documentId`, { documentId })),
    list: (query) => {
      const { where, parameters } = toDocumentFilter(query);
      const totals = totalsSchema.parse(database.get(`${SELECT_TOTALS} WHERE ${where}`, parameters));
      if (totals.count <= query.offset) return { rows: [], totals };
      const rows = database.all(
        `${SELECT_DOCUMENT} WHERE d.document_id IN (
           SELECT d.document_id FROM documents AS d WHERE ${where}
           ORDER BY ${NEWEST_FIRST} LIMIT :limit OFFSET :offset)
         ORDER BY ${NEWEST_FIRST}`,
        { ...parameters, limit: query.limit, offset: query.offset },
      );
      return { rows: parseAll(rows), totals };
    },
    inStates: (states) =>
      parseAll(
        database.all(
          `${SELECT_DOCUMENT}
           WHERE d.state IN (SELECT value FROM json_each(:states)) AND d.deleted_at IS NULL
           ORDER BY d.listed_on, d.queued_at, d.created_at, d.document_id`,
          { states: jsonList(states) },
        ),
      ),
    countInStates: (states, kind) =>
      countRowSchema.parse(
        database.get(
          `SELECT count(*) AS count FROM documents
           WHERE state IN (SELECT value FROM json_each(:states)) AND kind = coalesce(:kind, kind)
             AND deleted_at IS NULL`,
          { states: jsonList(states), kind: kind ?? null },
        ),
      ).count,
    saveContent: ({ documentId, baseRevision, content, facts, from, to, at }) =>
      database.transaction(() => {
        const parameters: SqlParameters = { documentId, at, ...toContentParameters(content, facts) };
        const changed = database.run(UPDATE_CONTENT, {
          ...parameters,
          baseRevision,
          to,
          from: jsonList(from),
        });
        if (changed !== 1) return false;
        database.run(INSERT_REVISION, { ...parameters, revision: baseRevision + 1 });
        keepRecentRevisions(database, documentId);
        return true;
      }),
    contentAt: (documentId, revision) => {
      const row = database.get(
        `SELECT content_json, content_sha256 FROM document_revisions
         WHERE document_id = :documentId AND revision = :revision`,
        { documentId, revision },
      );
      if (row === undefined) return null;
      return quarantine.parse(contentRowSchema, 'documents', `${documentId}#${String(revision)}`, row);
    },
    move: (step) => moveDocument(database, step),
    keepSentProfile: (documentId, profile) =>
      database.run(
        `UPDATE documents SET sent_profile_json = :profileJson
         WHERE document_id = :documentId AND state = 'queued' AND deleted_at IS NULL`,
        { documentId, profileJson: JSON.stringify(profile) },
      ) === 1,
    recordReadBack: (documentId, accepted) => {
      database.run(
        `UPDATE documents SET accepted_at = :acceptedAt, ifirma_id = :ifirmaId,
           accepted_number = :acceptedNumber, accepted_net_minor = :acceptedNetMinor,
           accepted_vat_minor = :acceptedVatMinor, accepted_gross_minor = :acceptedGrossMinor,
           read_back_at = :readBackAt, confirmed_text = :confirmedText,
           accepted_lines_json = coalesce(:acceptedLinesJson, accepted_lines_json)
         WHERE document_id = :documentId AND state = 'accepted'`,
        { documentId, ...toAcceptedParameters(accepted) },
      );
    },
    recordKsef: (documentId, change) => {
      recordKsef(database, documentId, change);
    },
    idsInKsefStates: (states, limit) =>
      database
        .all(
          `SELECT document_id FROM documents WHERE state = 'accepted' AND deleted_at IS NULL
             AND ksef_state IN (SELECT value FROM json_each(:states))
           ORDER BY accepted_at DESC LIMIT :limit`,
          { states: jsonList(states), limit },
        )
        .map((row) => keyRowSchema.parse(row).document_id),
    invoicesNotReadBack: () =>
      parseAll(
        database.all(
          `${SELECT_DOCUMENT}
           WHERE d.state = 'accepted' AND d.kind = 'invoice' AND d.ifirma_id IS NOT NULL
             AND d.read_back_at IS NULL AND d.deleted_at IS NULL
           ORDER BY d.listed_on, d.document_id`,
        ),
      ),
    findByIfirmaId: (ifirmaId) =>
      parse(
        database.get(`${SELECT_DOCUMENT} WHERE d.ifirma_id = :ifirmaId AND d.kind = 'invoice'`, { ifirmaId }),
      ),
    boundIfirmaIds: () => {
      const rows = database.all(
        `SELECT ifirma_id FROM documents WHERE ifirma_id IS NOT NULL AND kind = 'invoice'`,
      );
      return new Set(rows.map((row) => ifirmaIdRowSchema.parse(row).ifirma_id));
    },
    findSameExpense: (documentId, facts) => findSameExpense(database, documentId, facts),
    setDeleted: (documentId, deletedAt) =>
      database.run(
        `UPDATE documents SET deleted_at = :deletedAt
         WHERE document_id = :documentId AND (deleted_at IS NULL) = (:deletedAt IS NOT NULL)`,
        { documentId, deletedAt },
      ) === 1,
    // Anything that was typed into, or that was ever more than a draft, stays whatever the caller believes.
    deleteForever: (documentId) => {
      database.run(
        `DELETE FROM documents WHERE document_id = :documentId AND is_touched = 0 AND state = 'draft'`,
        { documentId },
      );
    },
    deleteUntouched: () => {
      database.run(`DELETE FROM documents WHERE is_touched = 0 AND state = 'draft'`, {});
    },
    appendEvent: (documentId, { at, what, detail }) => {
      database.run(
        `INSERT INTO document_events (document_id, at, what, detail) VALUES (:documentId, :at, :what, :detail)`,
        { documentId, at, what, detail },
      );
    },
    events: (documentId) =>
      database
        .all(
          `SELECT at, what, detail FROM document_events WHERE document_id = :documentId
           ORDER BY document_event_id`,
          { documentId },
        )
        .map((row, index) => quarantine.parse(documentEventSchema, 'events', `${documentId}#${index}`, row))
        .filter((event) => event !== null),
    countAcceptedInvoicesSince: (at, now) =>
      countRowSchema.parse(
        database.get(
          // An instant to come is of a clock that was ahead: only what was stamped by the same one can be compared.
          `SELECT count(*) AS count FROM documents
           WHERE kind = 'invoice' AND accepted_at > :at AND (accepted_at <= :now OR :at > :now)`,
          { at, now },
        ),
      ).count,
    acceptedInvoicesSince: (at) =>
      database
        .all(
          `SELECT accepted_at FROM documents WHERE kind = 'invoice' AND accepted_at > :at ORDER BY accepted_at`,
          { at },
        )
        .map((row) => acceptedRowSchema.parse(row).accepted_at),
  };
}
