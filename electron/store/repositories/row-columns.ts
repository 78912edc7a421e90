import { createHash } from 'node:crypto';
import { z } from 'zod';
import { appErrorSchema } from '../../../shared/app-error';
import { minorSchema } from '../../../shared/domain/money/money';

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

/**
 * What went wrong last, for a person to read and for nothing else. One that this version does not know (a newer one
 * wrote it, and the user went back) reads as none: it must not take away the row that it stands in. It stays stored.
 */
export const lastErrorColumn = jsonColumn(appErrorSchema).nullable().catch(null);

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
