import { z } from 'zod';
import { apiKeyNameSchema, appErrorSchema } from '../../app-error';
import { companyKindSchema, companyProfileSchema } from '../../domain/company/company';
import { appCommand, appQuery, idSchema } from '../define';

export const languageSchema = z.enum(['pl', 'en']);
export const themeSchema = z.enum(['system', 'light', 'dark']);

export const companyEntrySchema = z.strictObject({
  companyId: idSchema,
  name: z.string(),
  kind: companyKindSchema,
});
export type CompanyEntry = z.infer<typeof companyEntrySchema>;

/** Why the `company.json` of a folder tells of no company; `newer` was written by a later Kwit. */
export const UNREADABLE_COMPANY_REASONS = ['missing', 'damaged', 'newer', 'of_another_folder'] as const;

/** A folder among the companies that cannot be listed as one, though something of a company lies in it. */
export const unreadableCompanySchema = z.strictObject({
  folderName: z.string(),
  reason: z.enum(UNREADABLE_COMPANY_REASONS),
});
export type UnreadableCompany = z.infer<typeof unreadableCompanySchema>;

export const appStatusSchema = z.strictObject({
  version: z.string(),
  platform: z.enum(['windows', 'macos', 'linux']),
  /** The calendar day in Poland, from the Clock: the page has no clock of its own. */
  today: z.iso.date(),
  language: languageSchema,
  theme: themeSchema,
  notifications: z.boolean(),
  reminders: z.boolean(),
  companies: z.array(companyEntrySchema),
  /** Never passed over in silence: somebody's books may lie there. */
  unreadableCompanies: z.array(unreadableCompanySchema),
  openCompanyId: idSchema.nullable(),
  /** Why the company that was asked for last did not open: told at once, not only when it is tried again. */
  openRefusal: z.strictObject({ companyId: idSchema, error: appErrorSchema }).nullable(),
});
export type AppStatus = z.infer<typeof appStatusSchema>;

/** The app itself: start-up, companies, and what the page may ask of the desktop. */
export const appContract = {
  'app.status': appQuery(z.strictObject({}), appStatusSchema),
  'app.updateSettings': appCommand(
    z.strictObject({
      language: languageSchema.optional(),
      theme: themeSchema.optional(),
      notifications: z.boolean().optional(),
      reminders: z.boolean().optional(),
    }),
    appStatusSchema,
  ),
  'app.createCompany': appCommand(
    z.strictObject({ kind: companyKindSchema, profile: companyProfileSchema }),
    z.strictObject({ companyId: idSchema }),
  ),
  /**
   * Closes the open company first; refused with `run_in_progress` while a send runs, and with
   * `company_change_in_progress` while a company's files are made, replaced or moved away.
   */
  'app.openCompany': appCommand(z.strictObject({ companyId: idSchema }), appStatusSchema),
  /**
   * The open company's folder into the system's bin and its keys out of the keychain; `keysLeft` names those that
   * the keychain kept. Fails with `not_moved_to_bin`, and the company is open as before.
   */
  'app.removeCompany': appCommand(
    z.strictObject({ companyId: idSchema }),
    z.strictObject({ keysLeft: z.array(apiKeyNameSchema) }),
  ),
  /** The open demo account from the beginning, under a new id. */
  'app.resetDemo': appCommand(
    z.strictObject({ companyId: idSchema }),
    z.strictObject({ companyId: idSchema }),
  ),
  /** Shows Kwit's folder in the system's file manager: no path reaches the page. */
  'app.openDataFolder': appCommand(z.strictObject({}), z.null()),
  /** The answer to `app.closeRequested`: everything typed has been stored, the window may close. */
  'app.confirmClose': appCommand(z.strictObject({}), z.null()),
  /** The other answer: something could not be stored, the user is asked; without a word the window stays. */
  'app.holdClose': appCommand(z.strictObject({}), z.null()),
  /** Opens the user's mail program with a letter to iFirma's customer service; main knows the address. */
  'app.writeToIfirma': appCommand(
    z.strictObject({ subject: z.string().max(200), body: z.string().max(2000) }),
    z.null(),
  ),
  /** Opens one page of a fixed list in the user's browser; no address comes from the page. */
  'app.openExternal': appCommand(
    z.strictObject({
      target: z.enum(['ifirma_panel', 'ifirma_api_help', 'ifirma_api_tab_help', 'ifirma_split_payment_list']),
    }),
    z.null(),
  ),
} as const;
