import { z } from 'zod';
import type { MonthMove, MonthMoveRepository } from '../../ports/repositories/month-move-repository';
import type { SqlDatabase } from '../sql-database';

// What a step is compared with afterwards: a row that does not parse stops the caller, for "no step" would be a conclusion.
const moveRowSchema = z
  .object({
    attempt_id: z.string(),
    purpose: z.enum(['there', 'back']),
    year: z.int(),
    from_month: z.int().min(1).max(12),
    to_month: z.int().min(1).max(12),
  })
  .transform((row): MonthMove => ({
    attemptId: row.attempt_id,
    purpose: row.purpose,
    from: { year: row.year, month: row.from_month },
    to: { year: row.year, month: row.to_month },
  }));

export function createMonthMoveRepository(database: SqlDatabase): MonthMoveRepository {
  return {
    insert: ({ attemptId, purpose, from, to }) => {
      if (from.year !== to.year) throw new RangeError('the month never moves across a year');
      database.run(
        `INSERT INTO month_moves (attempt_id, purpose, year, from_month, to_month)
         VALUES (:attemptId, :purpose, :year, :fromMonth, :toMonth)`,
        { attemptId, purpose, year: from.year, fromMonth: from.month, toMonth: to.month },
      );
    },
    find: (attemptId) => {
      const row = database.get('SELECT * FROM month_moves WHERE attempt_id = :attemptId', { attemptId });
      return row === undefined ? null : moveRowSchema.parse(row);
    },
    all: () =>
      database
        .all(
          `SELECT month_moves.* FROM month_moves JOIN attempts USING (attempt_id)
           ORDER BY attempts.created_at, attempts.rowid`,
        )
        .map((row) => moveRowSchema.parse(row)),
  };
}
