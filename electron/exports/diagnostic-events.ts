import { z } from 'zod';
import type { LogEventName } from '../ports/event-log';

/**
 * The fields of each event that may leave this computer: codes, counts and durations. Ids are not among them, and a
 * new event has to be listed here before anything of it is shown.
 */
const FIELDS: Readonly<Record<LogEventName, readonly string[]>> = {
  'app.started': ['version', 'platform'],
  'app.stopped': [],
  'backup.made': ['kind', 'outcome'],
  'company.opened': [],
  'company.refused': ['reason'],
  'ipc.rejected': ['channel', 'reason'],
  'ipc.failed': ['channel', 'code'],
  'ifirma.request': ['operation', 'operationClass', 'outcome', 'detail', 'durationMs'],
  'pull.ended': ['outcome', 'error'],
  'lookup.request': ['service', 'outcome', 'detail', 'durationMs'],
  'send.attempt': ['operation'],
  'send.outcome': ['outcome', 'hold'],
  'store.migrated': ['from', 'to'],
  'store.failed': ['what', 'during', 'reason', 'sqliteCode', 'error', 'byteCount', 'source', 'from', 'to'],
  'keychain.failed': ['step', 'error'],
  'clipboard.failed': ['error'],
  unexpected: ['channel', 'kind', 'during'],
};

/** A code as Kwit itself writes them: one word of letters, with dots, dashes and underscores. */
const CODE = /^[A-Za-z][A-Za-z._/-]{0,39}$/u;
const VERSION = /^\d+(?:\.\d+){2}$/u;

const valueSchema = z.union([
  z.number(),
  z.boolean(),
  z.null(),
  z.string().regex(CODE),
  z.string().regex(VERSION),
]);
export const diagnosticEventSchema = z.record(z.string(), valueSchema.or(z.iso.datetime()));
type DiagnosticEvent = z.infer<typeof diagnosticEventSchema>;

const loggedSchema = z.looseObject({ at: z.iso.datetime(), event: z.string() });

/** The allow-listed part of a logged line; null for a line that is no event of this program. */
export function toDiagnosticEvent(logged: unknown): DiagnosticEvent | null {
  const parsed = loggedSchema.safeParse(logged);
  if (!parsed.success || !isKnown(parsed.data.event)) return null;
  const { at, event, ...fields } = parsed.data;
  const allowed = FIELDS[event].flatMap((name) => {
    const value = valueSchema.safeParse(fields[name]);
    return value.success ? [[name, value.data] as const] : [];
  });
  return { at, event, ...Object.fromEntries(allowed) };
}

function isKnown(event: string): event is LogEventName {
  return Object.hasOwn(FIELDS, event);
}
