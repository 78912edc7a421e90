import { isIP } from 'node:net';
import { parseArgs } from 'node:util';
import type { PracticeVariant } from '../../electron/practice/practice-variant';
import { err, ok, type Result } from '../../shared/result';
import type { Fault } from './faults/fault';
import { readTypedFault } from './faults/read-fault';
import { readSwitches } from './variant-switch';

const NONE: string[] = [];

/** What `npm run ifirma` takes; `--help` is made of it. */
export const CLI_OPTIONS = {
  port: {
    type: 'string',
    default: '0',
    form: '--port N',
    says: 'port of the API; 0, the default, takes any free one',
  },
  host: {
    type: 'string',
    default: '127.0.0.1',
    form: '--host ADDRESS',
    says: 'address or name to listen on (default: 127.0.0.1); the control stays on 127.0.0.1',
  },
  state: {
    type: 'string',
    form: '--state FILE',
    says: 'keeps the account in FILE: read at the start when it is there, saved before each answer',
  },
  seed: {
    type: 'string',
    default: 'kwit',
    form: '--seed TEXT',
    says: 'decides keys, ids, the documents it starts with, and the chance in faults (default: kwit)',
  },
  now: {
    type: 'string',
    form: '--now INSTANT',
    says: 'where its clock starts, e.g. 2026-11-23T09:00:00Z (default: now)',
  },
  variant: {
    type: 'string',
    multiple: true,
    default: NONE,
    form: '--variant NAME=VALUE',
    says: 'sets a switch from the list below; may be given again for another',
  },
  fault: {
    type: 'string',
    multiple: true,
    default: NONE,
    form: '--fault KIND[,NAME=VALUE]...',
    says: 'sets a fault from the list below; may be given again for another',
  },
  help: { type: 'boolean', default: false, form: '--help', says: 'this text' },
} as const;

export type CliOptions = {
  readonly port: number;
  readonly host: string;
  readonly stateFile: string | null;
  readonly seed: string;
  /** ISO instant, or null for the real time. */
  readonly now: string | null;
  readonly variant: Partial<PracticeVariant>;
  readonly faults: readonly Fault[];
  readonly isHelpWanted: boolean;
};

/** Reads the command line of `npm run ifirma`. The error is a sentence for the person who typed it. */
export function readCliOptions(args: readonly string[]): Result<CliOptions, string> {
  const values = parse(args);
  if (!values.ok) return values;
  const { port, host, state, seed, now, variant, fault, help } = values.value;
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) {
    return err(`--port ${port}: a port is a number from 0 to 65535`);
  }
  if (isIP(host) === 0 && !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/iu.test(host)) {
    return err(`--host ${host}: neither an address nor a name`);
  }
  if (state === '') return err('--state: the name of the file is missing');
  const instant = now === undefined ? null : new Date(now);
  if (instant !== null && Number.isNaN(instant.getTime())) {
    return err(`--now ${now ?? ''}: not an instant such as 2026-11-23T09:00:00Z`);
  }
  const switches = readSwitches(variant.map(cutAtFirstEquals));
  if (!switches.ok) return err(`--variant: ${switches.error}`);
  const faults: Fault[] = [];
  for (const text of fault) {
    const read = readTypedFault(text);
    if (!read.ok) return err(`--fault ${text}: ${read.error}`);
    faults.push(read.value);
  }
  return ok({
    port: Number(port),
    host,
    stateFile: state ?? null,
    seed,
    now: instant?.toISOString() ?? null,
    variant: switches.value,
    faults,
    isHelpWanted: help,
  });
}

function cutAtFirstEquals(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function parse(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options: CLI_OPTIONS }).values);
  } catch (error) {
    // An unknown option, or one without its value: Node names it.
    return err(error instanceof Error ? error.message : String(error));
  }
}
