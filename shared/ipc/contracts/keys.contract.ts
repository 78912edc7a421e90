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
  /** What holds it, as the keychain's adapter names itself: `keytar/libsecret`, `memory`; null when there is none. */
  backend: z.string().nullable(),
  /** When a call last proved or refused it, and which call (an operation name of `operations.ts`). */
  checkedAt: z.iso.datetime().nullable(),
  checkedBy: z.string().nullable(),
  lastError: appErrorSchema.nullable(),
  /** The name under which iFirma took what is stored as this key; found by the last check of all in this run. */
  belongsTo: apiKeyNameSchema.nullable(),
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

/** What became of one pasted text; `place` is where it stood. */
export const recognisedKeySchema = z.strictObject({
  place: z.int(),
  outcome: z.discriminatedUnion('kind', [
    /** iFirma took it under this name, and it is stored. */
    z.strictObject({ kind: z.literal('stored'), keyName: apiKeyNameSchema }),
    /** iFirma took it under a name that was not asked for; it is not stored. */
    z.strictObject({ kind: z.literal('other_name'), keyName: apiKeyNameSchema }),
    /** The only one left, and none of the three: `wydatek` has no harmless read, so this stays unproven. */
    z.strictObject({ kind: z.literal('probably_expense') }),
    z.strictObject({ kind: z.literal('unknown') }),
    z.strictObject({ kind: z.literal('no_key') }),
    z.strictObject({ kind: z.literal('repeated') }),
    /** The reading stopped before its turn. */
    z.strictObject({ kind: z.literal('not_asked') }),
  ]),
});
export type RecognisedKey = z.infer<typeof recognisedKeySchema>;

export const recognitionSchema = z.strictObject({
  keys: z.array(recognisedKeySchema),
  /** Reads that were made. */
  reads: z.int(),
  /** Names for which the account has no key: code 402. */
  notGenerated: z.array(apiKeyNameSchema),
  /** What ended it early: no network, the account, the keychain. */
  stoppedBy: appErrorSchema.nullable(),
});
export type Recognition = z.infer<typeof recognitionSchema>;

export const keyCheckSchema = z.strictObject({
  overview: keyOverviewSchema,
  reads: z.int(),
  stoppedBy: appErrorSchema.nullable(),
});
export type KeyCheck = z.infer<typeof keyCheckSchema>;

export const keysContract = {
  'keys.list': companyQuery(z.strictObject({}), keyOverviewSchema),
  /** Cleans, checks the form, writes, reads back, compares. Works offline. `memoryOnly` keeps it for this run. */
  'keys.set': companyCommand(
    z.strictObject({ keyName: apiKeyNameSchema, value: z.string().max(200), memoryOnly: z.boolean() }),
    keyOverviewSchema,
  ),
  /** One harmless read; `check_not_possible` for `wydatek`, whose first expense is the test. */
  'keys.check': companyCommand(z.strictObject({ keyName: apiKeyNameSchema }), keyOverviewSchema),
  /** One harmless read a key, never `wydatek`; for a key refused with 403 also the names that are left. */
  'keys.checkAll': companyCommand(z.strictObject({}), keyCheckSchema),
  /**
   * Tells pasted keys apart by at most three harmless reads each, stores those whose name is in `wanted`, and gives
   * nothing of them back.
   */
  'keys.recognise': companyCommand(
    z.strictObject({
      values: z.array(z.string().max(200)).min(1).max(4),
      wanted: z.array(apiKeyNameSchema).min(1).max(4),
      memoryOnly: z.boolean(),
    }),
    recognitionSchema,
  ),
  'keys.remove': companyCommand(z.strictObject({ keyName: apiKeyNameSchema }), keyOverviewSchema),
} as const;
