import { z } from 'zod';
import type { AccountingMonth } from '../../ports/accounting-api';
import type { ResponseMembers } from '../envelope';
import { wireCountSchema } from './wire-numbers';

/** GET `abonent/miesiacksiegowy.json` (ifirma-api 6.1): numbers, or the same as text. */
const monthSchema = z.object({
  MiesiacKsiegowy: wireCountSchema.pipe(z.int().min(1).max(12)),
  RokKsiegowy: wireCountSchema.pipe(z.int().min(2000).max(2199)),
});

export function readAccountingMonth(members: ResponseMembers): AccountingMonth | null {
  const read = monthSchema.safeParse(members);
  return read.success ? { year: read.data.RokKsiegowy, month: read.data.MiesiacKsiegowy } : null;
}
