import { z } from 'zod';
import type { PulledContractorsRepository } from '../../ports/repositories/pulled-contractors-repository';
import { atIfirmaColumn } from './at-ifirma-column';
import type { Quarantine } from '../opening/quarantine';
import type { SqlDatabase } from '../sql-database';

const rowSchema = z.object({ at_ifirma_json: atIfirmaColumn }).transform((row) => row.at_ifirma_json);
const keyRowSchema = z.object({ identifier: z.string() });

export function createPulledContractorsRepository(
  database: SqlDatabase,
  quarantine: Quarantine,
): PulledContractorsRepository {
  const isListed = (identifier: string, pullId: string) =>
    database.get('SELECT 1 FROM pulled_contractors WHERE identifier = :identifier AND pull_id = :pullId', {
      identifier,
      pullId,
    }) !== undefined;

  return {
    savePage: (pullId, page, at) =>
      database.transaction(() => {
        let fresh = 0;
        for (const atIfirma of page) {
          const { identifier } = atIfirma.record;
          if (isListed(identifier, pullId)) continue;
          fresh += 1;
          database.run(
            `INSERT INTO pulled_contractors (identifier, at_ifirma_json, listed_at, pull_id)
             VALUES (:identifier, :atIfirmaJson, :at, :pullId)
             ON CONFLICT (identifier) DO UPDATE SET at_ifirma_json = excluded.at_ifirma_json,
               listed_at = excluded.listed_at, pull_id = excluded.pull_id`,
            { identifier, atIfirmaJson: JSON.stringify(atIfirma), at, pullId },
          );
        }
        return fresh;
      }),
    listedBy: (pullId) =>
      database
        .all(
          `SELECT identifier, at_ifirma_json FROM pulled_contractors WHERE pull_id = :pullId
           ORDER BY identifier`,
          { pullId },
        )
        .map((row) =>
          quarantine.parse(rowSchema, 'pulled_contractors', keyRowSchema.parse(row).identifier, row),
        )
        .filter((atIfirma) => atIfirma !== null),
  };
}
