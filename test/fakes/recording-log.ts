import type { EventLog, LogEventName, LogFields } from '../../electron/ports/event-log';

/** Keeps what was logged, for asserting on it. */
export function recordingLog(): EventLog & { readonly lines: { event: LogEventName; fields: LogFields }[] } {
  const lines: { event: LogEventName; fields: LogFields }[] = [];
  return {
    lines,
    write: (event, fields) => {
      lines.push({ event, fields });
    },
  };
}
