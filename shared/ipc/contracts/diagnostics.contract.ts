import { z } from 'zod';
import { companyCommand, idSchema } from '../define';

export const diagnosticsContract = {
  /** Makes the file and keeps it in main, so that what is saved is what was shown. */
  'diagnostics.prepare': companyCommand(
    z.strictObject({}),
    z.strictObject({ fileId: idSchema, fileName: z.string(), text: z.string().max(200_000) }),
  ),
  /** Opens the save dialog in main. `saved: false` when the user closed it. */
  'diagnostics.save': companyCommand(
    z.strictObject({ fileId: idSchema }),
    z.strictObject({ saved: z.boolean() }),
  ),
} as const;
