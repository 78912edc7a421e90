import { z } from 'zod';
import type { DocumentLimit } from '../../ports/ifirma/accounting-api';
import type { ResponseMembers } from '../envelope';
import { wireCountSchema } from './wire-numbers';

/** GET `abonent/limit.json` (ifirma-api 5.2). */
const limitSchema = z.object({ LimitPrzyznany: wireCountSchema, LimitWykorzystany: wireCountSchema });

export function readDocumentLimit(members: ResponseMembers): DocumentLimit | null {
  const read = limitSchema.safeParse(members);
  return read.success ? { granted: read.data.LimitPrzyznany, used: read.data.LimitWykorzystany } : null;
}
