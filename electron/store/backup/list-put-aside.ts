import { existsSync } from 'node:fs';
import { z } from 'zod';
import { documentKindSchema } from '../../../shared/domain/document';
import type { PutAside } from '../../../shared/ipc/maintenance-contract';
import { sqliteCodeOf } from '../database';
import { countRowSchema } from '../row-columns';
import { withReader } from './check-backup';

const MAX_NAMED = 200;

const unsentSchema = z.object({
  kind: documentKindSchema,
  partyName: z.string(),
  title: z.string(),
  updatedAt: z.iso.datetime(),
});

// Not in the other file at all, or changed since; what was sent comes along and is not lost.
const UNSENT = `FROM main.documents AS ours
  WHERE ours.deleted_at IS NULL AND ours.state NOT IN ('sending', 'unknown', 'needs_person', 'accepted')
    AND NOT EXISTS (SELECT 1 FROM main.attempts WHERE attempts.document_id = ours.document_id)
    AND NOT EXISTS (SELECT 1 FROM other.documents AS theirs
                    WHERE theirs.document_id = ours.document_id AND theirs.revision = ours.revision)`;

/**
 * The unsent work of today's database that is not in the one that would take its place, by name (product.md P-02).
 * A database that cannot be read any more is why many a backup is restored: then nobody can say.
 */
export function listPutAside(databasePath: string, otherPath: string): PutAside {
  if (!existsSync(databasePath)) return { unsent: [], unsentCount: 0, isTodayReadable: true };
  try {
    return withReader(databasePath, (connection) => {
      connection.run('ATTACH DATABASE :otherPath AS other', { otherPath });
      return {
        unsent: connection
          .all(
            `SELECT ours.kind, ours.party_name AS partyName, ours.title, ours.updated_at AS updatedAt ${UNSENT}
             ORDER BY ours.updated_at DESC LIMIT ${String(MAX_NAMED)}`,
          )
          .map((row) => unsentSchema.parse(row)),
        unsentCount: countRowSchema.parse(connection.get(`SELECT count(*) AS count ${UNSENT}`)).count,
        isTodayReadable: true,
      };
    });
  } catch (cause) {
    if (!/^SQLITE_(CORRUPT|NOTADB|CANTOPEN|IOERR)/u.test(sqliteCodeOf(cause) ?? '')) throw cause;
    return { unsent: [], unsentCount: 0, isTodayReadable: false };
  }
}
