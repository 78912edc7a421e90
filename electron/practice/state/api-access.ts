import { z } from 'zod';

/** How far an account has come with access to the API (ifirma-api 5.3, 15.2). */
export const apiAccessSchema = z.strictObject({
  /** Not every package of iFirma has the API. */
  packageHasApi: z.boolean(),
  /**
   * `basic` is active at once. Extended access is asked for (`extended_requested`), may wait for an administrator
   * (`pending`), and ends as `granted` or `rejected`; what was granted before it goes on meanwhile.
   */
  state: z.enum(['inactive', 'basic', 'extended_requested', 'pending', 'granted', 'rejected']),
  /** Documents a month that were asked for last; null before. No endpoint shows it. */
  requestedLimit: z.int().min(1).nullable(),
});
export type ApiAccess = z.infer<typeof apiAccessSchema>;
