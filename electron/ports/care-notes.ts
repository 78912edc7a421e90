import { z } from 'zod';
import { appErrorSchema } from '../../shared/app-error';

const failureSchema = z.strictObject({ at: z.iso.datetime(), error: appErrorSchema });

/** What is known about how well a company's data are kept. */
export const careSchema = z.strictObject({
  version: z.literal(1),
  /** Why the last backup was not made; null since one was. */
  backupFailure: failureSchema.nullable(),
  /** Why the last backup did not reach the second folder; null since one did. */
  copyFailure: failureSchema.nullable(),
  /** The last look at every page and every hash of the database. */
  examined: z
    .strictObject({ at: z.iso.datetime(), isSound: z.boolean(), documentCount: z.int().min(0) })
    .nullable(),
  /** Lines of the send journal that do not follow from the one before and that a person has seen, by their hash. */
  acceptedBreaks: z.array(z.string()),
  /** Attempts that only the send journal knows and that a person has been told of. */
  seenForgotten: z.array(z.string()).default([]),
});
export type Care = z.infer<typeof careSchema>;
export type CareFailure = z.infer<typeof failureSchema>;

/**
 * Lies in the company's folder: neither in the database, which a restore rolls back, nor among the backups, whose
 * folder may be what failed.
 */
export interface CareNotes {
  read(): Care;
  /** Holds at once; a disk that does not take it changes nothing about that until the program ends. */
  change(change: Partial<Care>): Promise<void>;
}
