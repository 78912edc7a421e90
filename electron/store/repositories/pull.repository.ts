import { z } from 'zod';
import { appErrorSchema } from '../../../shared/app-error';
import {
  contractorsPullSchema,
  pullCountsSchema,
  pullStateSchema,
} from '../../../shared/domain/at-ifirma/pull';
import type { PullMonth, PullRecord, PullRepository } from '../../ports/repositories/pull-repository';
import type { Quarantine } from '../opening/quarantine';
import { flagColumn, instantColumn, jsonColumn } from './row-columns';
import type { SqlDatabase } from '../sql-database';

const rowSchema = z
  .object({
    pull_id: z.string(),
    from_month: z.string(),
    to_month: z.string(),
    state: pullStateSchema,
    started_at: instantColumn,
    ended_at: instantColumn.nullable(),
    error_json: jsonColumn(appErrorSchema).nullable(),
    counts_json: jsonColumn(pullCountsSchema),
    contractors_json: jsonColumn(contractorsPullSchema).nullable(),
  })
  .transform((row): PullRecord => ({
    pullId: row.pull_id,
    period: { fromMonth: row.from_month, toMonth: row.to_month },
    state: row.state,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    error: row.error_json,
    counts: row.counts_json,
    contractors: row.contractors_json,
  }));
const keyRowSchema = z.object({ pull_id: z.string() });
const monthRowSchema = z
  .object({ month: z.string(), is_done: flagColumn, found: z.int().nullable() })
  .transform((row): PullMonth => ({ month: row.month, isDone: row.is_done, found: row.found }));

export function createPullRepository(database: SqlDatabase, quarantine: Quarantine): PullRepository {
  return {
    insert: ({ pullId, period, state, startedAt, endedAt, error, counts, contractors }, months) => {
      database.transaction(() => {
        database.run(
          `INSERT INTO pulls (pull_id, from_month, to_month, state, started_at, ended_at, error_json, counts_json,
             contractors_json)
           VALUES (:pullId, :fromMonth, :toMonth, :state, :startedAt, :endedAt, :errorJson, :countsJson,
             :contractorsJson)`,
          {
            pullId,
            ...period,
            state,
            startedAt,
            endedAt,
            errorJson: error === null ? null : JSON.stringify(error),
            countsJson: JSON.stringify(counts),
            contractorsJson: contractors === null ? null : JSON.stringify(contractors),
          },
        );
        for (const month of months) {
          database.run('INSERT INTO pull_months (pull_id, month, is_done) VALUES (:pullId, :month, 0)', {
            pullId,
            month,
          });
        }
      });
    },
    update: (pullId, change) => {
      database.run(
        `UPDATE pulls SET state = coalesce(:state, state),
           ended_at = CASE WHEN :hasEndedAt THEN :endedAt ELSE ended_at END,
           error_json = CASE WHEN :hasError THEN :errorJson ELSE error_json END,
           counts_json = coalesce(:countsJson, counts_json),
           contractors_json = coalesce(:contractorsJson, contractors_json)
         WHERE pull_id = :pullId`,
        {
          pullId,
          state: change.state ?? null,
          hasEndedAt: change.endedAt === undefined ? 0 : 1,
          endedAt: change.endedAt ?? null,
          hasError: change.error === undefined ? 0 : 1,
          errorJson: change.error ? JSON.stringify(change.error) : null,
          countsJson: change.counts ? JSON.stringify(change.counts) : null,
          contractorsJson: change.contractors ? JSON.stringify(change.contractors) : null,
        },
      );
    },
    latest: () => {
      const row = database.get('SELECT * FROM pulls ORDER BY rowid DESC LIMIT 1');
      if (row === undefined) return null;
      return quarantine.parse(rowSchema, 'pulls', keyRowSchema.parse(row).pull_id, row);
    },
    months: (pullId) =>
      database
        .all('SELECT month, is_done, found FROM pull_months WHERE pull_id = :pullId ORDER BY month DESC', {
          pullId,
        })
        .map((row) => monthRowSchema.parse(row)),
    saveMonth: (pullId, { month, isDone, found }) => {
      database.run(
        'UPDATE pull_months SET is_done = :isDone, found = :found WHERE pull_id = :pullId AND month = :month',
        { pullId, month, isDone: isDone ? 1 : 0, found },
      );
    },
  };
}
