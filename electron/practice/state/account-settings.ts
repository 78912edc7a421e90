import { z } from 'zod';

/** What the owner has set up in iFirma's panel (ifirma-api 15.2): without it some operations answer 202. */
export const accountSettingsSchema = z.strictObject({
  /** Names of numbering series beside the default one. */
  series: z.array(z.string()),
  /** Names of print templates beside the default one. */
  templates: z.array(z.string()),
  /** Registered for the Union's one-stop shop, and for that of imports. */
  oss: z.boolean(),
  ioss: z.boolean(),
  /** Mailboxes that documents are sent from. */
  mailboxes: z.array(z.string()),
  ksef: z.strictObject({
    connection: z.enum(['none', 'token', 'certificate']),
    /** From the hand-over of a document to its number. */
    delayMs: z.int().min(0),
    /** What KSeF will make of the next document that is handed over. */
    nextResult: z.enum(['accepted', 'rejected']),
  }),
});

/** Defaults of ifirma-api 15.2. */
export const DEFAULT_SETTINGS: z.infer<typeof accountSettingsSchema> = {
  series: [],
  templates: [],
  oss: true,
  ioss: true,
  mailboxes: ['faktury@ifirma.pl'],
  ksef: { connection: 'certificate', delayMs: 30_000, nextResult: 'accepted' },
};
