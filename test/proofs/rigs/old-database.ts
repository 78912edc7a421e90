import { createDatabaseFile, openForReading } from '../../../electron/store/database';
import { MIGRATIONS } from '../../../electron/store/opening/migrate';
import { z } from 'zod';

const nameSchema = z.object({ name: z.string() });

/** Rows of a database, table by table, in the columns that `like` has. */
export type Content = Readonly<Record<string, readonly unknown[]>>;

/**
 * A database as Kwit of an earlier schema left it: that schema's own statements, and every row of `fullPath` in the
 * tables and columns that existed then.
 */
export function makeOldDatabase(path: string, version: number, fullPath: string): Content {
  const connection = createDatabaseFile(path);
  try {
    for (const { sql } of MIGRATIONS.slice(0, version)) connection.exec(sql);
    connection.run('ATTACH DATABASE :fullPath AS full', { fullPath });
    connection.exec('PRAGMA foreign_keys = OFF');
    for (const table of tablesOf(connection)) {
      const columns = columnsOf(connection, table).join(', ');
      connection.exec(
        `INSERT OR REPLACE INTO main.${table} (${columns}) SELECT ${columns} FROM full.${table}`,
      );
    }
    connection.exec('DETACH DATABASE full');
    return readContent(connection, null);
  } finally {
    connection.close();
  }
}

/** What a database holds in the tables and columns of an older content. */
export function readLike(path: string, like: Content): Content {
  const connection = openForReading(path);
  try {
    return readContent(connection, like);
  } finally {
    connection.close();
  }
}

type Reader = ReturnType<typeof openForReading>;

function readContent(connection: Reader, like: Content | null): Content {
  const tables = like === null ? tablesOf(connection) : Object.keys(like);
  return Object.fromEntries(
    tables.map((table) => {
      const [sample] = like?.[table] ?? [];
      const columns =
        sample === undefined || sample === null ? columnsOf(connection, table) : Object.keys(sample);
      return [table, connection.all(`SELECT ${columns.join(', ')} FROM ${table} ORDER BY 1, 2`)];
    }),
  );
}

function tablesOf(connection: Reader): readonly string[] {
  return connection
    .all(
      `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .map((row) => nameSchema.parse(row).name);
}

function columnsOf(connection: Reader, table: string): readonly string[] {
  return connection
    .all("SELECT name FROM pragma_table_xinfo(:table, 'main') WHERE hidden = 0", { table })
    .map((row) => nameSchema.parse(row).name);
}
