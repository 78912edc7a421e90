import { makeDemoState } from '../../electron/practice/demo-state';
import { readCliOptions, type CliOptions } from './cli-options';
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

async function serve({ port, seed, now }: CliOptions): Promise<void> {
  const clock = runningClock(now ?? undefined);
  const server = await startIfirmaServer({
    clock,
    port,
    state: makeDemoState({ seed, today: clock.today() }),
    variant: { 'auth.signatureBase': 'either' },
  });
  const control = await startControlServer(server);

  let isEnding = false;
  const end = () => {
    // Ctrl+C arrives twice through npm: from the terminal and from npm itself.
    if (isEnding) return;
    isEnding = true;
    void Promise.all([server.close(), control.close()]).then(() => process.exit(0));
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);

  const { login, keys, caFile } = server;
  const url = `https://127.0.0.1:${server.port}`;
  process.stdout.write(`${JSON.stringify({ url, caFile, login, keys, controlUrl: control.url })}\n`);
}

function refuse(reason: string): void {
  process.stderr.write(`${reason}\nSee --help.\n`);
  process.exitCode = 1;
}

const options = readCliOptions(process.argv.slice(2));
if (!options.ok) refuse(options.error);
else if (options.value.isHelpWanted) process.stdout.write(HELP);
else await serve(options.value).catch((error: unknown) => refuse(String(error)));
