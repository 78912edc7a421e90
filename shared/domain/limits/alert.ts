import { z } from 'zod';
import { apiKeyNameSchema } from '../../app-error';

const day = z.iso.date();
const instant = z.iso.datetime();

/** What Kwit tells without being asked, and only from what it knows already: it never asks iFirma for an alert. */
export const alertSchema = z.discriminatedUnion('kind', [
  /** Four fifths of the document limit are used, as of the month of the reading. */
  z.strictObject({
    kind: z.literal('limit_nearly_used'),
    month: z.string(),
    granted: z.int(),
    left: z.int(),
  }),
  /** The documents will be used up before the month is over. */
  z.strictObject({ kind: z.literal('limit_runs_out'), until: day }),
  z.strictObject({
    kind: z.literal('limit_granted_changed'),
    readAt: instant,
    before: z.int(),
    granted: z.int(),
  }),
  z.strictObject({ kind: z.literal('key_refused'), keyName: apiKeyNameSchema }),
  /** Every key that was asked: access to the API itself is switched off. */
  z.strictObject({ kind: z.literal('api_inactive') }),
  z.strictObject({ kind: z.literal('terms_to_accept') }),
  z.strictObject({ kind: z.literal('unknown_outcomes'), documents: z.int() }),
]);
export type Alert = z.infer<typeof alertSchema>;
export const alertKindSchema = z.enum(alertSchema.options.map(({ shape }) => shape.kind.value));
export type AlertKind = Alert['kind'];

/** Two alerts of the same subject are the same alert: it is told once, and a change of its figures is no news. */
export function subjectOf(alert: Alert): string {
  switch (alert.kind) {
    case 'limit_nearly_used':
      return `${alert.kind} ${alert.month} ${alert.granted}`;
    case 'limit_runs_out':
      return `${alert.kind} ${alert.until.slice(0, 7)}`;
    case 'limit_granted_changed':
      return `${alert.kind} ${alert.readAt}`;
    case 'key_refused':
      return `${alert.kind} ${alert.keyName}`;
    case 'api_inactive':
    case 'terms_to_accept':
    case 'unknown_outcomes':
      return alert.kind;
  }
}

/**
 * Whether it is news again after it had gone away: a key that works and is refused once more is. A forecast that comes
 * and goes with every typed draft is not.
 */
export function isNewsAgain({ kind }: Alert): boolean {
  return NEWS_AGAIN.includes(kind);
}

const NEWS_AGAIN: readonly AlertKind[] = [
  'key_refused',
  'api_inactive',
  'terms_to_accept',
  'unknown_outcomes',
];
