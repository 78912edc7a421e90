import { type PutAside, unsentWorkSchema } from '../../../shared/ipc/maintenance-contract';
import { sqliteCodeOf } from '../database';
import { countRowSchema } from '../repositories/row-columns';
import { holdsDatabase } from '../opening/holds-database';
import { withReader } from './check-backup';

/** More than anybody reads, and not too much for one message. */
const MAX_NAMED = 2000;

// Not in the other file at all, or changed since; what was sent comes along and is not lost.
const UNSENT = `(
  SELECT ours.kind, ours.party_name AS partyName, ours.title, ours.updated_at AS updatedAt
  FROM main.documents AS ours
  WHERE ours.deleted_at IS NULL AND ours.state NOT IN ('sending', 'unknown', 'needs_person', 'accepted')
    AND NOT EXISTS (SELECT 1 FROM main.attempts WHERE attempts.document_id = ours.document_id)
    AND NOT EXISTS (SELECT 1 FROM other.documents AS theirs
                    WHERE theirs.document_id = ours.document_id AND theirs.revision = ours.revision)
  UNION ALL
  SELECT 'contractor', ours.party_json ->> '$.name', '', ours.updated_at
  FROM main.contractors AS ours
  WHERE ours.deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM other.contractors AS theirs
                    WHERE theirs.contractor_id = ours.contractor_id AND theirs.party_json = ours.party_json))`;

/**
 * The work of today's database, unsent documents and contractors, that is not in the one that would take its place, by
 * name (product.md P-02).
 * A database that cannot be read any more is why many a backup is restored: then nobody can say.
 */
export function listPutAside(databasePath: string, otherPath: string): PutAside {
  if (!holdsDatabase(databasePath)) return { unsent: [], unsentCount: 0, isTodayReadable: true };
  try {
    return withReader(databasePath, (connection) => {
      connection.run('ATTACH DATABASE :otherPath AS other', { otherPath });
      return {
        unsent: connection
          .all(`SELECT * FROM ${UNSENT} ORDER BY updatedAt DESC LIMIT ${String(MAX_NAMED)}`)
          .map((row) => unsentWorkSchema.parse(row)),
        unsentCount: countRowSchema.parse(connection.get(`SELECT count(*) AS count FROM ${UNSENT}`)).count,
        isTodayReadable: true,
      };
    });
  } catch (cause) {
    if (!/^SQLITE_(CORRUPT|NOTADB|CANTOPEN|IOERR)/u.test(sqliteCodeOf(cause) ?? '')) throw cause;
    return { unsent: [], unsentCount: 0, isTodayReadable: false };
  }
}
