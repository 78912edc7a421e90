import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../shared/result';

export type CliOptions = {
  readonly port: number;
  readonly seed: string;
  /** ISO instant, or null for the real time. */
  readonly now: string | null;
  readonly isHelpWanted: boolean;
};

/** Reads the command line of `npm run ifirma`. The error is a sentence for the person who typed it. */
export function readCliOptions(args: readonly string[]): Result<CliOptions, string> {
  const values = parse(args);
  if (!values.ok) return values;
  const { port, seed, now, help } = values.value;
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) return err(`--port ${port}: not a port`);
  const instant = now === undefined ? null : new Date(now);
  if (instant !== null && Number.isNaN(instant.getTime())) {
    return err(`--now ${now ?? ''}: not an instant such as 2026-11-23T09:00:00Z`);
  }
  return ok({ port: Number(port), seed, now: instant?.toISOString() ?? null, isHelpWanted: help });
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '0' },
        seed: { type: 'string', default: 'kwit' },
        now: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    return ok(values);
  } catch (error) {
    // An unknown option, or one without its value: Node names it.
    return err(error instanceof Error ? error.message : String(error));
  }
}
