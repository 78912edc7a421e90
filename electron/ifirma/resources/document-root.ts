import { z } from 'zod';
import type { IfirmaDialect } from '../dialect';
import type { ResponseMembers } from '../envelope';

const nestedSchema = z.object({ Wynik: z.record(z.string(), z.unknown()) });

/** The document's members stand in the envelope itself, or nested in it (ifirma-api 16.1, row 31). */
export function findDocumentRoot(members: ResponseMembers, dialect: IfirmaDialect): ResponseMembers {
  if (dialect['read.documentRoot'].value === 'direct') return members;
  const nested = nestedSchema.safeParse(members);
  return nested.success ? nested.data.Wynik : members;
}
