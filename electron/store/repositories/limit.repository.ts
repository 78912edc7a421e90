import { z } from 'zod';
import {
  applicationClosureSchema,
  type LimitApplication,
} from '../../../shared/domain/limits/limit-application';
import type { LimitRepository } from '../../ports/repositories/limit-repository';
import type { Quarantine } from '../opening/quarantine';
import { instantColumn } from './row-columns';
import type { SqlDatabase } from '../sql-database';

const readingRowSchema = z.object({ readAt: instantColumn, granted: z.int(), used: z.int() });
const applicationRowSchema = z
  .object({
    applicationId: z.string(),
    requested: z.int(),
    appliedOn: z.iso.date(),
    recordedAt: instantColumn,
    closedAs: applicationClosureSchema.nullable(),
    closedAt: instantColumn.nullable(),
  })
  .transform(({ closedAs, closedAt, ...application }): LimitApplication => ({
    ...application,
    closed: closedAs === null || closedAt === null ? null : { as: closedAs, at: closedAt },
  }));
const applicationKeySchema = z.object({ applicationId: z.string() });
const leadRowSchema = z.object({ leadDays: z.int() });

export function createLimitRepository(database: SqlDatabase, quarantine: Quarantine): LimitRepository {
  return {
    readingsSince: (at) =>
      database
        .all(
          `SELECT read_at AS readAt, granted, used FROM limit_readings WHERE read_at >= :at
           ORDER BY limit_reading_id`,
          { at },
        )
        .map((row) => readingRowSchema.parse(row)),
    applications: () =>
      database
        .all(
          `SELECT limit_application_id AS applicationId, requested, applied_on AS appliedOn,
             recorded_at AS recordedAt, closed_as AS closedAs, closed_at AS closedAt
           FROM limit_applications ORDER BY recorded_at, limit_application_id`,
        )
        .map((row) =>
          quarantine.parse(
            applicationRowSchema,
            'limit_applications',
            applicationKeySchema.parse(row).applicationId,
            row,
          ),
        )
        .filter((application) => application !== null),
    addApplication: ({ applicationId, requested, appliedOn, recordedAt, closed }) => {
      database.run(
        `INSERT INTO limit_applications
           (limit_application_id, requested, applied_on, recorded_at, closed_as, closed_at)
         VALUES (:applicationId, :requested, :appliedOn, :recordedAt, :closedAs, :closedAt)`,
        {
          applicationId,
          requested,
          appliedOn,
          recordedAt,
          closedAs: closed?.as ?? null,
          closedAt: closed?.at ?? null,
        },
      );
    },
    closeApplication: (applicationId, as, at) =>
      database.run(
        `UPDATE limit_applications SET closed_as = :as, closed_at = :at
         WHERE limit_application_id = :applicationId AND closed_as IS NULL`,
        { applicationId, as, at },
      ) === 1,
    leadDays: () => {
      const row = database.get('SELECT lead_days AS leadDays FROM limit_plan');
      return row === undefined ? null : leadRowSchema.parse(row).leadDays;
    },
    saveLeadDays: (days) => {
      database.run(
        `INSERT INTO limit_plan (limit_plan_row, lead_days) VALUES (1, :days)
         ON CONFLICT (limit_plan_row) DO UPDATE SET lead_days = excluded.lead_days`,
        { days },
      );
    },
  };
}
