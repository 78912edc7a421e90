import type { z } from 'zod';
import type { Clock } from '../../ports/clock';
import type { EventLog } from '../../ports/event-log';
import type { GuardedDatabase } from '../guarded-database';

export type RowSource =
  | 'documents'
  | 'contractors'
  | 'contractor_links'
  | 'attempts'
  | 'runs'
  | 'key_records'
  | 'company'
  | 'events'
  | 'exchange_rates'
  | 'register_answers'
  | 'procedure_progress'
  | 'limit_applications'
  | 'alerts'
  | 'pulled_contractors'
  | 'pulled_sales'
  | 'pulls';
export type Quarantine = ReturnType<typeof createQuarantine>;

type QuarantineParts = {
  readonly database: GuardedDatabase;
  readonly clock: Clock;
  readonly log: EventLog;
};

/**
 * Rows that do not parse: each is copied aside with the reason, reported once, and left where it is. Nothing is
 * deleted and nothing is skipped in silence (reliability-security 3.4).
 */
export function createQuarantine({ database, clock, log }: QuarantineParts) {
  const reported = new Set<string>();

  const put = (source: RowSource, rowKey: string, row: unknown, reason: string): void => {
    if (reported.has(`${source}/${rowKey}`)) return;
    reported.add(`${source}/${rowKey}`);
    log.write('store.failed', { what: 'row_quarantined', source, rowKey });
    if (database.health().kind === 'read_only') return;
    database.run(
      `INSERT INTO quarantined_rows (source_table, row_key, row_json, reason, found_at)
       VALUES (:source, :rowKey, :rowJson, :reason, :foundAt) ON CONFLICT DO NOTHING`,
      { source, rowKey, rowJson: JSON.stringify(row, showBytesAsBase64), reason, foundAt: clock.now() },
    );
  };

  return {
    /** The parsed row, or null after putting it aside. `schema` may throw a reason of its own in a transform. */
    parse: <S extends z.ZodType>(
      schema: S,
      source: RowSource,
      rowKey: string,
      row: unknown,
    ): z.output<S> | null => {
      const parsed = schema.safeParse(row);
      if (parsed.success) return parsed.data;
      const reason = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ');
      put(source, rowKey, row, reason);
      return null;
    },
    count: (): number => Number(Object.values(countRow(database))[0] ?? 0),
  };
}

function countRow(database: GuardedDatabase): object {
  const row = database.get('SELECT count(*) FROM quarantined_rows');
  return typeof row === 'object' && row !== null ? row : {};
}

function showBytesAsBase64(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
