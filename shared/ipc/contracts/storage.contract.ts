import { z } from 'zod';
import { appCommand, companyQuery, idSchema } from '../define';

export const storageStateSchema = z.strictObject({
  /** Why nothing is written any more; null when all is well (reliability-security 5.4, rule 5). */
  readOnlyBecause: z.enum(['disk_full', 'io_error', 'damaged']).nullable(),
  /** Rows that did not parse and were put aside, never deleted. */
  quarantinedRows: z.int().min(0),
});
export type StorageState = z.infer<typeof storageStateSchema>;

/** The file that the open company lives in. */
export const storageContract = {
  'storage.state': companyQuery(z.strictObject({}), storageStateSchema),
  /** Closes the company and opens it on a new connection, once the cause is gone. Fails as opening fails. */
  'storage.reopen': appCommand(z.strictObject({ companyId: idSchema }), z.null()),
} as const;
