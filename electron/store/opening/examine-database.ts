import { z } from 'zod';
import { type Connection, openForReading } from '../database';
import { countRowSchema, sha256Of } from '../repositories/row-columns';

export type Examination = { readonly isSound: boolean; readonly documentCount: number };

const hashedRowSchema = z.object({
  content: z.union([z.string(), z.instanceof(Uint8Array)]),
  sha256: z.string(),
});

/** Everything that carries a hash of its own. */
const HASHED = [
  'SELECT content_json AS content, content_sha256 AS sha256 FROM document_revisions',
  'SELECT body AS content, body_sha256 AS sha256 FROM attempts',
];

/**
 * The long look, for the maintenance process: SQLite's `integrity_check`, references, and the hash of every revision
 * and every body. `quick_check` of each start sees neither a wrong index nor a changed letter. Never throws.
 */
export function examineDatabase(path: string): Examination {
  try {
    const connection = openForReading(path);
    try {
      const { count } = countRowSchema.parse(connection.get('SELECT count(*) AS count FROM documents'));
      return { isSound: isSound(connection), documentCount: count };
    } finally {
      connection.close();
    }
  } catch {
    return { isSound: false, documentCount: 0 };
  }
}

function isSound(connection: Connection): boolean {
  if (connection.readPragma('integrity_check') !== 'ok') return false;
  if (connection.all('PRAGMA foreign_key_check').length > 0) return false;
  return HASHED.every((sql) => {
    for (const row of connection.iterate(sql)) {
      const { content, sha256 } = hashedRowSchema.parse(row);
      if (sha256Of(content) !== sha256) return false;
    }
    return true;
  });
}
