import { z } from 'zod';
import { documentKindSchema } from '../../domain/document/document';
import { companyCommand, companyQuery, idSchema } from '../define';

/** More are counted and not named. */
export const MOST_FORGOTTEN = 50;

export const journalEventSchema = z.enum([
  'sending',
  'accepted',
  'rejected',
  'not_sent',
  'unknown',
  'settled_absent',
]);
export type JournalEvent = z.infer<typeof journalEventSchema>;

/** Something that may have reached iFirma and of which only the journal knows. */
const forgottenSendingSchema = z.strictObject({
  at: z.iso.datetime(),
  event: journalEventSchema,
  /** As in a line. */
  operation: z.string(),
  ifirmaId: z.string().nullable(),
});

/** What the journal as a whole says of itself. */
export const journalStandingSchema = z.strictObject({
  lineCount: z.int().min(0),
  /** Lines that cannot be read or do not follow from the one before. */
  brokenCount: z.int().min(0),
  /** Some of them no person has seen yet: nothing is sent. */
  stopsSending: z.boolean(),
  checkedAt: z.iso.datetime(),
  /**
   * What may be at iFirma and is nowhere in the database, which was lost or put back to an earlier day; without what a
   * person has been told of. The newest first.
   */
  forgotten: z.array(forgottenSendingSchema).max(MOST_FORGOTTEN),
  forgottenCount: z.int().min(0),
});
export type JournalStanding = z.infer<typeof journalStandingSchema>;

export const journalLineSchema = z.strictObject({
  line: z.int().min(1),
  follows: z.boolean(),
  /** Null when the line cannot be read. */
  entry: z
    .strictObject({
      at: z.iso.datetime(),
      event: journalEventSchema,
      /** The operation's stable name; one of another version is shown as it is. */
      operation: z.string(),
      ifirmaId: z.string().nullable(),
      /** The document as it is called today; null for what is about none, or about one that is not there. */
      document: z
        .strictObject({
          documentId: z.string(),
          kind: documentKindSchema,
          partyName: z.string(),
          /** iFirma's number, or the one typed, or empty. */
          number: z.string(),
        })
        .nullable(),
      /** The contractor that was written to iFirma, as called then; null for everything else. */
      contractorName: z.string().nullable(),
    })
    .nullable(),
});
export type ReadableJournalLine = z.infer<typeof journalLineSchema>;

/** The send journal, read from its file each time: what went out and what came of it. */
export const journalContract = {
  'journal.read': companyQuery(
    z.strictObject({ offset: z.int().min(0), limit: z.int().min(1).max(200) }),
    z.strictObject({
      standing: journalStandingSchema,
      /** The newest first. */
      lines: z.array(journalLineSchema).max(200),
    }),
  ),
  /** A person has seen the broken lines, and sending may go on; or has been told what the database has forgotten. */
  'journal.accept': companyCommand(
    z.strictObject({ seen: z.enum(['breaks', 'forgotten']) }),
    journalStandingSchema,
  ),
  /** All of it as a text file, in the language of the interface. `saved: false` when the dialog was closed. */
  'journal.save': companyCommand(
    z.strictObject({}),
    z.strictObject({ saved: z.boolean(), fileId: idSchema }),
  ),
} as const;
