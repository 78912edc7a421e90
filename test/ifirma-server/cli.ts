import { parseArgs } from 'node:util';
import { makeDemoState } from '../../electron/practice/demo-state';
import { startControlServer } from './control-server';
import { startIfirmaServer } from './ifirma-server';
import { runningClock } from './server-clock';

const HELP = `A practice iFirma on this computer: signatures, keys, accounting month, validation, numbering and limits as
documented, no real account behind it.

  npm run ifirma -- [--port N] [--seed TEXT] [--now INSTANT]

  --port N       port of the API on 127.0.0.1; 0, the default, takes any free one
  --seed TEXT    decides keys, ids and the invoices it starts with (default: kwit)
  --now INSTANT  where its clock starts, e.g. 2026-11-23T09:00:00Z (default: now)
  --help         this text

It prints one line of JSON and runs until it is ended:
  {"url","caFile","login","keys":{"abonent","faktura","rachunek","wydatek"},"controlUrl"}

Its certificate is for www.ifirma.pl, localhost and 127.0.0.1, signed by the authority in caFile. Any client of
iFirma can be pointed at it by name, for example:
  curl --cacert CAFILE --resolve www.ifirma.pl:PORT:127.0.0.1 https://www.ifirma.pl:PORT/iapi/...
A signature may cover https://www.ifirma.pl/iapi/... or the address with the port: either is accepted.

controlUrl (plain HTTP): GET /ledger, GET /state, GET|POST|DELETE /faults, GET|POST /clock, POST /reset
  POST /faults {"kind":"resetAfterCommit","operation":"invoice.create","nth":1}
  POST /clock  {"now":"2026-11-24T09:00:00Z"} or {"advanceMs":600000}
`;

async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '0' },
      seed: { type: 'string', default: 'kwit' },
      now: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const clock = runningClock(values.now === undefined ? undefined : readInstant(values.now));
  const server = await startIfirmaServer({
    seed: values.seed,
    clock,
    port: readPort(values.port),
    state: makeDemoState({ seed: values.seed, today: clock.today() }),
    variant: { 'auth.signatureBase': 'either' },
  });
  const control = await startControlServer(server);

  // Once: a second signal ends the process at once.
  const end = () => {
    void Promise.all([server.close(), control.close()]).then(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);

  const { login, keys, caFile } = server;
  const url = `https://127.0.0.1:${server.port}`;
  process.stdout.write(`${JSON.stringify({ url, caFile, login, keys, controlUrl: control.url })}\n`);
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65_535) throw new Error(`--port ${text}: not a port`);
  return port;
}

function readInstant(text: string): string {
  if (Number.isNaN(Date.parse(text)))
    throw new Error(`--now ${text}: not an instant such as 2026-11-23T09:00:00Z`);
  return new Date(text).toISOString();
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nSee --help.\n`);
  process.exitCode = 1;
}
