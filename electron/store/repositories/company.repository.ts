import { z } from 'zod';
import { apiKeyNameSchema, appErrorSchema } from '../../../shared/app-error';
import { BLANK_COMPANY_PROFILE } from '../../../shared/domain/company/blank-company-profile';
import { companyProfileSchema, sendingPhaseSchema } from '../../../shared/domain/company/company';
import { monthConsentSchema } from '../../../shared/domain/sending/month-consent';
import type { CompanyRepository, KeyRecord } from '../../ports/repositories/company-repository';
import type { Quarantine } from '../opening/quarantine';
import { flagColumn, instantColumn, jsonColumn } from './row-columns';
import type { SqlDatabase } from '../sql-database';
import { StoreFailure } from '../store-failure';

const companyRowSchema = z.object({
  profile_json: jsonColumn(companyProfileSchema).nullable(),
  login: z.string(),
  sending_phase: sendingPhaseSchema,
});
const keyRowSchema = z
  .object({
    key_name: apiKeyNameSchema,
    set_at: instantColumn,
    backend: z.string(),
    checked_at: instantColumn.nullable(),
    checked_by: z.string().nullable(),
    refusal_json: jsonColumn(appErrorSchema).nullable(),
    refused_since: instantColumn.nullable(),
  })
  .transform((row): KeyRecord => ({
    keyName: row.key_name,
    setAt: row.set_at,
    backend: row.backend,
    checkedAt: row.checked_at,
    checkedBy: row.checked_by,
    refusal: row.refusal_json,
    refusedSince: row.refused_since,
  }));
const keyNameRowSchema = z.object({ key_name: z.string() });
const monthRowSchema = z
  .object({ read_at: instantColumn, year: z.int(), month: z.int().min(1).max(12) })
  .transform(({ read_at, year, month }) => ({ readAt: read_at, year, month }));
const consentRowSchema = z
  .object({ books_kept_by: monthConsentSchema.shape.booksKeptBy, may_move_month: flagColumn })
  .transform((row) => ({ booksKeptBy: row.books_kept_by, mayMoveMonth: row.may_move_month }));
const budgetRowSchema = z.object({ state: z.string() });

export function createCompanyRepository(database: SqlDatabase, quarantine: Quarantine): CompanyRepository {
  const company = () => {
    const row = database.get('SELECT profile_json, login, sending_phase FROM company');
    const parsed = quarantine.parse(companyRowSchema, 'company', '1', row ?? {});
    // Without the seller no document can be checked: guessing one would be worse than stopping.
    if (parsed === null) throw new StoreFailure({ code: 'database_damaged' });
    return parsed;
  };
  const saveSingle = (sql: string, value: string, at: string | null) => {
    const parameters = at === null ? { value } : { value, at };
    if (database.run(sql, parameters) !== 1) throw new StoreFailure({ code: 'database_damaged' });
  };

  return {
    profile: () => company().profile_json ?? BLANK_COMPANY_PROFILE,
    saveProfile: (profile, at) => {
      saveSingle(
        'UPDATE company SET profile_json = :value, profile_saved_at = :at',
        JSON.stringify(profile),
        at,
      );
    },
    login: () => company().login,
    saveLogin: (login, at) => {
      saveSingle('UPDATE company SET login = :value, login_saved_at = :at', login, at);
    },
    sendingPhase: () => company().sending_phase,
    saveSendingPhase: (phase) => {
      saveSingle('UPDATE company SET sending_phase = :value', phase, null);
    },
    keyRecords: () =>
      database
        .all('SELECT * FROM key_records ORDER BY key_name')
        .map((row) =>
          quarantine.parse(keyRowSchema, 'key_records', keyNameRowSchema.parse(row).key_name, row),
        )
        .filter((record) => record !== null),
    saveKeyRecord: (record) => {
      database.run(
        `INSERT INTO key_records (key_name, set_at, backend, checked_at, checked_by, refusal_json, refused_since)
         VALUES (:keyName, :setAt, :backend, :checkedAt, :checkedBy, :refusalJson, :refusedSince)
         ON CONFLICT (key_name) DO UPDATE SET set_at = excluded.set_at, backend = excluded.backend,
           checked_at = excluded.checked_at, checked_by = excluded.checked_by,
           refusal_json = excluded.refusal_json, refused_since = excluded.refused_since`,
        {
          keyName: record.keyName,
          setAt: record.setAt,
          backend: record.backend,
          checkedAt: record.checkedAt,
          checkedBy: record.checkedBy,
          refusalJson: record.refusal === null ? null : JSON.stringify(record.refusal),
          refusedSince: record.refusedSince,
        },
      );
    },
    removeKeyRecord: (keyName) => {
      database.run('DELETE FROM key_records WHERE key_name = :keyName', { keyName });
    },
    saveLimitReading: ({ readAt, granted, used }) => {
      database.run('INSERT INTO limit_readings (read_at, granted, used) VALUES (:readAt, :granted, :used)', {
        readAt,
        granted,
        used,
      });
    },
    latestMonthReading: () => {
      const row = database.get(
        'SELECT read_at, year, month FROM month_readings ORDER BY month_reading_id DESC LIMIT 1',
      );
      return row === undefined ? null : monthRowSchema.parse(row);
    },
    saveMonthReading: ({ readAt, year, month }) => {
      database.run('INSERT INTO month_readings (read_at, year, month) VALUES (:readAt, :year, :month)', {
        readAt,
        year,
        month,
      });
    },
    monthConsent: () =>
      consentRowSchema.parse(database.get('SELECT books_kept_by, may_move_month FROM month_consent')),
    saveMonthConsent: ({ booksKeptBy, mayMoveMonth }) => {
      database.run('UPDATE month_consent SET books_kept_by = :booksKeptBy, may_move_month = :mayMoveMonth', {
        booksKeptBy,
        mayMoveMonth: mayMoveMonth ? 1 : 0,
      });
    },
    budgetState: () => {
      const row = database.get('SELECT state FROM request_budget');
      return row === undefined ? null : budgetRowSchema.parse(row).state;
    },
    saveBudgetState: (state) => {
      database.run(
        `INSERT INTO request_budget (budget_row, state) VALUES (1, :state)
         ON CONFLICT (budget_row) DO UPDATE SET state = excluded.state`,
        { state },
      );
    },
  };
}
