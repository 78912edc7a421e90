import { z } from 'zod';
import { appErrorSchema } from '../../app-error';
import { appCommand, companyCommand, companyQuery, idSchema } from '../define';
import { failureSchema } from './backup.contract';
import { journalStandingSchema } from './journal.contract';

export const storageStateSchema = z.strictObject({
  /** Why nothing is written any more; null when all is well (reliability-security 5.4, rule 5). */
  readOnlyBecause: z.enum(['disk_full', 'io_error', 'damaged']).nullable(),
  /**
   * Why nothing is sent until the company is opened anew: a write that sending rests on was refused, of the send journal
   * for one, though the database may be well. Null while sending may go on.
   */
  sendingHalted: appErrorSchema.nullable(),
  /** Attempts that the send journal did not know when the company was opened, and that were added to it. */
  addedToJournal: z.int().min(0),
  /** Rows that did not parse and were put aside, never deleted. */
  quarantinedRows: z.int().min(0),
  /** No backup is made any more: said over every screen until one is (product.md T-03). */
  backupFailure: failureSchema.nullable(),
  copyFailure: failureSchema.nullable(),
  /** The last look at every page and every hash; null when there was none yet. */
  examined: z
    .strictObject({ at: z.iso.datetime(), isSound: z.boolean(), documentCount: z.int().min(0) })
    .nullable(),
  journal: journalStandingSchema,
});
export type StorageState = z.infer<typeof storageStateSchema>;

/** The file that the open company lives in. */
export const storageContract = {
  'storage.state': companyQuery(z.strictObject({}), storageStateSchema),
  /** Looks at every page and every hash now; damage makes the company read-only. */
  'storage.examine': companyCommand(z.strictObject({}), storageStateSchema),
  /** Closes the company and opens it on a new connection, once the cause is gone. Fails as opening fails. */
  'storage.reopen': appCommand(z.strictObject({ companyId: idSchema }), z.null()),
} as const;
