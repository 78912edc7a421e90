/** Allow-listed events: ids, codes, counts, durations. No texts, no amounts, no names (reliability-security 16). */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export interface EventLog {
  write(event: LogEventName, fields: LogFields): void;
}

/** What was logged before, for the diagnostics file. */
export interface EventHistory {
  /** The newest events, oldest of them first: whatever JSON the lines hold. */
  recent(limit: number): readonly unknown[];
}

export type LogEventName =
  | 'app.started'
  | 'backup.made'
  | 'app.stopped'
  | 'company.opened'
  | 'company.refused'
  | 'ipc.rejected'
  | 'ipc.failed'
  | 'ifirma.request'
  | 'lookup.request'
  | 'pull.ended'
  | 'send.attempt'
  | 'send.outcome'
  | 'store.failed'
  | 'store.migrated'
  | 'keychain.failed'
  | 'clipboard.failed'
  | 'unexpected';
