import { z } from 'zod';
import { procedureNotesSchema, procedureProgressSchema } from '../../../shared/domain/access/procedure';
import type { ProcedureRepository } from '../../ports/repositories/procedure-repository';
import type { Quarantine } from '../opening/quarantine';
import { jsonColumn } from './row-columns';
import type { SqlDatabase } from '../sql-database';

const rowSchema = procedureProgressSchema.extend({ notes: jsonColumn(procedureNotesSchema) });
const rowKeySchema = z.object({ procedure: z.string() });

export function createProcedureRepository(
  database: SqlDatabase,
  quarantine: Quarantine,
): ProcedureRepository {
  return {
    all: () =>
      database
        .all(
          `SELECT procedure_name AS procedure, step, notes_json AS notes, started_at AS startedAt,
             updated_at AS updatedAt, finished_at AS finishedAt
           FROM procedure_progress ORDER BY started_at, procedure_name`,
        )
        .map((row) =>
          quarantine.parse(rowSchema, 'procedure_progress', rowKeySchema.parse(row).procedure, row),
        )
        .filter((progress) => progress !== null),
    save: ({ procedure, step, notes, startedAt, updatedAt, finishedAt }) => {
      database.run(
        `INSERT INTO procedure_progress (procedure_name, step, notes_json, started_at, updated_at, finished_at)
         VALUES (:procedure, :step, :notesJson, :startedAt, :updatedAt, :finishedAt)
         ON CONFLICT (procedure_name) DO UPDATE SET step = excluded.step, notes_json = excluded.notes_json,
           started_at = excluded.started_at, updated_at = excluded.updated_at, finished_at = excluded.finished_at`,
        { procedure, step, notesJson: JSON.stringify(notes), startedAt, updatedAt, finishedAt },
      );
    },
    remove: (procedure) => {
      database.run('DELETE FROM procedure_progress WHERE procedure_name = :procedure', { procedure });
    },
  };
}
