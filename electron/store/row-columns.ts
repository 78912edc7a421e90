import { createHash } from 'node:crypto';
import { z } from 'zod';
import { minorSchema } from '../../shared/domain/money';

/** A TEXT column that holds JSON of `schema`. */
export function jsonColumn<S extends z.ZodType>(schema: S) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

export const instantColumn = z.iso.datetime();
export const minorColumn = minorSchema.nullable();
export const flagColumn = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);
export const countRowSchema = z.object({ count: z.int() });

export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** An array for `IN (SELECT value FROM json_each(:states))`: a list of any length is one bound parameter. */
export function jsonList(values: readonly string[]): string {
  return JSON.stringify(values);
}
