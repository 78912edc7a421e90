import { z } from 'zod';
import {
  CONTRACTOR_FLAGS,
  CONTRACTOR_TEXTS,
  membersOf,
  RECORD_FLAGS,
  RECORD_TEXTS,
} from './bodies/contractor-members';
import type { RecordBody } from './bodies/record-body';

const TEXTS = [...CONTRACTOR_TEXTS, ...RECORD_TEXTS];
const FLAGS = [...CONTRACTOR_FLAGS, ...RECORD_FLAGS];

/** A contractor as the account keeps it. */
export const contractorRecordSchema = z.strictObject({
  ...membersOf(TEXTS, () => z.string().nullable()),
  ...membersOf(FLAGS, () => z.boolean()),
  // Accounts kept by earlier versions do not have it.
  PodmiotPowiazany: z.boolean().default(false),
  Identyfikator: z.string(),
  Nazwa: z.string(),
  /** Members that the real account has and no source documents: returned, and erased when they are not sent back. */
  undocumented: z.record(z.string(), z.string()).optional(),
  /** Members that reads leave out, whatever is in them. */
  hidden: z.array(z.string()).optional(),
});
export type ContractorRecord = z.infer<typeof contractorRecordSchema>;

/** What a request says about a contractor as a whole record: what it leaves out is empty. */
export function toRecord(body: RecordBody, identifier: string): ContractorRecord {
  return {
    ...membersOf(TEXTS, (name) => body[name] ?? null),
    ...membersOf(FLAGS, (name) => body[name] ?? false),
    Identyfikator: identifier,
    Nazwa: body.Nazwa ?? '',
  };
}
