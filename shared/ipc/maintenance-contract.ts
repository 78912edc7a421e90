import { z } from 'zod';
import {
  backupChoiceSchema,
  backupKindSchema,
  backupManifestSchema,
  databaseSummarySchema,
} from '../domain/storage/backup';
import { companyKindSchema } from '../domain/company/company';
import { documentKindSchema } from '../domain/document/document';

/** Null leaves a backup unencrypted. It crosses as a message, never on a command line, where others could read it. */
const passphrase = z.string().min(1).nullable();

export const backupOrderSchema = z.strictObject({
  databasePath: z.string(),
  /** A new name; an existing file is never written over. */
  backupPath: z.string(),
  kind: backupKindSchema,
  madeAt: z.iso.datetime(),
  madeOn: z.iso.date(),
  company: z.strictObject({
    companyId: z.string(),
    companyKind: companyKindSchema,
    companyName: z.string(),
  }),
  /** Where the company's official PDFs lie. */
  pdfFolder: z.string(),
  choice: backupChoiceSchema,
  passphrase,
});
export type BackupOrder = z.infer<typeof backupOrderSchema>;

/** The parts of a backup in bytes: the database without its history, that history, and the official PDFs. */
export const backupSizeSchema = z.strictObject({
  databaseBytes: z.int().min(0),
  historyBytes: z.int().min(0),
  pdfBytes: z.int().min(0),
  pdfCount: z.int().min(0),
});
export type BackupSize = z.infer<typeof backupSizeSchema>;

/** Something of the user's in today's database that a restore would put aside, by name (product.md P-02). */
export const unsentWorkSchema = z.strictObject({
  kind: z.enum([...documentKindSchema.options, 'contractor']),
  partyName: z.string(),
  title: z.string(),
  updatedAt: z.iso.datetime(),
});

/** What would be in no file that Kwit opens any more, only in the one that is kept aside. */
export const putAsideShape = {
  /** At most two thousand of `unsentCount`, the newest first. */
  unsent: z.array(unsentWorkSchema),
  unsentCount: z.int().min(0),
  /** False: today's database cannot be read, so nobody knows what is new in it. */
  isTodayReadable: z.boolean(),
};
const putAsideSchema = z.strictObject(putAsideShape);
export type PutAside = z.infer<typeof putAsideSchema>;

export const restorePreviewSchema = z.strictObject({
  manifest: backupManifestSchema,
  putAside: putAsideSchema,
});
export type RestorePreview = z.infer<typeof restorePreviewSchema>;

export const snapshotPreviewSchema = z.strictObject({
  summary: databaseSummarySchema,
  putAside: putAsideSchema,
});
export type SnapshotPreview = z.infer<typeof snapshotPreviewSchema>;

const restoreInput = { backupPath: z.string(), passphrase, databasePath: z.string() };
/** Where it is restored to on trial: the backup itself may lie where nothing can be written. */
const scratchPath = z.string();
/** `asidePath` is where today's database is kept, if there is one. */
export const restoreOrderSchema = z.strictObject({
  ...restoreInput,
  asidePath: z.string(),
  pdfFolder: z.string(),
});
export type RestoreOrder = z.infer<typeof restoreOrderSchema>;

/** Between main and its utility process, which does the long work: what it is asked, and what it answers when it can. */
export const maintenanceContract = {
  /** SQLite's `quick_check`. */
  'database.check': {
    input: z.strictObject({ databasePath: z.string() }),
    output: z.strictObject({ isSound: z.boolean() }),
  },
  /** SQLite's `integrity_check`, and the hash of every document and every body that was sent. */
  'database.examine': {
    input: z.strictObject({ databasePath: z.string() }),
    output: z.strictObject({ isSound: z.boolean(), documentCount: z.int().min(0) }),
  },
  'backup.make': { input: backupOrderSchema, output: backupManifestSchema },
  'backup.measure': {
    input: z.strictObject({ databasePath: z.string(), pdfFolder: z.string(), scratchPath }),
    output: backupSizeSchema,
  },
  /** Restores to a scratch file and compares. */
  'backup.check': {
    input: z.strictObject({ backupPath: z.string(), passphrase, scratchPath }),
    output: backupManifestSchema,
  },
  'backup.preview': { input: z.strictObject({ ...restoreInput, scratchPath }), output: restorePreviewSchema },
  /** The company has to be closed. What was sent since the backup comes along, so that it is never sent again. */
  'backup.restore': { input: restoreOrderSchema, output: backupManifestSchema },
  'snapshot.preview': {
    input: z.strictObject({ databasePath: z.string(), snapshotPath: z.string() }),
    output: snapshotPreviewSchema,
  },
  /** The company has to be closed. Back to the database of before a migration, in its old schema. */
  'snapshot.return': {
    input: z.strictObject({ databasePath: z.string(), snapshotPath: z.string(), asidePath: z.string() }),
    output: z.null(),
  },
} as const;

export type MaintenanceTask = keyof typeof maintenanceContract;
export type MaintenanceInput<T extends MaintenanceTask> = z.output<(typeof maintenanceContract)[T]['input']>;
export type MaintenanceOutput<T extends MaintenanceTask> = z.output<
  (typeof maintenanceContract)[T]['output']
>;
