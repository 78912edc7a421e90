import { z } from 'zod';
import { monthKeySchema } from '../../domain/days/accounting-month';
import { companyQuery } from '../define';

const sumSchema = z.strictObject({ count: z.int(), netMinor: z.int(), grossMinor: z.int() });
const bothKinds = { sales: sumSchema, costs: sumSchema };
const unpaidSchema = z.strictObject({ count: z.int(), leftMinor: z.int() });

/** What Kwit itself knows: documents entered elsewhere are in none of these figures, and no tax is reckoned from them. */
export const dashboardFiguresSchema = z.strictObject({
  /** Accepted by iFirma, by month of issue; twelve months, oldest first, the last is this month. */
  months: z.array(z.strictObject({ month: monthKeySchema, ...bothKinds })).length(12),
  /** Of this month, in Kwit and not accepted yet, drafts included. */
  notAccepted: z.strictObject(bothKinds),
  unpaid: unpaidSchema,
  overdue: unpaidSchema,
});
export type DashboardFigures = z.infer<typeof dashboardFiguresSchema>;

export const dashboardContract = {
  'dashboard.figures': companyQuery(z.strictObject({}), dashboardFiguresSchema),
} as const;
