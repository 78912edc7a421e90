import { z } from 'zod';
import { partyFormSchema } from '../../domain/party/party';
import { companyCommand, companyQuery, idSchema } from '../define';
import {
  contractorAtIfirmaSchema,
  contractorCandidateSchema,
  contractorConflictSchema,
  contractorDecisionSchema,
  contractorWriteAnswerSchema,
  unsettledContractorSchema,
} from './contractor-at-ifirma';

const refSchema = z.strictObject({ contractorId: idSchema });
const candidates = z.array(contractorCandidateSchema).max(200);

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

  /** What is known of it at iFirma; asks nobody. */
  'contractors.atIfirma': companyQuery(refSchema, contractorAtIfirmaSchema),
  /** Changed here and at iFirma, each waiting for a decision. */
  'contractors.conflicts': companyQuery(
    z.strictObject({}),
    z.strictObject({ rows: z.array(contractorConflictSchema) }),
  ),
  /** "Sprawdź w iFirmie": looks for it by NIP and by name. Reads only. */
  'contractors.searchAtIfirma': companyCommand(refSchema, z.strictObject({ candidates })),
  /** Ties it to one of the records found; changes neither side. */
  'contractors.link': companyCommand(
    refSchema.extend({ identifier: z.string().min(1).max(60) }),
    contractorAtIfirmaSchema,
  ),
  'contractors.unlink': companyCommand(refSchema, contractorAtIfirmaSchema),
  /** "Dodaj do iFirmy": searches once more; with candidates that `notThese` does not name, nothing is sent. */
  'contractors.addToIfirma': companyCommand(
    refSchema.extend({ notThese: z.array(z.string().max(60)).max(200) }),
    z.strictObject({ candidates, atIfirma: contractorAtIfirmaSchema }),
  ),
  /** Reads its record anew and compares. */
  'contractors.readAtIfirma': companyCommand(refSchema, contractorAtIfirmaSchema),
  /** Carries out what the user decided about a comparison: sends the complete record, or nothing when it is there. */
  'contractors.decide': companyCommand(contractorDecisionSchema, contractorAtIfirmaSchema),
  /** Finds out by a read what became of a write whose answer was lost. */
  'contractors.settle': companyCommand(refSchema, contractorAtIfirmaSchema),
  /** Writes whose answer was lost; asks nobody. */
  'contractors.unsettled': companyQuery(
    z.strictObject({}),
    z.strictObject({ rows: z.array(unsettledContractorSchema) }),
  ),
  /** The person's answer about such a write. `too_early` inside the quiet period. */
  'contractors.answer': companyCommand(contractorWriteAnswerSchema, contractorAtIfirmaSchema),
} as const;
