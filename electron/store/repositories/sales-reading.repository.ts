import { z } from 'zod';
import { saleAtIfirmaSchema } from '../../../shared/domain/at-ifirma/sale-at-ifirma';
import type { SalesReadingRepository } from '../../ports/repositories/sales-reading-repository';
import { instantColumn, jsonColumn } from './row-columns';
import type { SqlDatabase } from '../sql-database';

/** As many periods as somebody looks back at; older readings go. */
const KEPT = 40;

const rowSchema = z
  .object({
    from_on: z.iso.date(),
    to_on: z.iso.date(),
    read_at: instantColumn,
    rows_json: jsonColumn(z.array(saleAtIfirmaSchema)),
  })
  .transform((row) => ({ fromOn: row.from_on, toOn: row.to_on, readAt: row.read_at, rows: row.rows_json }));

export function createSalesReadingRepository(database: SqlDatabase): SalesReadingRepository {
  return {
    find: (fromOn, toOn) => {
      const row = database.get('SELECT * FROM sales_readings WHERE from_on = :fromOn AND to_on = :toOn', {
        fromOn,
        toOn,
      });
      // A copy of what iFirma has: one that cannot be read is as good as none, and is read again.
      return rowSchema.safeParse(row).data ?? null;
    },
    save: ({ fromOn, toOn, readAt, rows }) => {
      database.transaction(() => {
        database.run(
          `INSERT INTO sales_readings (from_on, to_on, read_at, rows_json) VALUES (:fromOn, :toOn, :readAt, :rowsJson)
           ON CONFLICT (from_on, to_on) DO UPDATE SET read_at = excluded.read_at, rows_json = excluded.rows_json`,
          { fromOn, toOn, readAt, rowsJson: JSON.stringify(rows) },
        );
        database.run(
          // What a clock that was ahead has left comes last, and never takes the place of the one just read.
          `DELETE FROM sales_readings WHERE (from_on, to_on) NOT IN (
             SELECT from_on, to_on FROM sales_readings ORDER BY read_at > :readAt, read_at DESC LIMIT :kept)`,
          { readAt, kept: KEPT },
        );
      });
    },
  };
}
