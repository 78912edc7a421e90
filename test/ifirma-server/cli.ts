import { isIPv6 } from 'node:net';
import { makeDemoState } from '../../electron/practice/demo-state';
import { CLI_VARIANT, writeHelp } from './cli-help';
import { readCliOptions, type CliOptions } from './cli-options';
import { startControlServer } from './control-server';
import { startIfirmaServer } from './ifirma-server';
import { openKeptAccount } from './kept-account';
import { runningClock } from './server-clock';

const WRONG_OPTIONS = 2;

async function serve({ port, host, stateFile, seed, now, variant, faults }: CliOptions): Promise<void> {
  const clock = runningClock(now ?? undefined);
  const kept = stateFile === null ? null : await openKeptAccount(stateFile);
  if (kept?.ok === false) {
    refuse(kept.error, WRONG_OPTIONS);
    return;
  }
  const server = await startIfirmaServer({
    clock,
    host,
    port,
    seed,
    state: kept?.value.state ?? makeDemoState({ seed, today: clock.today() }),
    variant: { ...CLI_VARIANT, ...variant },
    ...(kept ? { save: kept.value.save } : {}),
  });
  for (const fault of faults) server.setFault(fault);
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
  const url = `https://${isIPv6(host) ? `[${host}]` : host}:${server.port}`;
  process.stdout.write(`${JSON.stringify({ url, caFile, login, keys, controlUrl: control.url })}\n`);
}

function refuse(reason: string, exitCode: number): void {
  process.stderr.write(`${reason}\nSee --help.\n`);
  process.exitCode = exitCode;
}

const options = readCliOptions(process.argv.slice(2));
if (!options.ok) refuse(options.error, WRONG_OPTIONS);
else if (options.value.isHelpWanted) process.stdout.write(writeHelp());
else await serve(options.value).catch((error: unknown) => refuse(String(error), 1));
