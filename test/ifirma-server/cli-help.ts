import { DEFAULT_VARIANT, PRACTICE_SWITCHES } from '../../electron/practice/practice-variant';
import { CLI_OPTIONS } from './cli-options';
import { CONTROLS } from './control-routes';
import { ANY_REQUEST, EVERY_CONNECTION } from './faults/fault';
import { FAULT_GROUPS } from './faults/fault-modes';
import type { FaultMode } from './faults/fault-mode';
import { PARAMETER_SCHEMAS } from './faults/fault-parameters';
import { OPERATION_NAMES } from './known-operations';

/** What a server started by itself does differently: any client can reach it by its own address. */
export const CLI_VARIANT = { 'auth.signatureBase': 'either' } as const;

/** The text of `--help`, made of the tables that decide what is taken. */
export function writeHelp(): string {
  return `A practice iFirma on this computer: signatures, keys, accounting month, validation, numbering and limits as
documented, no real account behind it.

  npm run ifirma -- [options]

${list(Object.values(CLI_OPTIONS).map(({ form, says }) => [form, says]))}

It prints one line of JSON and runs until it is ended:
  {"url","caFile","login","keys":{"abonent","faktura","rachunek","wydatek"},"controlUrl"}

Its certificate is for www.ifirma.pl, localhost, 127.0.0.1 and --host, signed by the authority in caFile. Any client
of iFirma can be pointed at it by name, for example:
  curl --cacert CAFILE --resolve www.ifirma.pl:PORT:127.0.0.1 https://www.ifirma.pl:PORT/iapi/...
A signature may cover https://www.ifirma.pl/iapi/... or the address with the port: either is accepted.
Wrong options end it with exit code 2, a port that is taken with 1.

SWITCHES, for what nobody has documented about iFirma (--variant NAME=VALUE; * marks the default)
${list(Object.entries(PRACTICE_SWITCHES).map(([name, values]) => [name, markDefault(name, values)]))}

FAULTS (--fault KIND[,NAME=VALUE]...), for example --fault resetAfterCommit,on=invoice.create,from=2
Several may strike the same call. Every fault takes:
${list([
  [
    'on',
    `${ANY_REQUEST} (request, the default), ${EVERY_CONNECTION} (those of the socket only), or an operation`,
  ],
  ['from', 'the first call of that kind that it strikes, from 1 (default: 1)'],
  ['times', 'how many in a row, or always (default: 1, always where it says "lasting")'],
])}
Operations: ${OPERATION_NAMES.join(', ')}
${FAULT_GROUPS.map(([title, modes]) => `\n${title}\n${list(Object.entries(modes).map(describeMode))}`).join('\n')}

What they take:
${list(Object.entries(PARAMETER_SCHEMAS).map(([name, schema]) => [name, schema.description ?? '']))}
With on=${EVERY_CONNECTION} a fault of the socket works from the first byte, before TLS; with an operation from the
moment its headers have arrived, until the next request of the same connection.

CONTROL (plain HTTP at controlUrl, bodies in JSON)
${list(CONTROLS.map(({ method, path, says }) => [`${method} ${path}`, says]))}
`;
}

function describeMode([kind, { says, takes, times }]: readonly [string, FaultMode]): [string, string] {
  const settings = Object.entries(takes).map(([name, value]) => `${name}=${String(value)}`);
  const tail = [...settings, ...(times === 'always' ? ['lasting'] : [])].join(' ');
  return [kind, tail === '' ? says : `${says} [${tail}]`];
}

function markDefault(name: string, values: readonly string[]): string {
  const defaults: Readonly<Record<string, string>> = { ...DEFAULT_VARIANT, ...CLI_VARIANT };
  return values.map((value) => (value === defaults[name] ? `*${value}` : value)).join(' | ');
}

function list(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, says]) => `  ${name.padEnd(width)}${says}`).join('\n');
}
