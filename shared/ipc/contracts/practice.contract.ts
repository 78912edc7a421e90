import { z } from 'zod';
import { apiKeyNameSchema } from '../../app-error';
import { companyCommand, companyQuery } from '../define';

const keyInPanel = z.string().max(16).nullable();
const documentsPerMonth = z.int().min(1).max(1_000_000);

/**
 * The API tab of the demo account's iFirma, as its user sees it. Its keys open nothing but that account, so the page
 * may show them: copying them from here is what is rehearsed.
 */
export const apiTabSchema = z.strictObject({
  access: z.enum(['inactive', 'basic', 'extended_requested', 'pending', 'granted', 'rejected']),
  packageHasApi: z.boolean(),
  /** Whether keys can be generated. */
  isActive: z.boolean(),
  granted: z.int(),
  requested: z.int().nullable(),
  keys: z.strictObject({
    abonent: keyInPanel,
    faktura: keyInPanel,
    rachunek: keyInPanel,
    wydatek: keyInPanel,
  }),
});
export type ApiTab = z.infer<typeof apiTabSchema>;

/** What the user does in the panel, and what iFirma answers later: in a rehearsal both are the user's to choose. */
export const rehearsalActionSchema = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('activate_basic') }),
  z.strictObject({ does: z.literal('request_extended'), documentsPerMonth }),
  z.strictObject({ does: z.literal('generate_key'), keyName: apiKeyNameSchema }),
  z.strictObject({ does: z.literal('approve_request'), documentsPerMonth: documentsPerMonth.optional() }),
  z.strictObject({ does: z.literal('refuse_request') }),
  z.strictObject({ does: z.literal('postpone_request') }),
  z.strictObject({ does: z.literal('deactivate_access') }),
  z.strictObject({ does: z.literal('change_package'), hasApi: z.boolean() }),
]);
export type RehearsalAction = z.infer<typeof rehearsalActionSchema>;

/** Why the panel does not do it. */
export const panelRefusalSchema = z.enum([
  'package_without_api',
  'already_active',
  'api_not_active',
  'request_waiting',
  'no_request_waiting',
  'not_more_than_granted',
  'more_than_requested',
]);
export type PanelRefusal = z.infer<typeof panelRefusalSchema>;

/** Only in a demo account; everywhere else `not_found`. */
export const practiceContract = {
  'practice.panel': companyQuery(z.strictObject({}), apiTabSchema),
  'practice.act': companyCommand(
    z.strictObject({ action: rehearsalActionSchema }),
    z.strictObject({ refusal: panelRefusalSchema.nullable() }),
  ),
} as const;
