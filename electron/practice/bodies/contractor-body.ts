import { z } from 'zod';
import { CONTRACTOR_FLAGS, CONTRACTOR_TEXTS, membersOf } from './contractor-members';

/**
 * `Kontrahent` inside a document (ifirma-api 7.4, columns "Document" and "Expense"). A member that is missing is a
 * validation error here, not a broken body: iFirma is known to answer `Pole 'Kontrahent.KodPocztowy' jest wymagane`.
 */
export const contractorBodySchema = z.strictObject({
  ...membersOf(CONTRACTOR_TEXTS, () => z.string().nullish()),
  ...membersOf(CONTRACTOR_FLAGS, () => z.boolean().nullish()),
  PodmiotPowiazany: z.boolean().nullish(),
  AdresZagraniczny: z.boolean().nullish(),
});
export type ContractorBody = z.infer<typeof contractorBodySchema>;
