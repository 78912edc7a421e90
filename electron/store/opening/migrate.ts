import type { Connection } from '../database';
import { createCompanyTables } from '../migrations/0001-create-company-tables';
import { createLookupTables } from '../migrations/0002-create-lookup-tables';
import { createProcedureTable } from '../migrations/0003-create-procedure-table';
import { createLimitAndAlertTables } from '../migrations/0004-create-limit-and-alert-tables';
import { createMonthReadings } from '../migrations/0005-create-month-readings';
import { createPullTables } from '../migrations/0006-create-pull-tables';
import { createContractorLinks } from '../migrations/0007-create-contractor-links';
import { createMonthMoves } from '../migrations/0008-create-month-moves';
import { addAfterAcceptance } from '../migrations/0009-add-after-acceptance';
import { createPulledContractors } from '../migrations/0010-create-pulled-contractors';
import { keepSentProfile } from '../migrations/0011-keep-sent-profile';
import type { Migration } from '../migrations/migration';

/** The `user_version` this program writes. A higher one in a file means a newer program wrote it. */
export const SCHEMA_VERSION = 11;

export const MIGRATIONS: readonly Migration[] = [
  createCompanyTables,
  createLookupTables,
  createProcedureTable,
  createLimitAndAlertTables,
  createMonthReadings,
  createPullTables,
  createContractorLinks,
  createMonthMoves,
  addAfterAcceptance,
  createPulledContractors,
  keepSentProfile,
];

/** Brings a database to the current version, each step in a transaction of its own. */
export function migrate(connection: Connection): void {
  assertMigrationsAreComplete(MIGRATIONS, SCHEMA_VERSION);
  for (const migration of MIGRATIONS.slice(Number(connection.readPragma('user_version')))) {
    connection.transaction(() => {
      connection.exec(migration.sql);
      if (connection.readPragma('user_version') !== migration.version)
        throw new Error('a migration sets another user_version than its own');
    });
  }
}

/** @throws when a step is missing, doubled or out of order, or the constant was forgotten. */
export function assertMigrationsAreComplete(migrations: readonly Migration[], version: number): void {
  const isComplete = migrations.every((migration, index) => migration.version === index + 1);
  if (!isComplete || migrations.length !== version)
    throw new Error('the list of migrations and the schema version differ');
}
