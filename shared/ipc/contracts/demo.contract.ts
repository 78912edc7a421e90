import { z } from 'zod';
import { PRACTICE_TROUBLES } from '../../domain/company/practice-trouble';
import { companyCommand, companyQuery } from '../define';

const troubleSchema = z.strictObject({ trouble: z.enum(PRACTICE_TROUBLES) });

/** What the demo account's iFirma was told to do. Only in a demo account; everywhere else `not_found`. */
export const demoContract = {
  'demo.trouble': companyQuery(z.strictObject({}), troubleSchema),
  'demo.chooseTrouble': companyCommand(troubleSchema, troubleSchema),
} as const;
