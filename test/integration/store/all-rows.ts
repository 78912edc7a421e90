import { openForReading } from '../../../electron/store/database';
import { quote, readKey, readTableNames } from '../../../electron/store/backup/database-summary';

export type Rows = readonly Readonly<Record<string, unknown>>[];

/** Every row of every table, in the order of their keys. */
export function readAllRows(path: string): ReadonlyMap<string, Rows> {
  const connection = openForReading(path);
  try {
    return new Map(
      readTableNames(connection).map((table) => [
        table,
        connection.all(`SELECT * FROM ${quote(table)} ORDER BY ${readKey(connection, table)}`) as Rows,
      ]),
    );
  } finally {
    connection.close();
  }
}
