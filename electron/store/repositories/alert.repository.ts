import { z } from 'zod';
import { alertSchema, subjectOf } from '../../../shared/domain/limits/alert';
import type { AlertRepository } from '../../ports/repositories/alert-repository';
import type { Quarantine } from '../opening/quarantine';
import { instantColumn, jsonColumn } from './row-columns';
import type { SqlDatabase } from '../sql-database';

const rowSchema = z.object({
  alertId: z.string(),
  alert: jsonColumn(alertSchema),
  raisedAt: instantColumn,
  dismissedAt: instantColumn.nullable(),
  endedAt: instantColumn.nullable(),
});
const rowKeySchema = z.object({ alertId: z.string() });

export function createAlertRepository(database: SqlDatabase, quarantine: Quarantine): AlertRepository {
  return {
    all: () =>
      database
        .all(
          `SELECT alert_id AS alertId, alert_json AS alert, raised_at AS raisedAt,
             dismissed_at AS dismissedAt, ended_at AS endedAt
           FROM alerts ORDER BY raised_at DESC, alert_id`,
        )
        .map((row) => quarantine.parse(rowSchema, 'alerts', rowKeySchema.parse(row).alertId, row))
        .filter((record) => record !== null),
    save: ({ alertId, alert, raisedAt, dismissedAt, endedAt }) => {
      database.run(
        `INSERT INTO alerts (subject, alert_id, alert_json, raised_at, dismissed_at, ended_at)
         VALUES (:subject, :alertId, :alertJson, :raisedAt, :dismissedAt, :endedAt)
         ON CONFLICT (subject) DO UPDATE SET alert_id = excluded.alert_id, alert_json = excluded.alert_json,
           raised_at = excluded.raised_at, dismissed_at = excluded.dismissed_at, ended_at = excluded.ended_at`,
        {
          subject: subjectOf(alert),
          alertId,
          alertJson: JSON.stringify(alert),
          raisedAt,
          dismissedAt,
          endedAt,
        },
      );
    },
    dismiss: (alertId, at) => {
      database.run(
        `UPDATE alerts SET dismissed_at = :at
         WHERE alert_id = coalesce(:alertId, alert_id) AND dismissed_at IS NULL AND ended_at IS NULL`,
        { alertId, at },
      );
    },
  };
}
