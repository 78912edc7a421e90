import { z } from 'zod';
import { CONTRACTOR_FIELDS, contractorRecordSchema } from '../../../shared/domain/party/contractor-record';
import { jsonColumn } from './row-columns';

/** A record as iFirma had it, in a column. */
export const atIfirmaColumn = jsonColumn(
  z.strictObject({
    record: contractorRecordSchema,
    returnedJson: z.string(),
    notReturned: z.array(z.enum(CONTRACTOR_FIELDS)),
  }),
);
