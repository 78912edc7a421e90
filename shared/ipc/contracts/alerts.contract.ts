import { z } from 'zod';
import { alertSchema } from '../../domain/limits/alert';
import { companyCommand, companyQuery, idSchema } from '../define';

export const inboxSchema = z.array(
  z.strictObject({ alertId: idSchema, alert: alertSchema, raisedAt: z.iso.datetime() }),
);

/** The inbox: what holds and was not dismissed, newest first. */
export const alertsContract = {
  'alerts.list': companyQuery(z.strictObject({}), inboxSchema),
  /** All of them when `alertId` is null. A dismissed alert does not come back. */
  'alerts.dismiss': companyCommand(z.strictObject({ alertId: idSchema.nullable() }), z.null()),
} as const;
