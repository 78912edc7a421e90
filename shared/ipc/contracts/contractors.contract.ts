import { z } from 'zod';
import { partyFormSchema } from '../../domain/party';
import { companyCommand, companyQuery, idSchema } from '../define';

export const contractorSchema = z.strictObject({
  contractorId: idSchema,
  party: partyFormSchema,
  invoiceCount: z.int(),
  expenseCount: z.int(),
  lastUsedAt: z.iso.datetime().nullable(),
  deletedAt: z.iso.datetime().nullable(),
});
export type Contractor = z.infer<typeof contractorSchema>;

export const contractorsContract = {
  /** Searches without diacritics, NIP with or without dashes; most recently used first; no limit of 20 (F-03). */
  'contractors.list': companyQuery(
    z.strictObject({ search: z.string().max(200), inBin: z.boolean(), limit: z.int().min(1).max(500) }),
    z.strictObject({ rows: z.array(contractorSchema), count: z.int() }),
  ),
  'contractors.get': companyQuery(z.strictObject({ contractorId: idSchema }), contractorSchema),
  /** `contractorId: null` adds. Warns by `sameNipAs`, never refuses for it. */
  'contractors.save': companyCommand(
    z.strictObject({ contractorId: idSchema.nullable(), party: partyFormSchema }),
    z.strictObject({ contractor: contractorSchema, sameNipAs: idSchema.nullable() }),
  ),
  'contractors.moveToBin': companyCommand(z.strictObject({ contractorId: idSchema }), z.null()),
  'contractors.restore': companyCommand(z.strictObject({ contractorId: idSchema }), contractorSchema),
} as const;
