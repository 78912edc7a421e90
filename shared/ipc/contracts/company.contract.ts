import { z } from 'zod';
import { companyKindSchema, companyProfileSchema, sendingPhaseSchema } from '../../domain/company/company';
import { companyCommand, companyQuery, idSchema } from '../define';

export const companySchema = z.strictObject({
  companyId: idSchema,
  kind: companyKindSchema,
  profile: companyProfileSchema,
  /** The text used to log in to iFirma; empty until the account is connected. */
  login: z.string().max(200),
  sendingPhase: sendingPhaseSchema,
});
export type Company = z.infer<typeof companySchema>;

export const companyContract = {
  'company.get': companyQuery(z.strictObject({}), companySchema),
  /** Fails with `invalid_input` (paths are profile field names). */
  'company.updateProfile': companyCommand(z.strictObject({ profile: companyProfileSchema }), companySchema),
  /**
   * Fails with `login_of_other_account` once something is known of the account, unless `isSameAccount` is a person's word
   * that it has a new login there; with `login_still_needed` and `run_in_progress` whatever they say.
   */
  'company.setLogin': companyCommand(
    z.strictObject({ login: z.string().max(200), isSameAccount: z.boolean().optional() }),
    companySchema,
  ),
  /** `first_document` after the user allows sending, `open` after they looked at the first document. */
  'company.advanceSendingPhase': companyCommand(
    z.strictObject({ to: z.enum(['first_document', 'open']) }),
    companySchema,
  ),
} as const;
