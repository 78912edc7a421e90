import { z } from 'zod';
import { companyKindSchema } from '../company/company';
import { minorSchema } from '../money/money';

/** Why a backup was made: it decides how long it is kept (`backup-retention.ts`). */
export const BACKUP_KINDS = ['daily', 'manual', 'before_migration', 'before_restore'] as const;
export const backupKindSchema = z.enum(BACKUP_KINDS);
export type BackupKind = z.infer<typeof backupKindSchema>;

/** What a database holds, so that two can be compared without keeping either. */
export const databaseSummarySchema = z.strictObject({
  documentCount: z.int().min(0),
  contractorCount: z.int().min(0),
  /** Gross of all documents in grosze, drafts included: a sum that a person can compare, no turnover. */
  grossMinorTotal: minorSchema,
  /** Over every row of every table, in the order of their keys. */
  contentSha256: z.string().length(64),
});
export type DatabaseSummary = z.infer<typeof databaseSummarySchema>;

/** What a person may leave out of a backup; the automatic ones leave out nothing. */
const backupChoiceShape = {
  /** iFirma's PDFs of issued invoices. Without them they are fetched again when they are opened. */
  withPdfs: z.boolean(),
  /** Earlier versions of documents, and readings of iFirma whose end is known. */
  withHistory: z.boolean(),
};
export const backupChoiceSchema = z.strictObject(backupChoiceShape);
export type BackupChoice = z.infer<typeof backupChoiceSchema>;
export const WHOLE_BACKUP: BackupChoice = { withPdfs: true, withHistory: true };

/** What a backup says about itself; inside the encrypted part where there is one. */
export const backupManifestSchema = z.strictObject({
  kind: backupKindSchema,
  madeAt: z.iso.datetime(),
  /** The day in Poland, by which it is kept or goes. */
  madeOn: z.iso.date(),
  companyId: z.string(),
  companyKind: companyKindSchema,
  companyName: z.string(),
  schemaVersion: z.int().min(1),
  summary: databaseSummarySchema,
  /** Absent in format 1, which holds the database alone. */
  contents: z.strictObject({ ...backupChoiceShape, databaseBytes: z.int().min(1) }).optional(),
});
export type BackupManifest = z.infer<typeof backupManifestSchema>;
