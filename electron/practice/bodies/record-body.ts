import { z } from 'zod';
import {
  CONTRACTOR_FLAGS,
  CONTRACTOR_TEXTS,
  membersOf,
  RECORD_FLAGS,
  RECORD_TEXTS,
} from './contractor-members';

/**
 * What maps to the object of POST and PUT `kontrahenci` (ifirma-api 7.4, column "Record"). `AdresZagraniczny` comes
 * with every read and may come back; iFirma decides it by the country.
 */
export const recordBodySchema = z.strictObject({
  ...membersOf([...CONTRACTOR_TEXTS, ...RECORD_TEXTS], () => z.string().nullish()),
  ...membersOf([...CONTRACTOR_FLAGS, ...RECORD_FLAGS], () => z.boolean().nullish()),
  AdresZagraniczny: z.boolean().nullish(),
});
export type RecordBody = z.infer<typeof recordBodySchema>;
