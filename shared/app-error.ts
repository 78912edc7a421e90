import { z } from 'zod';
import { fieldProblemSchema } from './field-problem';

/** The four authorisation keys of iFirma, spelled as iFirma spells them (ifirma-api, section 4.1). */
export const API_KEY_NAMES = ['abonent', 'faktura', 'rachunek', 'wydatek'] as const;
export const apiKeyNameSchema = z.enum(API_KEY_NAMES);
export type ApiKeyName = z.infer<typeof apiKeyNameSchema>;

/** Public registers that Kwit reads. */
export const lookupServiceSchema = z.enum(['nbp', 'vat_register']);
export type LookupService = z.infer<typeof lookupServiceSchema>;

const serverText = z.string().max(2000);
/** The currency, and the day whose table was asked for. */
const rateWanted = { currency: z.string().max(10), tableOn: z.string().max(10) };

/**
 * Every failure that Kwit expects, in one union. A code is stable for ever and never reused: it is stored in
 * databases and reports. The words, with who must do what, are in `shared/i18n/app-error-text.ts`.
 */
export const appErrorSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('invalid_input'), fields: z.array(fieldProblemSchema).max(500) }),
  z.strictObject({ code: z.literal('not_found') }),
  z.strictObject({ code: z.literal('wrong_company') }),
  z.strictObject({ code: z.literal('no_company_open') }),
  z.strictObject({ code: z.literal('wrong_state'), state: z.string().max(40) }),
  z.strictObject({ code: z.literal('stale_revision') }),
  z.strictObject({ code: z.literal('duplicate_expense'), documentId: z.string().max(40) }),
  z.strictObject({ code: z.literal('unexpected'), incidentId: z.string().max(40) }),
  z.strictObject({ code: z.literal('cancelled') }),

  z.strictObject({ code: z.literal('offline') }),
  z.strictObject({ code: z.literal('tls_failed') }),
  z.strictObject({ code: z.literal('timed_out') }),
  z.strictObject({ code: z.literal('connection_lost') }),
  z.strictObject({ code: z.literal('unreadable_answer'), httpStatus: z.int().nullable() }),
  z.strictObject({ code: z.literal('ifirma_trouble'), serverText }),
  z.strictObject({ code: z.literal('answer_lost') }),
  z.strictObject({ code: z.literal('list_keeps_changing') }),

  z.strictObject({ code: z.literal('key_missing'), keyName: apiKeyNameSchema }),
  z.strictObject({ code: z.literal('key_not_generated'), keyName: apiKeyNameSchema, serverText }),
  z.strictObject({ code: z.literal('key_refused'), keyName: apiKeyNameSchema, serverText }),
  z.strictObject({ code: z.literal('login_missing') }),
  /** Something is known of an account by the present login: another one is another company, unless a person says not. */
  z.strictObject({ code: z.literal('login_of_other_account') }),
  /** What may have been sent under the present login can be looked for only with it. */
  z.strictObject({ code: z.literal('login_still_needed') }),
  z.strictObject({ code: z.literal('login_unknown'), serverText }),
  z.strictObject({ code: z.literal('terms_not_accepted'), serverText }),
  z.strictObject({ code: z.literal('no_rights'), serverText }),
  z.strictObject({ code: z.literal('bad_request_header'), serverText }),
  z.strictObject({ code: z.literal('bad_request_body'), kod: z.int(), serverText }),
  z.strictObject({ code: z.literal('refused_by_ifirma'), serverText }),
  z.strictObject({ code: z.literal('refused_accounting_month'), serverText }),
  z.strictObject({ code: z.literal('refused_exemption_basis'), serverText }),
  z.strictObject({ code: z.literal('account_settings'), serverText }),
  z.strictObject({ code: z.literal('unknown_code'), kod: z.int(), serverText }),
  z.strictObject({ code: z.literal('limit_suspected'), serverText }),
  z.strictObject({ code: z.literal('request_budget_spent'), availableAt: z.string().max(40) }),
  z.strictObject({ code: z.literal('requests_paused'), availableAt: z.string().max(40) }),
  z.strictObject({ code: z.literal('check_not_possible'), keyName: apiKeyNameSchema }),
  z.strictObject({ code: z.literal('queue_paused'), keyName: apiKeyNameSchema.nullable() }),

  z.strictObject({ code: z.literal('lookup_offline'), service: lookupServiceSchema }),
  z.strictObject({ code: z.literal('lookup_not_trusted'), service: lookupServiceSchema }),
  z.strictObject({
    code: z.literal('lookup_failed'),
    service: lookupServiceSchema,
    why: z.enum(['timed_out', 'connection_lost', 'unreadable', 'trouble']),
  }),
  z.strictObject({ code: z.literal('lookup_limit_reached'), service: lookupServiceSchema }),
  z.strictObject({ code: z.literal('lookup_refused'), service: lookupServiceSchema, serverText }),
  z.strictObject({ code: z.literal('rate_not_published'), ...rateWanted }),
  z.strictObject({ code: z.literal('rate_not_found'), ...rateWanted }),

  z.strictObject({ code: z.literal('keychain_unavailable') }),
  z.strictObject({ code: z.literal('keychain_waiting') }),
  z.strictObject({ code: z.literal('keychain_write_failed') }),
  z.strictObject({ code: z.literal('signer_broken') }),

  z.strictObject({ code: z.literal('database_damaged') }),
  z.strictObject({ code: z.literal('database_newer'), found: z.int(), supported: z.int() }),
  /** The data could not be brought from one version to the other, and are as they were. */
  z.strictObject({ code: z.literal('migration_failed'), from: z.int(), to: z.int() }),
  z.strictObject({ code: z.literal('database_foreign') }),
  z.strictObject({ code: z.literal('database_locked') }),
  /** Another window of Kwit has it: `since` when, and `today`, by which a day is left out or said. */
  z.strictObject({
    code: z.literal('database_in_use'),
    processId: z.int(),
    since: z.iso.datetime(),
    today: z.iso.date(),
  }),
  z.strictObject({ code: z.literal('database_read_only') }),
  /** The data, or one company's, lie where a cloud would upload them in the middle of a write. */
  z.strictObject({ code: z.literal('data_in_cloud'), service: z.string().max(60) }),
  /** The data lie in the program's own folder, which goes whole when it is installed anew. */
  z.strictObject({ code: z.literal('data_in_program_folder') }),
  z.strictObject({ code: z.literal('journal_broken') }),
  z.strictObject({ code: z.literal('disk_full') }),
  z.strictObject({ code: z.literal('file_not_written') }),
  z.strictObject({ code: z.literal('not_moved_to_bin') }),
  z.strictObject({ code: z.literal('folder_not_opened') }),

  z.strictObject({ code: z.literal('backup_unreadable') }),
  z.strictObject({ code: z.literal('backup_passphrase_needed') }),
  z.strictObject({ code: z.literal('backup_passphrase_wrong') }),
  z.strictObject({ code: z.literal('backup_folder_unavailable') }),

  z.strictObject({ code: z.literal('contractor_gone') }),
  z.strictObject({ code: z.literal('contractor_linked') }),
  z.strictObject({ code: z.literal('comparison_outdated') }),

  z.strictObject({ code: z.literal('plan_outdated') }),
  z.strictObject({ code: z.literal('run_in_progress') }),
  /** Files of a company are being made, replaced or moved away. */
  z.strictObject({ code: z.literal('company_change_in_progress') }),
  z.strictObject({ code: z.literal('sending_not_enabled') }),
  z.strictObject({
    code: z.literal('month_moved'),
    expectedMonth: z.string().max(7),
    foundMonth: z.string().max(7),
  }),
  z.strictObject({ code: z.literal('too_early'), availableAt: z.string().max(40) }),
]);

export type AppError = z.infer<typeof appErrorSchema>;
export type AppErrorCode = AppError['code'];
/** One member of the union by its code. */
export type AppErrorOf<C extends AppErrorCode> = Extract<AppError, { code: C }>;
