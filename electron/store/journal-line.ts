import { z } from 'zod';
import { parseJson } from '../../shared/parse-json';
import type { JournalEntry } from '../ports/send-journal';
import { sha256Of } from './repositories/row-columns';

/** What the first line names as the line before it. */
export const NO_PREVIOUS_LINE = '0'.repeat(64);

const bodySchema = z.strictObject({
  seq: z.int().min(1),
  previousSha256: z.string(),
  at: z.iso.datetime(),
  attemptId: z.string(),
  documentId: z.string().nullable(),
  operation: z.string(),
  bodySha256: z.string(),
  event: z.enum(['sending', 'accepted', 'rejected', 'not_sent', 'unknown', 'settled_absent']),
  ifirmaId: z.string().nullable(),
});
const lineSchema = bodySchema.extend({ sha256: z.string() });

export type JournalLine = {
  readonly seq: number;
  readonly previousSha256: string;
  readonly entry: JournalEntry;
};

/** One line without its line end: the entry, its number, the hash of the line before, and a hash of all that. */
export function formatJournalLine({ seq, previousSha256, entry }: JournalLine): string {
  const body = {
    seq,
    previousSha256,
    at: entry.at,
    attemptId: entry.attemptId,
    documentId: entry.documentId,
    operation: entry.operation,
    bodySha256: entry.bodySha256,
    event: entry.event,
    ifirmaId: entry.ifirmaId,
  };
  return JSON.stringify({ ...body, sha256: sha256Of(JSON.stringify(body)) });
}

/** Null unless the line is byte for byte what `formatJournalLine` writes: a flipped bit anywhere shows. */
export function parseJournalLine(line: string): JournalLine | null {
  const parsed = lineSchema.safeParse(parseJson(line));
  if (!parsed.success) return null;
  const { seq, previousSha256, sha256: _, ...entry } = parsed.data;
  const journalLine = { seq, previousSha256, entry };
  return formatJournalLine(journalLine) === line ? journalLine : null;
}
