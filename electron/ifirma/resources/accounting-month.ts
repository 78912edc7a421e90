import { z } from 'zod';
import type { AccountingMonth, PreparedWrite } from '../../ports/ifirma/accounting-api';
import type { MonthStep } from '../../ports/ifirma/month-steps';
import type { IfirmaDialect } from '../dialect';
import type { ResponseMembers } from '../envelope';
import { prepareWrite, toBodyBytes } from '../prepare-write';
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

/** The body of PUT `abonent/miesiacksiegowy.json` (ifirma-api 6.1). */
const stepBodySchema = z.strictObject({
  MiesiacKsiegowy: z.enum({ next: 'NAST', previous: 'POPRZ' }),
  PrzeniesDaneZPoprzedniegoRoku: z.boolean().optional(),
});

/** One month on or back. It moves again each time it arrives (ifirma-api 6.2). */
export function prepareMonthStep(step: MonthStep, dialect: IfirmaDialect): PreparedWrite {
  const { from, direction, carryOverFromLastYear } = step;
  const isCrossing = from.month === (direction === 'next' ? 12 : 1);
  const isAnswerSent = isCrossing && dialect['month.carryOver'].value === 'only_on_crossing';
  const body = stepBodySchema.parse({
    MiesiacKsiegowy: direction === 'next' ? 'NAST' : 'POPRZ',
    PrzeniesDaneZPoprzedniegoRoku: isAnswerSent ? carryOverFromLastYear : undefined,
  });
  return prepareWrite('month.step', { body: toBodyBytes(body) });
}
