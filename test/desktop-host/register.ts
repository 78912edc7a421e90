/**
 * @file Start: `node --import ./test/desktop-host/register.ts out/main/main.js`. Everything that must be in
 * place before the program's first line is done here.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { currentHost } from './current-host.ts';
import { hookElectronModule } from './guards/module-hooks.ts';

const { lifecycle, records, start } = currentHost;

hookElectronModule(new URL('./electron-standin.ts', import.meta.url).href);

const electronPackage = new URL('../../node_modules/electron/package.json', import.meta.url);
// The package states its version as a string.
const { version } = JSON.parse(readFileSync(electronPackage, 'utf8')) as { version: string };
Reflect.defineProperty(process.versions, 'electron', { value: version, enumerable: true });
// Electron's name for the Chromium inside; here Chromium is a program of its own, asked for its version by nobody.
Reflect.defineProperty(process.versions, 'chrome', { value: '0.0.0', enumerable: true });
Reflect.set(process, 'type', 'browser');

// As in Electron, an uncaught error is shown and the program goes on.
process.on('uncaughtException', (error) => {
  records.add('mainErrors', error.stack ?? error.message);
  console.error(error);
});
process.on('unhandledRejection', (reason) => {
  records.add('mainErrors', String(reason instanceof Error ? reason.stack : reason));
  console.error(reason);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    lifecycle.quit();
  });
}

// Node imports the same module next; `ready` waits until it has run.
const programLoaded = import(pathToFileURL(process.argv[1] ?? '').href);
start(programLoaded).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
