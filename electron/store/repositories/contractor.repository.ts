import { z } from 'zod';
import { stripNip } from '../../../shared/domain/party/nip';
import { partyFormSchema } from '../../../shared/domain/party/party';
import type { ContractorRecord, ContractorRepository } from '../../ports/repositories/contractor-repository';
import { toWordFilter } from './document-filter';
import type { Quarantine } from '../opening/quarantine';
import { countRowSchema, instantColumn, jsonColumn } from './row-columns';
import type { SqlDatabase } from '../sql-database';

// Counted from the documents themselves, so that the figures can never drift from them.
const SELECT_CONTRACTOR = `SELECT c.*,
    (SELECT count(*) FROM documents AS d WHERE d.contractor_id = c.contractor_id AND d.kind = 'invoice'
      AND d.deleted_at IS NULL) AS invoice_count,
    (SELECT count(*) FROM documents AS d WHERE d.contractor_id = c.contractor_id AND d.kind = 'expense'
      AND d.deleted_at IS NULL) AS expense_count
  FROM contractors AS c`;

const rowSchema = z
  .object({
    contractor_id: z.string(),
    party_json: jsonColumn(partyFormSchema),
    invoice_count: z.int(),
    expense_count: z.int(),
    last_used_at: instantColumn.nullable(),
    deleted_at: instantColumn.nullable(),
  })
  .transform((row): ContractorRecord => ({
    contractorId: row.contractor_id,
    party: row.party_json,
    invoiceCount: row.invoice_count,
    expenseCount: row.expense_count,
    lastUsedAt: row.last_used_at,
    deletedAt: row.deleted_at,
  }));
const keyRowSchema = z.object({ contractor_id: z.string() });

export function createContractorRepository(
  database: SqlDatabase,
  quarantine: Quarantine,
): ContractorRepository {
  const parse = (row: unknown): ContractorRecord | null =>
    row === undefined
      ? null
      : quarantine.parse(rowSchema, 'contractors', keyRowSchema.parse(row).contractor_id, row);

  return {
    list: ({ foldedSearch, inBin, limit }) => {
      const search = toWordFilter('c.search_text', foldedSearch);
      const where = ['(c.deleted_at IS NOT NULL) = :inBin', ...search.conditions].join(' AND ');
      const parameters = { inBin: inBin ? 1 : 0, ...search.parameters };
      const rows = database.all(
        `${SELECT_CONTRACTOR} WHERE ${where}
         ORDER BY c.last_used_at DESC, c.search_text, c.contractor_id LIMIT :limit`,
        { ...parameters, limit },
      );
      const count = database.get(`SELECT count(*) AS count FROM contractors AS c WHERE ${where}`, parameters);
      return {
        rows: rows.map(parse).filter((record) => record !== null),
        count: countRowSchema.parse(count).count,
      };
    },
    find: (contractorId) =>
      parse(database.get(`${SELECT_CONTRACTOR} WHERE c.contractor_id = :contractorId`, { contractorId })),
    findByNip: (nip) =>
      nip === ''
        ? null
        : parse(
            database.get(
              `${SELECT_CONTRACTOR} WHERE c.nip = :nip AND c.deleted_at IS NULL
               ORDER BY c.last_used_at DESC, c.created_at LIMIT 1`,
              { nip },
            ),
          ),
    save: ({ contractorId, party, searchText, at }) => {
      database.run(
        `INSERT INTO contractors (contractor_id, nip, party_json, search_text, created_at, updated_at)
         VALUES (:contractorId, :nip, :partyJson, :searchText, :at, :at)
         ON CONFLICT (contractor_id) DO UPDATE SET nip = excluded.nip, party_json = excluded.party_json,
           search_text = excluded.search_text, updated_at = excluded.updated_at`,
        { contractorId, nip: stripNip(party.nip), partyJson: JSON.stringify(party), searchText, at },
      );
    },
    recordUse: (contractorId, at) => {
      database.run('UPDATE contractors SET last_used_at = :at WHERE contractor_id = :contractorId', {
        contractorId,
        at,
      });
    },
    setDeleted: (contractorId, deletedAt) =>
      database.run(
        `UPDATE contractors SET deleted_at = :deletedAt
         WHERE contractor_id = :contractorId AND (deleted_at IS NULL) = (:deletedAt IS NOT NULL)`,
        { contractorId, deletedAt },
      ) === 1,
  };
}
