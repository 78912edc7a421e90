import { z } from 'zod';
import { apiKeyNameSchema, appErrorSchema } from '../../app-error';
import { companyCommand, companyQuery } from '../define';

export const keyStateSchema = z.enum([
  'missing',
  'not_checked',
  'working',
  'refused',
  'blocked',
  'unavailable',
  'memory_only',
]);
export type KeyState = z.infer<typeof keyStateSchema>;

/** Everything the page may know about a key. There is no read path to the key itself, not even its last characters. */
export const keyStatusSchema = z.strictObject({
  keyName: apiKeyNameSchema,
  state: keyStateSchema,
  setAt: z.iso.datetime().nullable(),
  /** When a call last proved or refused it, and which call (an operation name of `operations.ts`). */
  checkedAt: z.iso.datetime().nullable(),
  checkedBy: z.string().nullable(),
  lastError: appErrorSchema.nullable(),
  /** Queued documents that wait for this key. */
  waitingDocuments: z.int(),
});
export type KeyStatus = z.infer<typeof keyStatusSchema>;

export const keyOverviewSchema = z.strictObject({
  keychain: z.enum(['available', 'unavailable', 'waiting', 'not_needed']),
  keys: z.array(keyStatusSchema),
  /** The way to the tab with the keys in iFirma's panel, as labels to follow. */
  apiTabPath: z.array(z.string()).min(1),
});
export type KeyOverview = z.infer<typeof keyOverviewSchema>;

export const keysContract = {
  'keys.list': companyQuery(z.strictObject({}), keyOverviewSchema),
  /** Cleans, checks the form, writes, reads back, compares. Works offline. `memoryOnly` keeps it for this run. */
  'keys.set': companyCommand(
    z.strictObject({ keyName: apiKeyNameSchema, value: z.string().max(200), memoryOnly: z.boolean() }),
    keyOverviewSchema,
  ),
  /** One harmless read; `check_not_possible` for `wydatek`, whose first expense is the test. */
  'keys.check': companyCommand(z.strictObject({ keyName: apiKeyNameSchema }), keyOverviewSchema),
  'keys.remove': companyCommand(z.strictObject({ keyName: apiKeyNameSchema }), keyOverviewSchema),
} as const;
