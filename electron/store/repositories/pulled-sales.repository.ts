import { z } from 'zod';
import {
  documentAtIfirmaSchema,
  type DocumentAtIfirma,
} from '../../../shared/domain/at-ifirma/document-at-ifirma';
import { issuedRecordSchema } from '../../../shared/domain/at-ifirma/issued-record';
import { minor } from '../../../shared/domain/money/money';
import { SALES_KINDS } from '../../../shared/domain/sales/sales-kind';
import { saleAtIfirmaSchema, type SaleAtIfirma } from '../../../shared/domain/at-ifirma/sale-at-ifirma';
import { buildSearchText } from '../../../shared/domain/document/search-text';
import type { PulledSale, PulledSalesRepository } from '../../ports/repositories/pulled-sales-repository';
import type { ReadableKind } from '../../ports/ifirma/sales-reading';
import { toWordFilter } from './document-filter';
import type { Quarantine } from '../opening/quarantine';
import { countRowSchema, instantColumn, jsonColumn, jsonList } from './row-columns';
import type { SqlDatabase } from '../sql-database';

const rowSchema = z
  .object({
    ifirma_id: z.string(),
    kind: z.enum(SALES_KINDS.filter((kind): kind is ReadableKind => kind !== 'correction')).nullable(),
    listed_json: jsonColumn(saleAtIfirmaSchema),
    listed_at: instantColumn,
    detail_state: z.enum(['wanted', 'read', 'unreadable', 'none']),
    document_json: jsonColumn(documentAtIfirmaSchema).nullable(),
    detail_read_at: instantColumn.nullable(),
    gone_at: instantColumn.nullable(),
    agreed_json: jsonColumn(issuedRecordSchema).nullable(),
  })
  .transform((row): PulledSale => ({
    listed: row.listed_json,
    kind: row.kind,
    listedAt: row.listed_at,
    detailState: row.detail_state,
    document: row.document_json,
    detailReadAt: row.detail_read_at,
    goneAt: row.gone_at,
    agreed: row.agreed_json,
  }));
const keyRowSchema = z.object({ ifirma_id: z.string() });
const listedRowSchema = z.object({
  listed_json: z.string(),
  detail_state: z.string(),
  document_json: jsonColumn(documentAtIfirmaSchema).nullable(),
});
const totalRowSchema = z
  .object({ currency: z.string(), count: z.int(), gross: z.int() })
  .transform(({ currency, count, gross }) => ({ currency, count, grossMinor: minor(gross) }));

// The answer as it came is long and nobody here reads it.
const SELECT = `SELECT s.ifirma_id, s.kind, s.listed_json, s.listed_at, s.detail_state, s.document_json,
    s.detail_read_at, s.gone_at, s.agreed_json FROM pulled_sales AS s`;
const IS_FOREIGN = `NOT EXISTS (SELECT 1 FROM documents AS d WHERE d.ifirma_id = s.ifirma_id AND d.kind = 'invoice')`;
const NEWEST_FIRST = 's.issued_on DESC, s.ifirma_id DESC';

const SAVE_LISTED = `INSERT INTO pulled_sales (ifirma_id, kind, listed_json, listed_at, issued_on, currency,
    gross_minor, paid_minor, search_text, detail_state)
  VALUES (:ifirmaId, :kind, :listedJson, :at, :issuedOn, :currency, :grossMinor, :paidMinor, :searchText, :detailState)
  ON CONFLICT (ifirma_id) DO UPDATE SET kind = excluded.kind, listed_json = excluded.listed_json,
    listed_at = excluded.listed_at, issued_on = excluded.issued_on, currency = excluded.currency,
    gross_minor = excluded.gross_minor, paid_minor = excluded.paid_minor, search_text = excluded.search_text,
    detail_state = excluded.detail_state, gone_at = NULL`;

export function createPulledSalesRepository(
  database: SqlDatabase,
  quarantine: Quarantine,
): PulledSalesRepository {
  const parse = (row: unknown): PulledSale | null =>
    quarantine.parse(rowSchema, 'pulled_sales', keyRowSchema.parse(row).ifirma_id, row);
  const parseAll = (rows: readonly unknown[]) => rows.map(parse).filter((sale) => sale !== null);

  const find = (ifirmaId: string) => {
    const row = database.get(`${SELECT} WHERE s.ifirma_id = :ifirmaId`, { ifirmaId });
    return row === undefined ? null : parse(row);
  };

  return {
    find,
    listForeign: ({ foldedSearch, issued, offset, limit }) => {
      const search = toWordFilter('s.search_text', foldedSearch);
      const where = [
        IS_FOREIGN,
        ...(issued ? ['s.issued_on BETWEEN :from AND :to'] : []),
        ...search.conditions,
      ].join(' AND ');
      const parameters = { ...search.parameters, ...(issued && { from: issued.from, to: issued.to }) };
      const totals = database
        .all(
          `SELECT s.currency, count(*) AS count, coalesce(sum(s.gross_minor), 0) AS gross
           FROM pulled_sales AS s WHERE ${where} AND s.gone_at IS NULL
           GROUP BY s.currency ORDER BY s.currency <> 'PLN', s.currency`,
          parameters,
        )
        .map((row) => totalRowSchema.parse(row));
      const rows = database.all(
        `${SELECT} WHERE ${where} ORDER BY ${NEWEST_FIRST} LIMIT :limit OFFSET :offset`,
        { ...parameters, limit, offset },
      );
      return { rows: parseAll(rows), totals };
    },
    countForeign: () =>
      countRowSchema.parse(
        database.get(
          `SELECT count(*) AS count FROM pulled_sales AS s WHERE s.gone_at IS NULL AND ${IS_FOREIGN}`,
        ),
      ).count,
    inRange: ({ from, to }) =>
      parseAll(
        database.all(
          `${SELECT} WHERE s.issued_on BETWEEN :from AND :to AND s.gone_at IS NULL ORDER BY ${NEWEST_FIRST}`,
          { from, to },
        ),
      ),
    saveListed: ({ listed, kind, wantsDetail, at }) => {
      const listedJson = JSON.stringify(listed);
      const found = database.get(
        'SELECT listed_json, detail_state, document_json FROM pulled_sales WHERE ifirma_id = :ifirmaId',
        { ifirmaId: listed.ifirmaId },
      );
      const known = found === undefined ? null : listedRowSchema.parse(found);
      const isSame = known?.listed_json === listedJson;
      const isRead = isSame && known.detail_state === 'read';
      database.run(SAVE_LISTED, {
        ifirmaId: listed.ifirmaId,
        kind,
        listedJson,
        at,
        issuedOn: listed.issuedOn,
        currency: listed.currency,
        grossMinor: listed.grossMinor,
        paidMinor: listed.paidMinor,
        searchText: searchTextOf(listed, known?.document_json ?? null),
        detailState: isRead ? 'read' : wantsDetail ? 'wanted' : 'none',
      });
      return known === null ? 'new' : isSame ? 'same' : 'changed';
    },
    markGone: ({ from, to }, ifirmaIds, at) =>
      database.run(
        `UPDATE pulled_sales SET gone_at = :at WHERE issued_on BETWEEN :from AND :to AND gone_at IS NULL
           AND ifirma_id NOT IN (SELECT value FROM json_each(:ids))`,
        { from, to, ids: jsonList(ifirmaIds), at },
      ),
    wantedIn: ({ from, to }) =>
      parseAll(
        database.all(
          `${SELECT} WHERE s.issued_on BETWEEN :from AND :to AND s.detail_state = 'wanted' AND s.gone_at IS NULL
           ORDER BY ${NEWEST_FIRST}`,
          { from, to },
        ),
      ),
    changedOwn: () =>
      parseAll(
        database.all(
          `${SELECT} WHERE NOT ${IS_FOREIGN} AND s.detail_state <> 'none' AND s.agreed_json IS NOT NULL
             AND s.gone_at IS NULL ORDER BY ${NEWEST_FIRST}`,
        ),
      ),
    saveAgreed: (ifirmaId, agreed) => {
      database.run('UPDATE pulled_sales SET agreed_json = :agreedJson WHERE ifirma_id = :ifirmaId', {
        ifirmaId,
        agreedJson: JSON.stringify(agreed),
      });
    },
    saveDetail: (ifirmaId, reading, at) => {
      if (reading === null) {
        database.run(`UPDATE pulled_sales SET detail_state = 'unreadable' WHERE ifirma_id = :ifirmaId`, {
          ifirmaId,
        });
        return;
      }
      const sale = find(ifirmaId);
      if (sale === null) return;
      database.run(
        `UPDATE pulled_sales SET detail_state = 'read', document_json = :documentJson, raw_text = :rawText,
           detail_read_at = :at, search_text = :searchText WHERE ifirma_id = :ifirmaId`,
        {
          ifirmaId,
          documentJson: JSON.stringify(reading.document),
          rawText: reading.rawText,
          at,
          searchText: searchTextOf(sale.listed, reading.document),
        },
      );
    },
  };
}

function searchTextOf(listed: SaleAtIfirma, document: DocumentAtIfirma | null): string {
  return buildSearchText({
    texts: [
      listed.partyName,
      listed.number,
      ...(document?.lines.map((line) => line.name) ?? []),
      document?.notes ?? '',
    ],
    nip: listed.partyNip,
    amounts: [listed.grossMinor],
  });
}
