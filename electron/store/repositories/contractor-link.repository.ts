import { z } from 'zod';
import { contractorRecordSchema } from '../../../shared/domain/party/contractor-record';
import type {
  ContractorLink,
  ContractorLinkRepository,
  ContractorWrite,
} from '../../ports/repositories/contractor-link-repository';
import { atIfirmaColumn } from './at-ifirma-column';
import type { Quarantine } from '../opening/quarantine';
import { instantColumn, jsonColumn } from './row-columns';
import type { SqlDatabase } from '../sql-database';

const linkRowSchema = z
  .object({
    contractor_id: z.string(),
    identifier: z.string(),
    agreed_json: jsonColumn(contractorRecordSchema).nullable(),
    seen_json: atIfirmaColumn.nullable(),
    seen_at: instantColumn.nullable(),
  })
  .transform((row): ContractorLink => ({
    contractorId: row.contractor_id,
    identifier: row.identifier,
    agreed: row.agreed_json,
    seen: row.seen_json,
    seenAt: row.seen_at,
  }));
const linkKeySchema = z.object({ contractor_id: z.string() });

const writeRowSchema = z
  .object({
    attempt_id: z.string(),
    contractor_id: z.string(),
    kind: z.enum(['add', 'replace', 'undo']),
    before_json: atIfirmaColumn.nullable(),
    wanted_json: jsonColumn(contractorRecordSchema),
  })
  .transform((row): ContractorWrite => ({
    attemptId: row.attempt_id,
    contractorId: row.contractor_id,
    kind: row.kind,
    before: row.before_json,
    wanted: row.wanted_json,
  }));

export function createContractorLinkRepository(
  database: SqlDatabase,
  quarantine: Quarantine,
): ContractorLinkRepository {
  const parseLink = (row: unknown): ContractorLink | null =>
    row === undefined
      ? null
      : quarantine.parse(linkRowSchema, 'contractor_links', linkKeySchema.parse(row).contractor_id, row);

  return {
    find: (contractorId) =>
      parseLink(
        database.get('SELECT * FROM contractor_links WHERE contractor_id = :contractorId', { contractorId }),
      ),
    findByIdentifier: (identifier) =>
      parseLink(
        database.get('SELECT * FROM contractor_links WHERE identifier = :identifier', { identifier }),
      ),
    list: () =>
      database
        .all('SELECT * FROM contractor_links ORDER BY contractor_id')
        .map(parseLink)
        .filter((link) => link !== null),
    save: ({ agreed, seen, ...link }) => {
      database.run(
        `INSERT INTO contractor_links (contractor_id, identifier, agreed_json, seen_json, seen_at)
         VALUES (:contractorId, :identifier, :agreedJson, :seenJson, :seenAt)
         ON CONFLICT (contractor_id) DO UPDATE SET identifier = excluded.identifier,
           agreed_json = excluded.agreed_json, seen_json = excluded.seen_json, seen_at = excluded.seen_at`,
        { ...link, agreedJson: toJson(agreed), seenJson: toJson(seen) },
      );
    },
    remove: (contractorId) => {
      database.run('DELETE FROM contractor_links WHERE contractor_id = :contractorId', { contractorId });
    },
    insertWrite: ({ before, wanted, ...write }) => {
      database.run(
        `INSERT INTO contractor_writes (attempt_id, contractor_id, kind, before_json, wanted_json)
         VALUES (:attemptId, :contractorId, :kind, :beforeJson, :wantedJson)`,
        { ...write, beforeJson: toJson(before), wantedJson: JSON.stringify(wanted) },
      );
    },
    // What may have gone out must stop the caller when it cannot be read: hence `parse` and not the quarantine.
    findWrite: (attemptId) => {
      const row = database.get('SELECT * FROM contractor_writes WHERE attempt_id = :attemptId', {
        attemptId,
      });
      return row === undefined ? null : writeRowSchema.parse(row);
    },
    openWrites: () =>
      database
        .all(
          `SELECT w.* FROM contractor_writes AS w JOIN attempts AS a ON a.attempt_id = w.attempt_id
           WHERE a.state = 'unknown' ORDER BY w.rowid`,
        )
        .map((row) => writeRowSchema.parse(row)),
    findAddition: (identifier) => {
      const row = database.get(
        `SELECT * FROM contractor_writes WHERE kind = 'add'
           AND json_extract(wanted_json, '$.identifier') = :identifier ORDER BY rowid DESC LIMIT 1`,
        { identifier },
      );
      return row === undefined ? null : writeRowSchema.parse(row);
    },
    writesOf: (contractorId) =>
      database
        .all('SELECT * FROM contractor_writes WHERE contractor_id = :contractorId ORDER BY rowid DESC', {
          contractorId,
        })
        .map((row) => writeRowSchema.parse(row)),
  };
}

function toJson(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
