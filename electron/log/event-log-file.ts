import { appendFileSync, existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import type { Clock } from '../ports/clock';
import type { EventHistory, EventLog } from '../ports/event-log';

const MAX_BYTES = 2_000_000;
const MAX_TEXT = 60;

/**
 * Appends allow-listed events as JSON lines. Field values are ids, codes, counts and durations; a longer text is
 * cut and control characters are escaped by JSON, so that no document, name or server text can slip in whole.
 */
export function openEventLog(path: string, clock: Clock): EventLog & EventHistory {
  return {
    write: (event, fields) => {
      const safe = Object.entries(fields).map(([name, value]) => [
        name,
        typeof value === 'string' ? value.slice(0, MAX_TEXT) : value,
      ]);
      const line = JSON.stringify({ at: clock.now(), event, ...Object.fromEntries(safe) });
      try {
        rotate(path);
        appendFileSync(path, `${line}\n`, { mode: 0o600 });
      } catch {
        // A log that cannot be written must never stop bookkeeping; the disk problem shows at the next save.
      }
    },
    recent: (limit) => readLines(path).slice(-limit).flatMap(parseLine),
  };
}

/** Of the present file only: what was rotated away is older than any question about it. */
function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}

function parseLine(line: string): readonly unknown[] {
  try {
    return [JSON.parse(line)];
  } catch {
    // A line that a power cut tore.
    return [];
  }
}

function rotate(path: string): void {
  if (existsSync(path) && statSync(path).size > MAX_BYTES) renameSync(path, `${path}.1`);
}
