import { z } from 'zod';
import { appErrorSchema } from '../../app-error';
import { backupChoiceSchema, backupKindSchema } from '../../domain/storage/backup';
import { companyKindSchema } from '../../domain/company/company';
import { minorSchema } from '../../domain/money/money';
import { appCommand, appQuery, companyCommand, companyQuery, idSchema } from '../define';
import { backupSizeSchema, putAsideShape } from '../maintenance-contract';

const passphrase = z.string().min(1).max(500);

/** A file in the folder of backups. Null: nothing is known of it yet, because it was put there by somebody else. */
export const backupEntrySchema = z.strictObject({
  fileName: z.string(),
  sizeBytes: z.int(),
  isEncrypted: z.boolean(),
  kind: backupKindSchema.nullable(),
  madeAt: z.iso.datetime().nullable(),
  documentCount: z.int().nullable(),
  choice: backupChoiceSchema.nullable(),
  /** When it was last restored to a scratch file and found the same. */
  checkedAt: z.iso.datetime().nullable(),
  /** When a look found that it cannot be restored; then it counts as proven no longer. */
  damagedAt: z.iso.datetime().nullable(),
});
export type BackupEntry = z.infer<typeof backupEntrySchema>;

export const failureSchema = z.strictObject({ at: z.iso.datetime(), error: appErrorSchema });

export const backupOverviewSchema = z.strictObject({
  folder: z.string(),
  /** A second folder, perhaps of a cloud, that every new backup is copied to. */
  extraFolder: z
    .strictObject({
      path: z.string(),
      /** Its cloud service, where it has one: a good place for a backup. */
      cloud: z.string().nullable(),
    })
    .nullable(),
  /** New backups are locked with the passphrase in the keychain. */
  isProtected: z.boolean(),
  /** A backup is being made or checked at this moment. */
  isWorking: z.boolean(),
  lastFailure: failureSchema.nullable(),
  /** The backup was made, but its copy did not reach the second folder. */
  copyFailure: failureSchema.nullable(),
  /** The newest first. */
  backups: z.array(backupEntrySchema),
});
export type BackupOverview = z.infer<typeof backupOverviewSchema>;

/** A backup that the user pointed at. The page never sees or names a path: `backupId` stands for it. */
export const pickedBackupSchema = z.strictObject({
  backupId: idSchema,
  fileName: z.string(),
  isEncrypted: z.boolean(),
});
export type PickedBackup = z.infer<typeof pickedBackupSchema>;

export const restorePlanSchema = z.strictObject({
  companyName: z.string(),
  companyKind: companyKindSchema,
  madeAt: z.iso.datetime(),
  documentCount: z.int(),
  grossMinorTotal: minorSchema,
  /** This computer has the company: its database is put aside, never deleted. */
  replacesCompany: z.boolean(),
  ...putAsideShape,
});
export type RestorePlan = z.infer<typeof restorePlanSchema>;

/** In which version the data of a company lie, and where the way back from the last change of it leads. */
export const dataVersionSchema = z.strictObject({
  companyId: idSchema,
  /** Null where the file cannot be read. Lower than `supported`: opening the company changes it. */
  dataVersion: z.int().nullable(),
  supported: z.int(),
  previous: z.strictObject({ dataVersion: z.int(), takenAt: z.iso.datetime() }).nullable(),
});
export type DataVersion = z.infer<typeof dataVersionSchema>;

/** What the way back from a migration would bring. */
export const returnPlanSchema = z.strictObject({
  dataVersion: z.int(),
  takenAt: z.iso.datetime(),
  documentCount: z.int(),
  grossMinorTotal: minorSchema,
  ...putAsideShape,
});
export type ReturnPlan = z.infer<typeof returnPlanSchema>;

const ofPicked = z.strictObject({ backupId: idSchema, passphrase: passphrase.nullable() });

export const backupContract = {
  'backup.overview': companyQuery(z.strictObject({}), backupOverviewSchema),
  /** How large a backup made now would be. */
  'backup.measure': companyQuery(z.strictObject({}), backupSizeSchema),
  /** Makes one now, restores it to a scratch file and compares. */
  'backup.make': companyCommand(backupChoiceSchema, backupOverviewSchema),
  /** Without a passphrase the one in the keychain is tried. */
  'backup.check': companyCommand(
    z.strictObject({ fileName: z.string().max(300), passphrase: passphrase.nullable() }),
    backupOverviewSchema,
  ),
  /** The passphrase goes to the keychain; null: backups from now on are not encrypted. */
  'backup.protect': companyCommand(
    z.strictObject({ passphrase: passphrase.nullable() }),
    backupOverviewSchema,
  ),
  'backup.chooseExtraFolder': companyCommand(z.strictObject({}), backupOverviewSchema),
  'backup.forgetExtraFolder': companyCommand(z.strictObject({}), backupOverviewSchema),
  'backup.openFolder': companyCommand(z.strictObject({}), z.null()),
  'backup.pickListed': companyCommand(z.strictObject({ fileName: z.string().max(300) }), pickedBackupSchema),
  /** Opens the system's dialog; null when the user closed it. Works before there is any company. */
  'backup.pickFile': appCommand(z.strictObject({}), pickedBackupSchema.nullable()),
  'backup.planRestore': appCommand(ofPicked, restorePlanSchema),
  /** Backs today's state up first, closes the company, restores and opens it again. */
  'backup.restore': appCommand(ofPicked, z.strictObject({ companyId: idSchema })),
  /** Of every company of this computer. */
  'backup.dataVersions': appQuery(z.strictObject({}), z.array(dataVersionSchema)),
  'backup.planReturn': appCommand(z.strictObject({ companyId: idSchema }), returnPlanSchema),
  /** Backs today's state up, closes the company and puts back what was there before the last migration. */
  'backup.returnToPrevious': appCommand(z.strictObject({ companyId: idSchema }), z.null()),
} as const;
