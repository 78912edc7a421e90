import { z } from 'zod';
import { alertKindSchema } from '../domain/limits/alert';
import { idSchema } from './define';

/**
 * Notices from main to page: "something changed", ids only; the page asks again (reliability-security 13,
 * rule 11). The past tense is the name.
 */
export const appEvents = {
  'app.changed': z.strictObject({}),
  /** The window is about to close: store what was typed, then call `app.confirmClose` or `app.holdClose`. */
  'app.closeRequested': z.strictObject({}),
  'documents.changed': z.strictObject({ companyId: idSchema }),
  'contractors.changed': z.strictObject({ companyId: idSchema }),
  'keys.changed': z.strictObject({ companyId: idSchema }),
  'limits.changed': z.strictObject({ companyId: idSchema }),
  'backup.changed': z.strictObject({ companyId: idSchema }),
  'storage.changed': z.strictObject({ companyId: idSchema }),
  'pull.changed': z.strictObject({ companyId: idSchema }),
  'sync.changed': z.strictObject({ companyId: idSchema }),
  'alerts.changed': z.strictObject({ companyId: idSchema }),
  /** A notification of the system was pressed: the page shows what it is about. */
  'alerts.chosen': z.strictObject({ companyId: idSchema, kind: alertKindSchema }),
  /** A menu item of main that belongs to the page. */
  'menu.chosen': z.strictObject({
    item: z.enum([
      'new_invoice',
      'new_expense',
      'synchronise',
      'search',
      'shortcuts',
      'settings',
      'undo_delete',
    ]),
  }),
} as const;

export type AppEvents = { readonly [N in keyof typeof appEvents]: z.output<(typeof appEvents)[N]> };
export type EventName = keyof typeof appEvents;
